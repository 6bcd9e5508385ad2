# Split halves and Guttman's bounds by their formulas on rows; psych::guttman agrees on standardized items.
source("write-json.R")
suppressPackageStartupMessages(library(psych))
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
alpha <- function(d) if (ncol(d) < 2) NaN else ncol(d) / (ncol(d) - 1) * (1 - sum(sapply(d, var)) / var(rowSums(d)))
halves <- function(data, items, second = floor(length(items) / 2)) {
  d <- read(data)[items]; k <- ncol(d); first <- d[seq_len(k - second)]; last <- d[(k - second + 1):k]
  a <- rowSums(first); b <- rowSums(last); r <- cor(a, b); q <- ncol(first) * ncol(last) / k^2; whole <- var(rowSums(d))
  part <- function(h) list(items = ncol(h), mean = mean(rowSums(h)), variance = var(rowSums(h)), alpha = alpha(h))
  lambdas <- function(v, split, check = FALSE) {
    s <- sum(v); off <- v; diag(off) <- 0; one <- 1 - sum(diag(v)) / s
    c(one, one + sqrt(k / (k - 1) * sum(off^2)) / s, k / (k - 1) * one, split, one + 2 * sqrt(max(colSums(off^2))) / s,
      1 - sum(diag(v) * (1 - if (k > 2) psych::smc(cov2cor(v)) else 1 - 1 / diag(solve(cov2cor(v))))) / s)
  }
  if (k > 3) {
    g <- suppressWarnings(guttman(cor(d))); ours <- lambdas(cor(d), NA)
    stopifnot(all.equal(ours[-4], unname(c(g$lambda.1, g$lambda.2, g$lambda.3, g$lambda.5, g$lambda.6)), tolerance = 1e-9))
  }
  guttman_half <- 2 * (1 - (var(a) + var(b)) / whole)
  list(data = data, items = I(items), secondItems = second, first = part(first), second = part(last), correlation = r,
    spearmanBrown = 2 * r / (1 + r), spearmanBrownUnequal = (-r^2 + sqrt(r^4 + 4 * r^2 * (1 - r^2) * q)) / (2 * (1 - r^2) * q),
    guttman = guttman_half, lambdas = lambdas(cov(d), guttman_half))
}
write_json17(list(halves = list(halves("bfi", paste0("A", 1:5)), halves("bfi", paste0("C", 1:4)), halves("sai", names(read("sai"))), halves("sai", names(read("sai")), 7),
  halves("twelve", c("A2", "A4", "A5")), halves("likert", c("q1", "q8")), halves("likert", paste0("q", 1:8)))), "fixtures/reliability.json")
