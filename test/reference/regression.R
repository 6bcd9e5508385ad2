# Ordinary least squares of the outcome's score on one or more scores. Every p from the tail itself, never as 1 - p.

two_tailed <- function(t, df) 2 * pt(abs(t), df, lower.tail = FALSE)

# 95 %, as cor.test gives it.
fisher_interval <- function(r, n) {
  reach <- qnorm(0.975) / sqrt(n - 3)
  list(lower = tanh(atanh(r) - reach), upper = tanh(atanh(r) + reach))
}

# A mean that is 0 but for rounding is written as 0.
spread <- function(values) {
  mean <- mean(values)
  list(min = min(values), max = max(values), mean = if (abs(mean) < 1e-12) 0 else mean, sd = sd(as.vector(values)))
}

regression <- function(y, predictors) {
  rows <- complete.cases(y, predictors)
  y <- y[rows]
  x <- predictors[rows, , drop = FALSE]
  n <- length(y)
  k <- ncol(x)
  fit <- lm(y ~ ., data = x)
  found <- summary(fit)
  df <- n - k - 1
  e <- residuals(fit)
  r_squared <- found$r.squared
  total <- sum((y - mean(y))^2)
  sse <- sum(e^2)
  ci <- confint(fit)
  f <- unname(found$fstatistic[1])
  coefficients <- lapply(0:k, function(i) {
    row <- found$coefficients[i + 1, ]
    head <- list(
      term = if (i == 0) "(Intercept)" else names(x)[i], b = unname(row[1]), se = unname(row[2]),
      beta = NA, t = unname(row[3]), p = two_tailed(unname(row[3]), df),
      ciLower = unname(ci[i + 1, 1]), ciUpper = unname(ci[i + 1, 2])
    )
    if (i == 0) return(c(head, list(zeroOrder = NA, partial = NA, part = NA, tolerance = NA, vif = NA)))
    head$beta <- head$b * sd(x[[i]]) / sd(y)
    tolerance <- if (k == 1) 1 else 1 - summary(lm(x[[i]] ~ ., data = x[-i]))$r.squared
    c(head, list(
      zeroOrder = cor(x[[i]], y), partial = head$t / sqrt(head$t^2 + df), part = head$beta * sqrt(tolerance),
      tolerance = tolerance, vif = 1 / tolerance
    ))
  })
  list(
    figures = list(
      n = n, coefficients = coefficients, r = sqrt(r_squared),
      rCi = if (k == 1) fisher_interval(cor(x[[1]], y), n) else NA, rSquared = r_squared,
      adjustedRSquared = 1 - (1 - r_squared) * (n - 1) / df, standardError = found$sigma,
      fSquared = r_squared / (1 - r_squared),
      sumOfSquares = list(regression = total - sse, residual = sse, total = total),
      meanSquares = list(regression = (total - sse) / k, residual = sse / df),
      criticalT = qt(0.975, df), criticalF = qf(0.95, k, df), f = f, df1 = k, df2 = df, p = pf(f, k, df, lower.tail = FALSE),
      durbinWatson = sum(diff(e)^2) / sse
    ),
    residuals = unname(e),
    statistics = list(
      predicted = spread(fitted(fit)), residual = spread(e), standardizedPredicted = spread(scale(fitted(fit))),
      standardizedResidual = spread(e / found$sigma)
    )
  )
}
