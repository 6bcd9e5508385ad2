# The p of Lilliefors' test by 400,000 samples, with R's own random numbers.
source("write-json.R")
set.seed(20251124)
simulate <- function(n, draws = 400000) {
  unlist(lapply(seq_len(draws / 20000), function(block) {
    x <- matrix(rnorm(n * 20000), n); x <- scale(x); x <- apply(x, 2, sort); f <- pnorm(x)
    pmax(apply(seq_len(n) / n - f, 2, max), apply(f - (seq_len(n) - 1) / n, 2, max))
  }))
}
samples <- jsonlite::fromJSON("fixtures/normality.json", simplifyVector = FALSE)$samples
wanted <- list(c("likert", 6), c("normal", 20), c("skewed", 20), c("likert", 20), c("normal", 101), c("likert", 101))
cases <- lapply(wanted, function(w) {
  s <- Filter(function(s) s$shape == w[1] && s$n == as.numeric(w[2]), samples)[[1]]
  d <- simulate(s$n); p <- mean(d >= s$d)
  list(values = as.numeric(unlist(s$values)), d = s$d, p = p, error = sqrt(p * (1 - p) / length(d)))
})
set.seed(1); spread <- round(c(rnorm(60), rnorm(41, 0.5)), 2); d <- unname(nortest::lillie.test(spread)$statistic)
p <- mean(simulate(101) >= d); cases[[length(cases) + 1]] <- list(values = spread, d = d, p = p, error = sqrt(p * (1 - p) / 400000))
write_json17(list(cases = cases), "fixtures/lilliefors.json")
