/** One regression with everything that is judged of it, in base R. */
export const rRegression = `normality <- function(path, e) {
  n <- length(e)
  sorted <- sort(e)
  # Residuals that differ by rounding alone are tied: R keeps their order, and D takes each as its own step.
  below <- pnorm((sorted - mean(e)) / sd(e))
  steps <- c(which(diff(sorted) != 0), n)
  first <- c(1, head(steps, -1) + 1)
  positive <- max(steps / n - below[steps])
  negative <- max(below[first] - (first - 1) / n)
  d <- max(positive, negative)
  z <- sqrt(n) * d
  odd <- 2 * (1:100) - 1
  smirnov <- if (z < 1) 1 - sqrt(2 * pi) / z * sum(exp(-odd^2 * pi^2 / (8 * z^2))) else
    2 * sum((-1)^(0:99) * exp(-2 * (1:100)^2 * z^2))
  ks <- paste0(path, ".kolmogorovSmirnov")
  show_figures(ks, list(mean = mean(e), sd = sd(e), d = d, positive = positive, negative = -negative, z = z))
  if (n > 4) show_figure(paste0(ks, ".asymptoticP"), smirnov)
  if (n >= 3 && n <= 5000) {
    shapiro <- shapiro.test(e)
    show_figures(paste0(path, ".shapiroWilk"), list(w = shapiro$statistic, p = shapiro$p.value))
  }
  m <- function(power) mean((e - mean(e))^power)
  jarque_bera <- n / 6 * ((m(3) / m(2)^1.5)^2 + (m(4) / m(2)^2 - 3)^2 / 4)
  show_figures(paste0(path, ".jarqueBera"), list(statistic = jarque_bera, p = pchisq(jarque_bera, 2, lower.tail = FALSE)))
  if (requireNamespace("nortest", quietly = TRUE)) {
    if (n > 4) show_figure(paste0(ks, ".lillieforsP"), nortest::lillie.test(e)$p.value)
    if (n > 7) {
      anderson <- nortest::ad.test(e)
      show_figures(paste0(path, ".andersonDarling"), list(statistic = anderson$statistic, p = anderson$p.value))
    }
  }
}

spread <- function(path, x) show_figures(path, list(min = min(x), max = max(x), mean = mean(x), sd = sd(x)))

# Whether the variance of the residuals depends on the predictors.
variance_tests <- function(path, e, x) {
  n <- length(e)
  k <- ncol(x)
  squares <- e^2 / mean(e^2)
  on_x <- lm(squares ~ ., data = x)
  explained <- sum((fitted(on_x) - mean(squares))^2)
  studentized <- n * summary(on_x)$r.squared
  chi <- function(key, statistic, df) show_figures(paste0(path, ".", key), list(statistic = statistic,
    p = pchisq(statistic, df, lower.tail = FALSE)))
  chi("breuschPagan", explained / 2, k)
  chi("studentizedBreuschPagan", studentized, k)
  z <- scale(as.matrix(x))
  terms <- cbind(z, do.call(cbind, lapply(1:k, function(i) z[, i] * z[, i:k, drop = FALSE])))
  white <- lm(squares ~ terms)
  if (n > white$rank) chi("white", n * summary(white)$r.squared, white$rank - 1)
  size <- summary(lm(abs(e) ~ ., data = x))
  df <- n - k - 1
  slopes <- size$coefficients[-1, 3]
  f <- size$fstatistic
  glejser <- if (k == 1) c(slopes, two_tailed(slopes, df)) else c(f[1], pf(f[1], k, df, lower.tail = FALSE))
  show_figures(paste0(path, ".glejser"), list(statistic = glejser[1], p = glejser[2]))
  for (at in 1:k) show_figures(sprintf("%s.glejser.slopes[%d]", path, at - 1),
    list(statistic = slopes[at], p = two_tailed(slopes[at], df)))
}

regression <- function(path, y, x, level) {
  rows <- complete.cases(y, x)
  y <- y[rows]
  x <- x[rows, , drop = FALSE]
  n <- length(y)
  k <- ncol(x)
  df <- n - k - 1
  fit <- lm(y ~ ., data = x)
  found <- summary(fit)
  e <- unname(residuals(fit))
  own <- paste0(path, ".regression")
  show_figures(own, list(n = n, r = sqrt(found$r.squared), rSquared = found$r.squared,
    adjustedRSquared = found$adj.r.squared, standardError = found$sigma,
    fSquared = found$r.squared / (1 - found$r.squared), df1 = k, df2 = df, f = found$fstatistic[1],
    p = pf(found$fstatistic[1], k, df, lower.tail = FALSE), criticalT = qt(level / 2, df, lower.tail = FALSE),
    criticalF = qf(level, k, df, lower.tail = FALSE), durbinWatson = sum(diff(e)^2) / sum(e^2)))
  total <- sum((y - mean(y))^2)
  explained <- sum((fitted(fit) - mean(y))^2)
  show_figures(paste0(own, ".sumOfSquares"), list(regression = explained, residual = sum(e^2), total = total))
  show_figures(paste0(own, ".meanSquares"), list(regression = explained / k, residual = sum(e^2) / df))
  if (k == 1 && n > 3) {
    interval <- fisher_interval(cor(x[[1]], y), n)
    show_figures(paste0(own, ".rCi"), list(lower = interval[1], upper = interval[2]))
  }
  design <- cbind(1, as.matrix(x))
  inverse <- solve(crossprod(design))
  leverage <- hatvalues(fit)
  meat <- crossprod(design * (e / (1 - leverage)))
  robust <- sqrt(diag(inverse %*% meat %*% inverse))
  reach <- qt(0.975, df)
  for (at in 0:k) {
    row <- unname(found$coefficients[at + 1, ])
    place <- sprintf("%s.coefficients[%d]", own, at)
    show_figures(place, list(b = row[1], se = row[2], t = row[3], p = two_tailed(row[3], df),
      ciLower = row[1] - reach * row[2], ciUpper = row[1] + reach * row[2]))
    t <- row[1] / robust[at + 1]
    show_figures(paste0(place, ".robust"), list(se = robust[at + 1], t = t, p = two_tailed(t, df),
      ciLower = row[1] - reach * robust[at + 1], ciUpper = row[1] + reach * robust[at + 1]))
    if (at == 0) next
    tolerance <- if (k == 1) 1 else 1 - summary(lm(x[[at]] ~ ., data = x[-at]))$r.squared
    unit <- sd(x[[at]]) / sd(y)
    show_figures(place, list(beta = row[1] * unit, zeroOrder = cor(x[[at]], y), partial = row[3] / sqrt(row[3]^2 + df),
      part = row[1] * unit * sqrt(tolerance), tolerance = tolerance, vif = 1 / tolerance,
      betaCi.lower = unit * (row[1] - reach * row[2]), betaCi.upper = unit * (row[1] + reach * row[2])))
  }
  variance_tests(own, e, x)
  cook <- max(cooks.distance(fit))
  show_figures(paste0(own, ".maxCook"), list(statistic = cook, p = pf(cook, k + 1, df, lower.tail = FALSE)))
  own <- paste0(path, ".residuals")
  show_figure(paste0(own, ".n"), n)
  normality(own, e)
  spread(paste0(own, ".statistics.predicted"), fitted(fit))
  spread(paste0(own, ".statistics.residual"), e)
  spread(paste0(own, ".statistics.standardizedPredicted"), as.vector(scale(fitted(fit))))
  spread(paste0(own, ".statistics.standardizedResidual"), e / found$sigma)
  if (k > 1) collinearity(paste0(path, ".collinearity"), design)
}

collinearity <- function(path, design) {
  unit <- sweep(design, 2, sqrt(colSums(design^2)), "/")
  found <- eigen(crossprod(unit), symmetric = TRUE)
  parts <- sweep(found$vectors^2, 2, found$values, "/")
  parts <- parts / rowSums(parts)
  for (at in seq_along(found$values)) {
    place <- sprintf("%s[%d]", path, at - 1)
    show_figures(place, list(eigenvalue = found$values[at], conditionIndex = sqrt(found$values[1] / found$values[at])))
    for (column in seq_len(nrow(parts))) show_figure(sprintf("%s.proportions[%d]", place, column - 1), parts[column, at])
  }
}
`;
