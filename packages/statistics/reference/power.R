# Power and sample sizes: stats, pwr, noncentral F, and for correlations an integral over the exact distribution.
source("write-json.R")
library(pwr)
row <- function(...) list(...)
# The function at every combination; NULL is left out.
over <- function(of, ...) {
  grid <- expand.grid(..., stringsAsFactors = FALSE)
  Filter(Negate(is.null), lapply(seq_len(nrow(grid)), function(i) do.call(of, as.list(grid[i, ]))))
}
ns <- c(2, 3, 5, 12, 30, 64, 101, 400, 2000); levels <- c(0.05, 0.01, 0.1)
t_rows <- over(function(type, n, d, level) {
  # pt(ncp) stops at |ncp| = 37.62.
  if (d * sqrt(n) > 37) return(NULL)
  two <- power.t.test(n, d, 1, level, type = type, alternative = "two.sided", strict = TRUE)$power
  stopifnot(abs(two - pwr.t.test(n, d, level, type = type)$power) < 1e-10)
  row(test = paste0("t-", sub("\\.", "-", type)), n = n, effect = d, level = level,
    one = power.t.test(n, d, 1, level, type = type, alternative = "one.sided")$power, two = two)
}, type = c("one.sample", "paired", "two.sample"), n = ns, d = c(0, 0.1, 0.3, 0.5, 0.8, 1.5), level = levels)
# pf(ncp) stops at an absolute error of 1e-9: the same mean of central tails over a Poisson variable, summed to the end.
f_power <- function(df1, df2, ncp, level) {
  f <- qf(level, df1, df2, lower.tail = FALSE); j <- 0:ceiling(ncp / 2 + 20 * sqrt(ncp / 2) + 60)
  power <- sum(dpois(j, ncp / 2) * pf(f * df1 / (df1 + 2 * j), df1 + 2 * j, df2, lower.tail = FALSE))
  stopifnot(abs(power - pf(f, df1, df2, ncp, lower.tail = FALSE)) < 2e-9)
  power
}
anova_rows <- over(function(k, n, f) {
  power <- f_power(k - 1, k * (n - 1), k * n * f^2, 0.05)
  stopifnot(abs(power - power.anova.test(k, n, between.var = f^2 * k / (k - 1), within.var = 1)$power) < 2e-9)
  row(groups = k, n = n, effect = f, power = power)
}, k = c(2, 3, 6), n = ns, f = c(0.05, 0.1, 0.25, 0.4))
models <- list(c(1, 1), c(5, 5), c(5, 1), c(8, 3), c(20, 20))
regression_rows <- over(function(model, n, f2, level) {
  p <- models[[model]][1]; tested <- models[[model]][2]; v <- n - p - 1; power <- f_power(tested, v, n * f2, level)
  # pwr's noncentrality is (u + v + 1) f2: the same where all predictors are tested.
  if (p == tested) stopifnot(abs(power - pwr.f2.test(tested, v, f2, level)$power) < 2e-9)
  row(predictors = p, tested = tested, n = n, effect = f2, level = level, power = power)
}, model = seq_along(models), n = c(23, 30, 101, 400, 2000), f2 = c(0.02, 0.15, 0.35), level = levels)
# Given S, the sum of squares of one variable, t is noncentral; S is chi-squared. The integral is over ln S, in parts.
r_power <- function(n, rho, level, tails) {
  crit <- qt(level / tails, n - 2, lower.tail = FALSE); slope <- rho / sqrt(1 - rho^2)
  inner <- function(s) suppressWarnings(pt(crit, n - 2, slope * sqrt(s), lower.tail = FALSE) + if (tails == 2) pt(-crit, n - 2, slope * sqrt(s)) else 0)
  cuts <- log(qchisq(c(1e-300, 1e-14, 1e-8, 1e-3, 0.1, 0.5, 0.9), n - 1)); cuts <- c(cuts, log(qchisq(c(1e-3, 1e-8, 1e-16, 1e-30), n - 1, lower.tail = FALSE)))
  sum(sapply(seq_len(length(cuts) - 1), function(i) integrate(function(x) dchisq(exp(x), n - 1) * exp(x) * inner(exp(x)),
    cuts[i], cuts[i + 1], rel.tol = 1e-11, abs.tol = 1e-14, subdivisions = 2000, stop.on.error = FALSE)$value))
}
r_rows <- over(function(n, r, level) row(n = n, effect = r, level = level, one = r_power(n, r, level, 1),
  two = r_power(n, r, level, 2), fisher = pwr.r.test(n, r, level)$power),
  n = c(4, 8, 20, 85, 101, 400), r = c(0, 0.05, 0.1, 0.3, 0.5, 0.7), level = c(0.05, 0.01))
up <- function(x) ceiling(x - 1e-9)
sizes <- do.call(c, lapply(c(0.8, 0.9, 0.95), function(power) c(
  lapply(c(0.2, 0.5, 0.8), function(d) row(test = "t-two-sample", effect = d, power = power, n = up(power.t.test(delta = d, power = power, strict = TRUE)$n))),
  lapply(c(0.2, 0.5, 0.8), function(d) row(test = "t-paired", effect = d, power = power, n = up(power.t.test(delta = d, power = power, strict = TRUE, type = "paired")$n))),
  lapply(c(0.1, 0.25, 0.4), function(f) row(test = "anova", effect = f, power = power, n = up(power.anova.test(4, between.var = f^2 * 4 / 3, within.var = 1, power = power)$n))),
  lapply(c(0.02, 0.15, 0.35), function(f2) row(test = "regression", effect = f2, power = power, n = up(pwr.f2.test(5, f2 = f2, power = power)$v) + 6)),
  lapply(c(0.1, 0.3, 0.5), function(r) { n <- 4; while (r_power(n, r, 0.05, 2) < power) n <- n + 1; row(test = "correlation", effect = r, power = power, n = n) }))))
effects <- lapply(c(5, 30, 101, 500), function(n) row(n = n,
  t = power.t.test(n = n, power = 0.8, strict = TRUE, tol = 1e-13)$delta,
  anova = uniroot(function(f) f_power(3, 4 * (n - 1), 4 * n * f^2, 0.05) - 0.8, c(1e-4, 10), tol = 1e-14)$root,
  regression = if (n > 6) uniroot(function(f2) f_power(5, n - 6, n * f2, 0.05) - 0.8, c(1e-6, 100), tol = 1e-14)$root else NaN,
  correlation = uniroot(function(r) r_power(n, r, 0.05, 2) - 0.8, c(1e-4, 0.99), tol = 1e-13)$root))
write_json17(list(t = t_rows, anova = anova_rows, regression = regression_rows, correlation = r_rows, sizes = sizes, effects = effects), "fixtures/power.json")
