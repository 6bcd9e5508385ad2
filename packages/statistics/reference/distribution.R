# Tails of Student's t, F, chi-squared and the normal distribution from their definitions, in 1,200-bit arithmetic
# (R's own pt and pf lose up to six digits in far tails). Takes some minutes.
source("write-json.R")
BITS <- 1200
source("tails.R")

keep <- function(rows, tails) rows[apply(rows[, tails, drop = FALSE] > 1e-300, 1, all), , drop = FALSE]
as_rows <- function(m) lapply(seq_len(nrow(m)), function(i) unname(m[i, ]))

student <- do.call(rbind, lapply(c(1, 1.5, 2, 3, 5, 10, 30, 99, 500, 998, 1e4, 1e5, 1e6), function(df) {
  t <- c(1e-8, 1e-3, 0.1, 0.5, 0.99, 1, 1.01, 1.5, 2, 3, 5, 6, 10, 15.49, 20, 36, 50, 100, 1000)
  t <- t[(df + 1) / 2 * log1p(t^2 / df) < 720]
  cbind(t, df, plain(f_tails(big(t)^2, 1, df)$upper))
}))
pairs <- expand.grid(df1 = c(1, 2, 3, 7, 20, 99, 1000, 1e6), df2 = c(1, 2, 5, 12, 99, 1000, 1e5, 1e6))
pairs <- pairs[pmin(pairs$df1, pairs$df2) <= 1000 , ]
f <- do.call(rbind, lapply(seq_len(nrow(pairs)), function(i) {
  df1 <- pairs$df1[i]; df2 <- pairs$df2[i]
  f <- c(1e-12, 1e-5, 0.01, 0.3, 0.9, 0.999, 1, 1.001, 1.1, 1.5, 3, 10, 100, 1000, 1e6)
  exponent <- (df1 + df2) / 2 * log((df1 * f + df2) / (df1 + df2)) - df1 / 2 * log(f)
  f <- f[exponent < 720]
  tails <- f_tails(f, df1, df2)
  cbind(f, df1, df2, plain(tails$lower), plain(tails$upper))
}))
chi <- do.call(rbind, lapply(c(1, 2, 3, 7, 20, 99, 1000, 1e4), function(df) {
  x <- df * c(1e-9, 1e-4, 0.01, 0.3, 0.7, 0.95, 0.99, 1, 1.01, 1.05, 1.3, 2, 3, 10, 100, 1000)
  x <- x[(x - df) / 2 - df / 2 * log(x / df) < 720]
  tails <- chi_tails(x, df)
  cbind(x, df, plain(tails$lower), plain(tails$upper))
}))
z <- c(0, 1e-10, 1e-3, 0.1, 0.5, 1, 1.2, 1.5, 1.9, 1.96, 1.999, 2, 2.001, 2.1, 2.5, 3, 4, 5, 6, 8.123, 10, 15, 20.7, 25, 30, 35.3, 37)
normal <- cbind(z, plain(erfc(mpfr(z, 300) / sqrt(mpfr(2, 300))) / 2))
s <- c(0.2, 0.3, 0.5, 0.7, 0.9, 0.99, 1, 1.01, 1.3581, 1.628, 2, 3, 5, 10)
smirnov <- cbind(s, sapply(s, function(z) {
  k <- 1:400
  plain(2 * sum((-1)^(k - 1) * exp(-2 * mpfr(k, 600)^2 * mpfr(z, 600)^2)))
}))

write_json17(list(
  student = as_rows(student[student[, 3] > 1e-300, ]),
  f = as_rows(keep(f, 4:5)), chiSquared = as_rows(keep(chi, 3:4)), normal = as_rows(normal), smirnov = as_rows(smirnov)),
  "fixtures/distribution.json")
