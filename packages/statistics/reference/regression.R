# Regressions by lm, with confint, the collinearity figures of car, Durbin-Watson of lmtest, and SPSS's residual table.
source("write-json.R")
suppressPackageStartupMessages({ library(car); library(lmtest) })
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
bfi <- read("bfi"); warm <- read("warm"); twelve <- read("twelve"); likert <- read("likert")
totals <- data.frame(agree = rowSums(bfi[1:5]), conscientious = rowSums(bfi[6:10]), A1 = bfi$A1, C5 = bfi$C5)

run <- function(data, outcome, predictors, level = 0.95, at = NULL) {
  d <- data.frame(y = data[[outcome]], data[predictors])
  fit <- lm(y ~ ., data = d); s <- summary(fit); n <- nrow(d); k <- length(predictors); ci <- confint(fit, level = level)
  anova_residual <- sum(residuals(fit)^2); total <- sum((d$y - mean(d$y))^2)
  coefs <- lapply(seq_len(k + 1), function(i) {
    base <- list(b = unname(coef(fit)[i]), se = s$coefficients[i, 2], t = s$coefficients[i, 3], p = s$coefficients[i, 4],
      ciLower = ci[i, 1], ciUpper = ci[i, 2])
    if (i == 1) return(base)
    x <- d[[i]]
    others <- d[, -c(1, i), drop = FALSE]
    tolerance <- if (k > 1) 1 - summary(lm(x ~ ., data = others))$r.squared else 1
    rest <- if (k > 1) residuals(lm(x ~ ., data = others)) else x - mean(x)
    y_rest <- if (k > 1) residuals(lm(d$y ~ ., data = others)) else d$y - mean(d$y)
    if (k > 1) stopifnot(all.equal(1 / tolerance, unname(car::vif(fit)[i - 1]), tolerance = 1e-10))
    c(base, list(beta = unname(coef(fit)[i]) * sd(x) / sd(d$y), tolerance = tolerance, vif = 1 / tolerance,
      zeroOrder = cor(x, d$y), partial = cor(rest, y_rest), part = cor(rest, d$y)))
  })
  spread <- function(v) list(min = min(v), max = max(v), mean = mean(v), sd = sd(v))
  fitted_values <- unname(fitted(fit)); e <- unname(residuals(fit))
  band <- if (is.null(at)) NULL else {
    grid <- setNames(data.frame(at), predictors)
    b <- predict(fit, grid, interval = "confidence", level = level)
    lapply(seq_along(at), function(i) list(x = at[i], fit = b[i, 1], lower = b[i, 2], upper = b[i, 3]))
  }
  f <- unname(s$fstatistic)
  list(n = n, k = k, level = level, coefficients = coefs, rSquared = s$r.squared, adjustedRSquared = s$adj.r.squared,
    standardError = s$sigma, residual = anova_residual, total = total, regression = sum((fitted_values - mean(d$y))^2),
    f = f[1], df1 = f[2], df2 = f[3], p = pf(f[1], f[2], f[3], lower.tail = FALSE),
    durbinWatson = unname(lmtest::dwtest(fit)$statistic),
    predicted = spread(fitted_values), residuals = spread(e),
    standardizedPredicted = spread((fitted_values - mean(fitted_values)) / sd(fitted_values)),
    standardizedResidual = spread(e / s$sigma),
    normality = list(d = unname(nortest::lillie.test(e)$statistic), lillieforsP = nortest::lillie.test(e)$p.value,
      w = unname(shapiro.test(e)$statistic), shapiroP = shapiro.test(e)$p.value), band = band)
}
cases <- list(
  simple = list(data = "bfi", outcome = I(paste0("A", 1:5)), predictors = list(I(paste0("C", 1:5))), level = 0.95,
    expected = run(totals, "agree", "conscientious", at = c(5, 15, 22.5, 30))),
  warm = list(data = "warm", outcome = I("govact"), predictors = list(I("posemot"), I("negemot"), I("ideology"), I("age"), I("sex")), level = 0.95,
    expected = run(warm, "govact", c("posemot", "negemot", "ideology", "age", "sex"))),
  warm99 = list(data = "warm", outcome = I("govact"), predictors = list(I("negemot")), level = 0.99,
    expected = run(warm, "govact", "negemot", 0.99, at = c(1, 3.5, 6))),
  twelve = list(data = "twelve", outcome = I("A5"), predictors = list(I("A1"), I("A2")), level = 0.95,
    expected = run(twelve, "A5", c("A1", "A2"))),
  likert = list(data = "likert", outcome = I("q8"), predictors = lapply(paste0("q", 1:7), I), level = 0.95,
    expected = run(likert, "q8", paste0("q", 1:7))))
write_json17(cases, "fixtures/regression.json")
