# Tests of counts: independence, goodness of fit, Fisher's exact test. Intervals of V, phi and w by uniroot over pchisq.
source("write-json.R")
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
bfi <- read("bfi"); warm <- read("warm"); likert <- read("likert")
ncp <- function(x, df, level) {
  a <- (1 - level) / 2; root <- function(f) uniroot(f, c(1e-8, 3 * x + 50), tol = 1e-13, maxiter = 10000)$root
  c(if (pchisq(x, df, lower.tail = FALSE) >= a) 0 else root(function(l) pchisq(x, df, l, lower.tail = FALSE) - a), if (pchisq(x, df) <= a) 0 else root(function(l) pchisq(x, df, l) - a))
}
p_of <- function(x, df) list(statistic = x, df = df, p = pchisq(x, df, lower.tail = FALSE))
ratio <- function(o, e) 2 * sum(ifelse(o > 0, o * log(o / e), 0))
rows_of <- function(m) lapply(seq_len(nrow(m)), function(i) I(unname(m[i, ])))
independence <- function(m, level = 0.95) {
  m <- unname(unclass(as.matrix(m))); m <- matrix(as.numeric(m), nrow(m)); t <- suppressWarnings(chisq.test(m, correct = FALSE)); n <- sum(m); x <- unname(t$statistic); df <- unname(t$parameter); side <- min(dim(m)) - 1; most <- if (df == 1) 1 else Inf
  l <- ncp(x, df, level); sign <- if (df == 1 && m[1, 1] * m[2, 2] < m[1, 2] * m[2, 1]) -1 else 1
  v <- effectsize::cramers_v(m, adjust = FALSE, ci = level, alternative = "two.sided"); ours <- c(sqrt(x / n / side), pmin(1, sqrt(l / n / side)))
  if (side > 1) stopifnot(all.equal(ours, c(v[[1]], v$CI_low, v$CI_high), tolerance = 1e-3))
  yates <- if (df == 1) suppressWarnings(chisq.test(m)) else NULL
  list(counts = rows_of(m), level = level, pearson = p_of(x, df), likelihoodRatio = p_of(ratio(m, t$expected), df),
    continuityCorrected = if (df == 1) p_of(unname(yates$statistic), 1) else NULL, expected = rows_of(t$expected), residuals = rows_of(t$stdres),
    small = sum(t$expected < 5), percent = 100 * mean(t$expected < 5), least = min(t$expected), phi = list(value = sign * sqrt(x / n), lower = min(sign * pmin(most, sqrt(l / n))), upper = max(sign * pmin(most, sqrt(l / n)))),
    cramersV = list(value = ours[1], lower = ours[2], upper = ours[3]), contingencyCoefficient = sqrt(x / (x + n)))
}
fit <- function(o, shares = rep(1, length(o)), level = 0.95) {
  t <- suppressWarnings(chisq.test(o, p = shares, rescale.p = TRUE)); x <- unname(t$statistic); df <- length(o) - 1; l <- ncp(x, df, level); n <- sum(o); most <- sqrt(sum(shares) / min(shares) - 1)
  w <- suppressWarnings(effectsize::cohens_w(o, p = shares / sum(shares), ci = level, alternative = "two.sided")); stopifnot(all.equal(c(w$CI_low, w$CI_high), pmin(most, sqrt(l / n)), tolerance = 5e-3))
  list(counts = I(o), shares = I(shares), level = level, pearson = p_of(x, df), likelihoodRatio = p_of(ratio(o, t$expected), df), expected = I(unname(t$expected)),
    small = sum(t$expected < 5), w = list(value = sqrt(x / n), lower = min(most, sqrt(l[1] / n)), upper = min(most, sqrt(l[2] / n))))
}
exact <- function(a, b, c, d, level = 0.95) {
  m <- matrix(c(a, c, b, d), 2); f <- function(side) fisher.test(m, alternative = side)$p.value; o <- a * d / (b * c); half <- qnorm((1 + level) / 2) * sqrt(1 / a + 1 / b + 1 / c + 1 / d)
  if (a * b * c * d > 0) stopifnot(all.equal(unlist(effectsize::oddsratio(m, ci = level)[c("CI_low", "CI_high")], use.names = FALSE), o * exp(c(-half, half)), tolerance = 1e-6))
  list(counts = rows_of(m), level = level, p = f("two.sided"), pLess = f("less"), pGreater = f("greater"), value = o, lower = if (is.finite(half)) o * exp(-half) else NaN, upper = if (is.finite(half)) o * exp(half) else NaN)
}
write_json17(list(
  independence = list(independence(table(warm$sex, warm$partyid)), independence(table(bfi$A1[1:200], bfi$A5[1:200]), 0.9), independence(table(likert$q1[1:80] > 3, likert$q8[1:80] > 3)),
    independence(matrix(c(12, 30, 25, 8), 2)), independence(matrix(c(3, 1, 1, 3), 2), 0.99), independence(matrix(c(10, 0, 0, 20), 2)), independence(matrix(c(50, 51, 49, 50), 2)), independence(matrix(c(0, 5, 7, 2, 9, 0), 2))),
  fit = list(fit(as.vector(table(likert$q1[1:101]))), fit(c(89, 12), c(50, 50)), fit(c(10, 20, 30, 45), c(1, 2, 3, 4), 0.9), fit(c(0, 1, 7)), fit(c(5, 5, 5))),
  exact = list(exact(3, 1, 1, 3), exact(10, 2, 3, 15, 0.9), exact(0, 5, 6, 2), exact(12, 25, 30, 8), exact(120, 180, 150, 90), exact(2, 300, 9, 310), exact(5, 0, 0, 7))), "fixtures/counts.json")
