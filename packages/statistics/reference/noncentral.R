# Noncentral t and F and the studentized range in 300-bit arithmetic. Noncentral t: AS 243's series of incomplete beta
# functions; noncentral F: the Poisson mixture; studentized range: both integrals by the trapezoidal rule at small steps.
# Takes twenty minutes. R's own functions must agree where they are good.
source("write-json.R")
BITS <- 300
source("tails.R")
as_rows <- function(m) lapply(seq_len(nrow(m)), function(i) unname(m[i, ]))
normal <- function(z) erfc(-z / sqrt(big(2))) / 2

# I_x(a, b) for a = first, first + 1, ..., last: the last by its series, the others by adding x^a y^b / (a B(a, b)) downwards.
beta_is <- function(first, last, b, x) {
  a <- big(seq(first, last)); n <- length(a); y <- 1 - x; b <- big(b)
  top <- if (x < 0.5) beta_series(a[n], b, x, y) else 1 - beta_series(b, a[n], y, x)
  if (n == 1) return(top)
  a <- a[-n]
  steps <- exp(a * log(x) + b * log(y) + lgamma(a + b) - lgamma(a + 1) - lgamma(b))
  c(rev(cumsum(rev(c(steps, top)))))
}
noncentral_f <- function(f, df1, df2, ncp) {
  m <- ncp / 2; last <- ceiling(m + 14 * sqrt(m) + 60); j <- big(0:last); x <- df1 * big(f) / (df1 * big(f) + df2)
  weight <- exp(-big(m) + j * log(big(m)) - lgamma(j + 1))
  lower <- sum(weight * beta_is(df1 / 2, df1 / 2 + last, df2 / 2, x))
  c(plain(lower), plain(1 - lower))
}
# P(T < t), t > 0: Phi(-ncp) + 1/2 sum [p_j I_x(j + 1/2, df/2) + q_j I_x(j + 1, df/2)], x = t^2 / (df + t^2).
noncentral_t <- function(t, df, ncp) {
  m <- big(ncp)^2 / 2; last <- ceiling(ncp^2 / 2 + 14 * abs(ncp) + 60); j <- big(0:last); x <- big(t)^2 / (df + big(t)^2)
  p <- exp(-m + j * log(m) - lgamma(j + 1)); q <- big(ncp) / sqrt(big(2)) * exp(-m + j * log(m) - lgamma(j + 1.5))
  lower <- normal(-big(ncp)) + sum(p * beta_is(0.5, last + 0.5, df / 2, x) + q * beta_is(1, last + 1, df / 2, x)) / 2
  c(plain(lower), plain(1 - lower))
}
range_upper <- function(w, k) {
  step <- 0.5 / sqrt(k); h <- big(step); z <- h * ((-ceiling(14 / step)):(ceiling((14 + plain(w)) / step)))
  below <- normal(z); density <- exp(-z^2 / 2) / sqrt(2 * Const("pi", BITS))
  k * h * sum(density * (below^(k - 1) - (below - normal(z - w))^(k - 1)))
}
studentized_range <- function(q, k, df) {
  if (is.infinite(df)) return(plain(range_upper(big(q), k)))
  h <- min(0.05, 0.25 / sqrt(df))
  t <- seq(-ceiling((32 + log1p(q^2)) / h), ceiling(4 / h)) * h
  # The exponent without its constant: nodes that cannot count are left out.
  t <- t[df * (t + 0.5 - exp(2 * t) / 2) - (q * exp(t))^2 / 4 * (df < 1e4) > -75 - (q > 8) * 20]
  a <- big(df) / 2; t <- big(t)
  density <- 2 * exp(a * log(a) - lgamma(a) + df * t - a * exp(2 * t))
  plain(h * sum(density * do.call(c, lapply(seq_along(t), function(i) range_upper(q * exp(t[i]), k)))))
}
t_rows <- do.call(rbind, lapply(c(1, 2, 5, 20, 99, 500), function(df) do.call(rbind, lapply(c(-3, 0.5, 2, 8, 25), function(ncp)
  do.call(rbind, lapply(c(0.05, 1, 2.5, 6, 20, 60), function(t) if (ncp == -3 && t > 6) NULL else c(t, df, ncp, noncentral_t(t, df, ncp))))))))
f_rows <- do.call(rbind, lapply(list(c(1, 5), c(2, 30), c(4, 97), c(20, 100), c(3, 1000)), function(df)
  do.call(rbind, lapply(c(0.1, 3, 20, 150), function(ncp) do.call(rbind, lapply(c(0.01, 0.5, 1, 3, 10, 60), function(f)
    c(f, df, ncp, noncentral_f(f, df[1], df[2], ncp))))))))
# As many bits as 30 digits need.
BITS <- 130
ranges <- do.call(rbind, lapply(c(3, 12, 40), function(k) do.call(rbind, lapply(c(1, 4.5, 30, 1000, Inf), function(df)
  do.call(rbind, lapply(c(0.3, 3.6, 12), function(q) c(q, k, df, studentized_range(q, k, df)))))))) 
stopifnot(max(abs(pt(t_rows[, 1], t_rows[, 2], t_rows[, 3]) - t_rows[, 4])) < 1e-9,
  max(abs(pf(f_rows[, 1], f_rows[, 2], f_rows[, 3], f_rows[, 4]) - f_rows[, 5])) < 1e-9)
many <- ranges[, 3] >= 2 # below, ptukey is NaN
cat("ptukey is off by up to", max(abs(ptukey(ranges[many, 1], ranges[many, 2], ranges[many, 3], lower.tail = FALSE) - ranges[many, 4])), "\n")
write_json17(list(t = as_rows(t_rows[t_rows[, 5] > 1e-60, ]), f = as_rows(f_rows[f_rows[, 6] > 1e-60, ]), range = as_rows(ranges[ranges[, 4] > 1e-60, ])), "fixtures/noncentral.json")
