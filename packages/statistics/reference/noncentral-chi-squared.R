# Noncentral chi-squared in 300-bit arithmetic, as the Poisson mixture of central ones. R's pchisq must agree where it is good.
source("write-json.R")
BITS <- 300
source("tails.R")
# P(a, h) for a = first, first + 1, ..., last: the last by its series, the others by adding h^a e^-h / Gamma(a + 1) downwards.
gammas <- function(first, last, x) {
  h <- big(x) / 2; a <- first + big(0:(last - first)); n <- length(a)
  top <- chi_tails(x, plain(2 * a[n]))$lower
  if (n == 1) return(top)
  a <- a[-n]
  rev(cumsum(rev(c(exp(a * log(h) - h - lgamma(a + 1)), top))))
}
mixture <- function(x, df, ncp) {
  m <- big(ncp) / 2; centre <- max(ncp, sqrt(x * ncp)) / 2; last <- ceiling(centre + 14 * sqrt(centre) + 60); j <- big(0:last)
  weight <- exp(-m + j * log(m) - lgamma(j + 1))
  lower <- sum(weight * gammas(df / 2, df / 2 + last, x))
  c(plain(lower), plain(1 - lower))
}
rows <- do.call(rbind, lapply(c(1, 2, 5, 12, 100), function(df) do.call(rbind, lapply(c(0.01, 1, 8, 60, 900), function(ncp)
  do.call(rbind, lapply(c(0.05, 0.4, 1, 1.6, 4), function(share) { x <- share * (df + ncp); c(x, df, ncp, mixture(x, df, ncp)) }))))))
stopifnot(max(abs(pchisq(rows[, 1], rows[, 2], rows[, 3]) - rows[, 4])) < 1e-10)
keep <- rows[rows[, 4] > 1e-100 & rows[, 5] > 1e-60, ] # what is left of 300 bits
write_json17(list(chiSquared = lapply(seq_len(nrow(keep)), function(i) unname(keep[i, ]))), "fixtures/noncentral-chi-squared.json")
