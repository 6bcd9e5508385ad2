# Is it a sample of a normal curve? Kolmogorov-Smirnov three ways, and Shapiro-Wilk.

# Smirnov's limit distribution of Z = D sqrt(n), by whichever of its two series is short. Both agree in the middle.
smirnov_tail <- function(z) {
  k <- 1:200
  upper <- 2 * sum((-1)^(k - 1) * exp(-2 * k^2 * z^2))
  lower <- 1 - sqrt(2 * pi) / z * sum(exp(-(2 * k - 1)^2 * pi^2 / (8 * z^2)))
  if (z > 0.7 && z < 1.5) stopifnot(abs(upper - lower) < 1e-14)
  if (z < 1) lower else upper
}

# What SPSS prints since 21.0.0.1: Dallal and Wilkinson's formula as it solves it, .2 as a bound below an unpublished
# table (.736 / sqrt(n) fits it), a straight line between.
spss_lilliefors <- function(d, n) {
  if (n <= 100) {
    a <- -7.01256 * (n + 2.78019)
    b <- 2.99587 * sqrt(n + 2.78019)
    c <- 2.1804661 + 0.974598 / sqrt(n) + 1.67997 / n
  } else {
    a <- -7.90289126054 * n^0.98
    b <- 3.180370175721 * n^0.49
    c <- 2.2947256
  }
  at_tenth <- (-b - sqrt(b^2 - 4 * a * c)) / (2 * a)
  at_fifth <- 0.736 / sqrt(n)
  if (d >= at_tenth) return(list(p = exp(a * d^2 + b * d + c - 2.3025851), bound = FALSE))
  if (d <= at_fifth) return(list(p = 0.2, bound = TRUE))
  list(p = 0.2 - 0.1 * (d - at_fifth) / (at_tenth - at_fifth), bound = FALSE)
}

# Of a regression's residuals, whose mean is 0 but for rounding.
normality <- function(values) {
  n <- length(values)
  stopifnot(abs(mean(values)) < 1e-12)
  sorted <- sort(values)
  below <- pnorm((sorted - mean(values)) / sd(values))
  positive <- max(seq_len(n) / n - below)
  negative <- max(below - (seq_len(n) - 1) / n)
  d <- max(positive, negative)
  lilliefors <- nortest::lillie.test(values)
  shapiro <- shapiro.test(values)
  spss <- spss_lilliefors(d, n)
  stopifnot(abs(d - lilliefors$statistic) < 1e-14)
  list(
    n = n,
    kolmogorovSmirnov = list(
      mean = 0, sd = sd(values), d = d, positive = positive, negative = -negative, z = d * sqrt(n),
      asymptoticP = smirnov_tail(d * sqrt(n)), lillieforsP = unname(lilliefors$p.value),
      spssP = spss$p, spssIsBound = spss$bound
    ),
    shapiroWilk = list(w = unname(shapiro$statistic), p = shapiro$p.value)
  )
}
