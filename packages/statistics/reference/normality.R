# shapiro.test and lillie.test on samples of many sizes and shapes. Samples are written rounded, and tested as written.
# shapiro.test gets them less their median: it does not centre, and loses seven digits on values near a million.
source("write-json.R")
set.seed(94)
shapes <- list(
  normal = function(n) round(rnorm(n, 50, 10), 3), likert = function(n) pmin(5, pmax(1, round(rnorm(n, 3.6, 1.1)))),
  skewed = function(n) round(rexp(n), 3), heavy = function(n) round(rt(n, 2), 2), far = function(n) 1e6 + round(runif(n), 2))
cases <- list()
for (n in c(3, 4, 5, 6, 7, 8, 11, 12, 13, 20, 50, 100, 101, 102, 500)) for (shape in names(shapes)) {
  x <- shapes[[shape]](n)
  if (n > 100 && shape %in% c("heavy", "far")) next
  while (diff(range(x)) == 0) x <- shapes[[shape]](n)
  s <- shapiro.test(x - median(x))
  l <- if (n > 4) nortest::lillie.test(x) else NULL
  cases[[length(cases) + 1]] <- list(shape = shape, n = n, w = unname(s$statistic), p = s$p.value,
    d = if (n > 4) unname(l$statistic) else NaN, lillieforsP = if (n > 4) l$p.value else NaN, values = x)
}
# Large samples by formula, so that the file stays small: value i of n.
formulas <- list(
  logistic = function(n) log((1:n) / (n + 1 - (1:n))), steps = function(n) ((1:n * 7919) %% n) %% 7, square = function(n) ((1:n) / n)^2)
large <- list()
for (n in c(1000, 2000, 4999, 5000)) for (name in names(formulas)) {
  x <- formulas[[name]](n); s <- shapiro.test(x - median(x)); l <- nortest::lillie.test(x)
  large[[length(large) + 1]] <- list(formula = name, n = n, w = unname(s$statistic), p = s$p.value, d = unname(l$statistic), lillieforsP = l$p.value)
}
write_json17(list(samples = cases, formulas = large), "fixtures/normality.json")
