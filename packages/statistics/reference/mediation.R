# Simple mediation by lm and lavaan: slopes, Sobel's test, standardized indirect effect, and the indirect effects of rows
# given by number with their percentiles. Several kinds of paths: all positive, signs that differ, none, a real data set.
source("write-json.R")
set.seed(20261124)
n <- 60
x <- round(rnorm(n, 20, 4)); noise <- function(sd) rnorm(n, 0, sd)
made <- list(
  positive = local({ m <- round(5 + 0.6 * x + noise(2)); list(x = x, m = m, y = round(3 + 0.5 * x + 0.8 * m + noise(3))) }),
  competing = local({ m <- round(40 - 0.9 * x + noise(2)); list(x = x, m = m, y = round(10 + 1.1 * x + 0.9 * m + noise(3))) }),
  none = list(x = x, m = round(10 + noise(3)), y = round(30 + noise(4))))
bfi <- as.data.frame(jsonlite::fromJSON("fixtures/data-bfi.json")$columns)[1:120, ]
made$bfi <- list(x = rowSums(bfi[paste0("A", 2:5)]), m = rowSums(bfi[paste0("C", 1:3)]), y = bfi$C4)
slope <- function(fit, term) {
  s <- summary(fit)$coefficients[term, ]; ci <- confint(fit)[term, ]; d <- model.frame(fit)
  list(b = s[[1]], se = s[[2]], beta = s[[1]] * sd(d[[term]]) / sd(d[[1]]), t = s[[3]], p = s[[4]], ciLower = ci[[1]], ciUpper = ci[[2]], df = fit$df.residual)
}
indirect <- function(d) coef(lm(m ~ x, d))[["x"]] * coef(lm(y ~ x + m, d))[["m"]]
cases <- lapply(names(made), function(name) {
  d <- as.data.frame(made[[name]])
  a <- slope(lm(m ~ x, d), "x"); both <- lm(y ~ x + m, d); b <- slope(both, "m")
  ab <- a$b * b$b; se <- sqrt(b$b^2 * a$se^2 + a$b^2 * b$se^2)
  rows <- lapply(1:41, function(draw) sample(nrow(d), replace = TRUE))
  drawn <- vapply(rows, function(at) indirect(d[at, ]), 0)
  fit <- lavaan::sem("m ~ a*x\n y ~ b*m + x\n ab := a*b", d)
  sem <- lavaan::parameterEstimates(fit)
  list(name = name, x = d$x, m = d$m, y = d$y, a = a, b = b, direct = slope(both, "x"), total = slope(lm(y ~ x, d), "x"),
    indirect = ab, standardizedIndirect = ab * sd(d$x) / sd(d$y), sobel = list(se = se, z = ab / se, p = 2 * pnorm(-abs(ab / se))),
    lavaanIndirect = sem$est[sem$label == "ab"], lavaanSe = sem$se[sem$label == "ab"],
    rows = lapply(rows, function(at) at - 1), drawn = drawn, percentiles = unname(quantile(drawn, c(.025, .975))))
})
write_json17(cases, "fixtures/mediation.json")
