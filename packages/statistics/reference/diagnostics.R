# What stands beside a regression: collinearity, heteroscedasticity, influential cases, robust errors, standardized
# intervals, relative importance. Designs: totals and items of the data sets, and the first rows of one.
source("write-json.R")
suppressPackageStartupMessages({ library(car); library(lmtest); library(sandwich) })
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
sets <- list(bfi = read("bfi"), warm = read("warm"), twelve = read("twelve"), likert = read("likert"))

# The diagnostics of Belsley, Kuh and Welsch from the singular values of the scaled design.
collinearity <- function(x) {
  scaled <- apply(cbind(1, x), 2, function(column) column / sqrt(sum(column^2)))
  s <- svd(scaled)
  phi <- t(t(s$v^2) / s$d^2)
  list(eigenvalues = s$d^2, conditionIndices = s$d[1] / s$d, varianceProportions = lapply(seq_along(s$d), function(d) (phi / rowSums(phi))[, d]))
}
test_of <- function(t) list(statistic = unname(t$statistic), df = unname(t$parameter), p = unname(t$p.value))
# R squared of every subset by lm, then the average over orders.
lmg <- function(y, x) {
  k <- ncol(x)
  explained <- sapply(0:(2^k - 1), function(s) {
    member <- bitwAnd(s, 2^(0:(k - 1))) > 0
    if (!any(member)) 0 else summary(lm(y ~ x[, member]))$r.squared
  })
  sapply(seq_len(k), function(j) sum(sapply(0:(2^k - 1), function(s) {
    if (bitwAnd(s, 2^(j - 1)) > 0) return(0)
    size <- sum(bitwAnd(s, 2^(0:(k - 1))) > 0)
    factorial(size) * factorial(k - size - 1) / factorial(k) * (explained[s + 2^(j - 1) + 1] - explained[s + 1])
  })))
}
relative_weights <- function(y, x) {
  e <- eigen(cor(x)); lambda <- e$vectors %*% diag(sqrt(e$values), ncol(x)) %*% t(e$vectors)
  as.vector(lambda^2 %*% solve(lambda, cor(x, y))^2)
}
# P(d' < d) by Imhof's integral over the eigenvalues of M(A - d)M, held against lmtest.
durbin_watson <- function(fit) {
  e <- residuals(fit); n <- length(e); x <- model.matrix(fit); d <- sum(diff(e)^2) / sum(e^2)
  basis <- qr.Q(qr(x), complete = TRUE)[, -seq_len(ncol(x))]
  mu <- eigen(crossprod(diff(basis)) - d * diag(n - ncol(x)), symmetric = TRUE)$values
  inside <- function(u) sapply(u, function(u) if (u == 0) sum(mu) / 2 else sin(sum(atan(mu * u)) / 2) / u * exp(-sum(log1p((mu * u)^2)) / 4))
  ends <- c(0, 0.05, 0.2, 1, 5, 50, Inf)
  below <- 0.5 - sum(sapply(seq_len(6), function(i) integrate(inside, ends[i], ends[i + 1], rel.tol = 1e-12, abs.tol = 1e-14, subdivisions = 5000)$value)) / pi
  # Pan's algorithm gives up where p is small, with a warning.
  pan <- tryCatch(dwtest(fit, exact = TRUE)$p.value, warning = function(w) below)
  stopifnot(abs(below - pan) < 1e-6)
  list(statistic = d, positiveP = below, negativeP = 1 - below)
}
# SPSS's runs test: at the cut counts above; corrected for continuity below 50 rows.
runs_test <- function(x, cut) {
  above <- x >= cut; n <- length(x); n1 <- sum(!above); n2 <- sum(above); runs <- 1 + sum(diff(above) != 0)
  expected <- 2 * n1 * n2 / n + 1; sd <- sqrt(2 * n1 * n2 * (2 * n1 * n2 - n) / (n^2 * (n - 1)))
  off <- runs - expected; if (n < 50) off <- sign(off) * max(0, abs(off) - 0.5)
  list(cut = cut, below = n1, atLeast = n2, runs = runs, expected = expected, z = off / sd, p = 2 * pnorm(-abs(off / sd)))
}
reset <- function(fit) { t <- resettest(fit, power = 2:3); list(f = unname(t$statistic), df1 = unname(t$parameter[1]), df2 = unname(t$parameter[2]), p = unname(t$p.value)) }
run <- function(data, outcome, predictors, rows) {
  d <- sets[[data]][seq_len(rows), ]; y <- d[[outcome]]; x <- as.matrix(d[predictors]); k <- ncol(x); n <- nrow(x)
  design <- data.frame(y = y, x); fit <- lm(y ~ ., data = design); e <- residuals(fit)
  glejser <- summary(lm(abs(e) ~ x)); f <- unname(glejser$fstatistic)
  terms <- do.call(cbind, c(list(x), unlist(lapply(seq_len(k), function(i) lapply(i:k, function(j) x[, i] * x[, j])), recursive = FALSE)))
  white <- lm(e^2 ~ scale(terms)); white_df <- white$rank - 1; white_statistic <- n * summary(white)$r.squared
  h <- hatvalues(fit); cook <- cooks.distance(fit); top <- which.max(cook)
  robust <- lapply(c(HC0 = "HC0", HC1 = "HC1", HC2 = "HC2", HC3 = "HC3", HC4 = "HC4"), function(type) {
    t <- unname(coeftest(fit, vcov. = vcovHC(fit, type = type))); ci <- unname(coefci(fit, vcov. = vcovHC(fit, type = type)))
    list(se = t[, 2], t = t[, 3], p = t[, 4], ciLower = ci[, 1], ciUpper = ci[, 2])
  })
  stopifnot(all.equal(robust$HC3$se, unname(sqrt(diag(car::hccm(fit, type = "hc3")))), tolerance = 1e-12))
  z <- as.data.frame(scale(design)); on_z <- summary(lm(y ~ ., data = z)); z_ci <- confint(lm(y ~ ., data = z))
  list(data = data, outcome = outcome, predictors = I(predictors), rows = rows,
    collinearity = collinearity(x), breuschPagan = test_of(bptest(fit, studentize = FALSE)),
    studentizedBreuschPagan = test_of(bptest(fit)),
    white = list(statistic = white_statistic, df = white_df, p = pchisq(white_statistic, white_df, lower.tail = FALSE)),
    glejser = list(f = f[1], df1 = f[2], df2 = f[3], p = pf(f[1], f[2], f[3], lower.tail = FALSE),
      t = I(unname(glejser$coefficients[-1, 3])), slopeP = I(unname(glejser$coefficients[-1, 4]))),
    influence = list(leverage = unname(h), standardized = unname(e / sigma(fit)), studentized = unname(rstandard(fit)),
      deletedStudentized = unname(rstudent(fit)), cook = unname(cook), mahalanobis = unname(mahalanobis(x, colMeans(x), cov(x)))),
    maxCook = list(statistic = unname(cook[top]), index = unname(top) - 1, p = pf(unname(cook[top]), k + 1, n - k - 1, lower.tail = FALSE)),
    robust = robust, reset = reset(fit), durbinWatson = durbin_watson(fit),
    runsAtMedian = runs_test(y, median(y)), runsAtMean = runs_test(e, mean(e)),
    standardized = list(beta = I(unname(on_z$coefficients[-1, 1])), lower = I(unname(z_ci[-1, 1])), upper = I(unname(z_ci[-1, 2])), se = I(unname(on_z$coefficients[-1, 2]))),
    rSquared = summary(fit)$r.squared, lmg = I(lmg(y, x)), relativeWeights = I(relative_weights(y, x)))
}
write_json17(list(
  run("warm", "govact", c("posemot", "negemot", "ideology", "age", "sex"), 101),
  run("warm", "govact", "negemot", 200),
  run("twelve", "A5", c("A1", "A2"), 12),
  run("likert", "q8", paste0("q", 1:7), 300)), "fixtures/diagnostics.json")
