# Tails of F and chi-squared from their series, in as many bits as BITS says.
suppressPackageStartupMessages(library(Rmpfr))
big <- function(x) mpfr(x, BITS)
plain <- function(x) asNumeric(x)

# I_x(a, b) = x^a (1-x)^b / B(a, b) * sum (a+b)_n / (a (a+1)_n) x^n: all terms positive.
beta_series <- function(a, b, x, y) {
  term <- 1 / a + 0 * x; sum <- term; n <- 0
  repeat {
    n <- n + 1
    term <- term * ((a + b + (n - 1)) / (a + n)) * x
    sum <- sum + term
    if (n %% 50 == 0 && all(term < sum * mpfr(2, BITS)^(-BITS)) ) break
    if (n > 40000) stop("too slow")
  }
  exp(a * log(x) + b * log(y) + lgamma(a + b) - lgamma(a) - lgamma(b)) * sum
}
# Both tails of F at each f; by the series whose argument is below one half.
f_tails <- function(f, df1, df2) {
  f <- big(f); a <- big(df1) / 2; b <- big(df2) / 2
  x <- df1 * f / (df1 * f + df2); y <- df2 / (df1 * f + df2)
  small <- x < 0.5
  lower <- upper <- big(rep(0, length(f)))
  if (any(small)) { lower[small] <- beta_series(a, b, x[small], y[small]); upper[small] <- 1 - lower[small] }
  if (any(!small)) { upper[!small] <- beta_series(b, a, y[!small], x[!small]); lower[!small] <- 1 - upper[!small] }
  list(lower = lower, upper = upper)
}
chi_tails <- function(x, df) {
  h <- big(x) / 2; a <- big(df) / 2
  term <- 1 / a + 0 * h; sum <- term; n <- 0
  repeat {
    n <- n + 1
    term <- term * h / (a + n); sum <- sum + term
    if (n %% 50 == 0 && all(term < sum * mpfr(2, BITS)^(-BITS))) break
  }
  lower <- exp(a * log(h) - h - lgamma(a)) * sum
  list(lower = lower, upper = 1 - lower)
}
