# The usual tables: R's quantiles, each mended by two Newton steps in 300-bit arithmetic (qf alone is good to 10 digits).
source("write-json.R")
BITS <- 300
source("tails.R")
as_rows <- function(m) lapply(seq_len(nrow(m)), function(i) unname(m[i, ]))
mend <- function(q, p, lower, density) {
  q <- big(q)
  for (step in 1:2) q <- q - (lower(q) - big(p)) / density(q)
  plain(q)
}
f_lower <- function(q, df1, df2) f_tails(q, df1, df2)$lower
f_density <- function(q, df1, df2) {
  a <- big(df1) / 2; b <- big(df2) / 2
  exp(a * log(df1 * q / (df1 * q + df2)) + b * log(df2 / (df1 * q + df2)) + lgamma(a + b) - lgamma(a) - lgamma(b)) / q
}
chi_density <- function(q, df) { a <- big(df) / 2; exp((a - 1) * log(q / 2) - q / 2 - lgamma(a)) / 2 }

p <- c(0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.75, 0.9, 0.95, 0.975, 0.99, 0.995, 0.999)
dfs <- c(1, 2, 3, 4, 5, 10, 20, 28, 30, 60, 99, 120, 200, 500, 1000)
table_f <- do.call(rbind, lapply(c(1, 2, 3, 5, 10, 30), function(df1) do.call(rbind, lapply(c(1, 2, 5, 10, 30, 99, 200, 1000), function(df2)
  cbind(p, df1, df2, mend(qf(p, df1, df2), p, function(q) f_lower(q, df1, df2), function(q) f_density(q, df1, df2)))))))
# T squared is F with 1 and df degrees of freedom, so P(T < t) = (1 + P(F < t^2)) / 2 above the middle.
table_student <- do.call(rbind, lapply(dfs, function(df) {
  upper <- p[p > 0.5]
  t <- sqrt(mend(qt(upper, df)^2, 2 * big(upper) - 1, function(q) f_lower(q, 1, df), function(q) f_density(q, 1, df)))
  cbind(upper, df, t)
}))
table_chi <- do.call(rbind, lapply(dfs, function(df)
  cbind(p, df, mend(qchisq(p, df), p, function(q) chi_tails(q, df)$lower, function(q) chi_density(q, df)))))
table_normal <- cbind(p, mend(qnorm(p), p, function(z) (1 + erf(z / sqrt(big(2)))) / 2, function(z) exp(-z^2 / 2) / sqrt(2 * Const("pi", BITS))))
write_json17(list(student = as_rows(table_student), f = as_rows(table_f), chiSquared = as_rows(table_chi), normal = as_rows(table_normal)), "fixtures/quantiles.json")
