# The same study as lean as R can do it: one read, one covariance matrix, everything from it; residuals for the two tests.
suppressMessages(library(data.table))
setDTthreads(2)
file <- commandArgs(TRUE)[1]
d <- as.matrix(fread(file))
n <- nrow(d)
x <- 1:10; y <- 11:25
v <- cov(d)
weights <- cbind(
  X = as.numeric(seq_len(25) %in% x), Y = as.numeric(seq_len(25) %in% y),
  sapply(1:5, function(k) as.numeric(seq_len(25) %in% (2 * k - 1:0)))
)
s <- t(weights) %*% v %*% weights
centre <- colMeans(d)
print(rbind(mean = centre, sd = sqrt(diag(v))))
validity <- function(items, total) {
  with_total <- (v %*% weights)[items, total] / sqrt(diag(v)[items] * s[total, total])
  rest <- (v %*% weights)[items, total] - diag(v)[items]
  spread <- s[total, total] + diag(v)[items] - 2 * (v %*% weights)[items, total]
  cbind(r = with_total, corrected = rest / sqrt(diag(v)[items] * spread))
}
print(validity(x, 1)); print(validity(y, 2))
alpha <- function(items, total) length(items) / (length(items) - 1) * (1 - sum(diag(v)[items]) / s[total, total])
print(c(alpha(x, 1), alpha(y, 2)))
scores <- d %*% weights
bands <- function(total, k) table(cut(scores[, total], k * c(1, 7 / 3, 11 / 3, 5), include.lowest = TRUE)) / n
print(bands(1, 10)); print(bands(2, 15))
regression <- function(predictors) {
  b <- solve(s[predictors, predictors], s[predictors, 2])
  explained <- sum(b * s[predictors, 2]) / s[2, 2]
  df <- n - length(b) - 1
  se <- sqrt(diag(solve(s[predictors, predictors])) * s[2, 2] * (1 - explained) / df)
  print(cbind(b, se, t = b / se, p = 2 * pt(-abs(b / se), df)))
  e <- scores[, 2] - scores[, predictors, drop = FALSE] %*% b
  z <- sort(as.vector(e - mean(e))) / sqrt(s[2, 2] * (1 - explained))
  f <- pnorm(z)
  print(c(r2 = explained, d = max(seq_len(n) / n - f, f - (seq_len(n) - 1) / n)))
}
regression(1); regression(3:7)
