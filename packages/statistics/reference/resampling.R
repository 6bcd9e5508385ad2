# Bootstrap intervals by boot and boot.ci from the row numbers that are written beside them; permutation tests by walking
# Every twentieth row of a data set, since their first rows are sorted.
# every arrangement.
source("write-json.R")
library(boot)
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
warm <- read("warm"); bfi <- read("bfi")
alpha <- function(x) { v <- cov(x); ncol(x) / (ncol(x) - 1) * (1 - sum(diag(v)) / sum(v)) }
statistics <- list(
  mean = function(d, i) mean(d[i, 1]),
  slope = function(d, i) unname(coef(lm(d[i, 1] ~ d[i, 2]))[2]),
  correlation = function(d, i) cor(d[i, 1], d[i, 2]),
  alpha = function(d, i) alpha(d[i, ]))

intervals <- function(name, data, columns, rows, draws, seed, level) {
  d <- switch(data, warm = warm, bfi = bfi)[seq(1, by = 20, length.out = rows), columns, drop = FALSE]; statistic <- statistics[[name]]
  set.seed(seed); drawn <- boot(d, statistic, draws)
  without <- sapply(seq_len(rows), function(i) statistic(d, seq_len(rows)[-i]))
  influence <- mean(without) - without
  ci <- boot.ci(drawn, level, c("basic", "bca"), L = influence)
  # By the figure of all rows in place of the mean of the jackknife's, as boot does of itself: nearly the same.
  stopifnot(all.equal(unname(boot.ci(drawn, level, "bca", L = empinf(drawn, type = "jack"))$bca[4:5]), ci$bca[4:5], tolerance = 1e-2))
  list(statistic = name, data = data, columns = I(columns), rows = rows, level = level, observed = drawn$t0,
    indexes = I(as.vector(t(boot.array(drawn, indices = TRUE))) - 1), estimates = drawn$t[, 1], jackknife = without,
    bias = qnorm(mean(drawn$t[, 1] < drawn$t0)), acceleration = sum(influence^3) / (6 * sum(influence^2)^1.5),
    basic = ci$basic[4:5], bca = ci$bca[4:5])
}
arrangements <- function(x) {
  if (length(x) == 1) return(matrix(x))
  do.call(rbind, lapply(seq_along(x), function(i) cbind(x[i], arrangements(x[-i]))))
}
p_of <- function(t, observed) {
  near <- 1e-12 * max(abs(t))
  list(observed = observed, twoSided = mean(abs(t) >= abs(observed) - near), greater = mean(t >= observed - near), less = mean(t <= observed + near))
}
difference <- function(a, b) {
  all <- c(a, b); sets <- combn(length(all), length(a)); t <- apply(sets, 2, function(s) mean(all[s]) - mean(all[-s]))
  c(list(first = a, second = b, arrangements = ncol(sets)), p_of(t, mean(a) - mean(b)))
}
correlation <- function(x, y) {
  t <- apply(arrangements(y), 1, function(p) cor(x, p))
  c(list(x = x, y = y), p_of(t, cor(x, y)))
}
write_json17(list(
  bootstrap = list(
    intervals("mean", "bfi", "A1", 25, 199, 1, 0.95), intervals("slope", "warm", c("govact", "negemot"), 40, 299, 2, 0.95),
    intervals("slope", "warm", c("govact", "age"), 30, 250, 3, 0.9), intervals("correlation", "warm", c("govact", "ideology"), 30, 199, 4, 0.99),
    intervals("alpha", "bfi", paste0("A", 1:5), 40, 199, 5, 0.95)),
  difference = list(
    difference(c(12.1, 14.3, 9.8, 15.2, 13.3, 11.9), c(10.2, 9.1, 11.4, 8.7, 10.9, 12.5, 9.9)),
    difference(c(4, 5, 5, 3, 4), c(3, 2, 4, 3, 3, 1)), difference(c(1, 2), c(3, 9))),
  correlation = list(
    correlation(c(1, 2, 3, 4, 5, 6, 7), c(2.1, 1.9, 3.5, 3.2, 5.8, 4.4, 6.1)),
    correlation(c(3, 4, 4, 5, 2, 1), c(2, 2, 3, 4, 2, 1)))), "fixtures/resampling.json")
