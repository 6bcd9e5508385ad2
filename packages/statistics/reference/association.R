# Rank correlations with ties, partial and part correlations. Intervals by their formulas.
source("write-json.R")
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
bfi <- read("bfi"); warm <- read("warm"); twelve <- read("twelve"); likert <- read("likert")
on_z <- function(r, v, level) tanh(atanh(r) + c(-1, 1) * qnorm((1 + level) / 2) * sqrt(v))
ranked <- function(x, y, level = 0.95) {
  n <- length(x)
  s <- suppressWarnings(cor.test(x, y, method = "spearman", exact = FALSE)); k <- suppressWarnings(cor.test(x, y, method = "kendall", exact = FALSE))
  rho <- unname(s$estimate); tau <- unname(k$estimate)
  # cor.test's own p of rho goes through its sum of squares and agrees; t has more digits.
  t <- rho * sqrt((n - 2) / (1 - rho^2)); stopifnot(all.equal(2 * pt(-abs(t), n - 2), s$p.value, tolerance = 1e-8))
  pairs <- sign(outer(x, x, "-")) * sign(outer(y, y, "-"))
  list(x = x, y = y, level = level, rho = rho, t = t, spearmanP = 2 * pt(-abs(t), n - 2), bonettWright = on_z(rho, (1 + rho^2 / 2) / (n - 3), level),
    fieller = on_z(rho, 1.06 / (n - 3), level), carusoCliff = on_z(rho, 1 / (n - 2) + abs(atanh(rho)) / (6 * n + 4 * sqrt(n)), level),
    tau = tau, concordant = sum(pairs > 0) / 2, discordant = sum(pairs < 0) / 2, z = unname(k$statistic), kendallP = k$p.value,
    kendallInterval = on_z(tau, 0.437 / (n - 4), level))
}
# From the residuals of lm; t and p from the coefficient of the predictor.
held <- function(data, y, x, controls, level = 0.95) {
  d <- read(data); n <- nrow(d); k <- length(controls)
  left <- function(v) if (k == 0) d[[v]] - mean(d[[v]]) else residuals(lm(reformulate(controls, v), d))
  full <- summary(lm(reformulate(c(x, controls), y), d)); t <- full$coefficients[x, "t value"]
  partial <- cor(left(y), left(x)); part <- cor(d[[y]], left(x))
  reduced <- if (k == 0) 0 else summary(lm(reformulate(controls, y), d))$r.squared; R <- full$r.squared
  stopifnot(all.equal(part^2, R - reduced, tolerance = 1e-9), all.equal(t, partial * sqrt((n - 2 - k) / (1 - partial^2)), tolerance = 1e-9))
  list(data = data, columns = I(c(y, x, controls)), level = level, df = n - 2 - k, t = t, p = full$coefficients[x, "Pr(>|t|)"], partial = partial,
    partialInterval = on_z(partial, 1 / (n - k - 3), level), part = part,
    partInterval = on_z(part, (R^2 - 2 * R + reduced + 1 - reduced^2) / (1 - part^2)^2 / (n - k - 3), level))
}
set.seed(7); smooth <- round(rnorm(25), 6)
write_json17(list(ranked = list(ranked(twelve$A2, twelve$A5), ranked(bfi$A3[1:150], bfi$A4[1:150], 0.99), ranked(warm$negemot[1:200], warm$govact[1:200]),
    ranked(smooth, round(smooth + rnorm(25), 6), 0.9), ranked(likert$q1[1:101], -likert$q7[1:101]), ranked(1:6, c(2, 1, 4, 3, 6, 5))),
  held = list(held("bfi", "A1", "A2", c("A3", "A4")), held("twelve", "A1", "A5", "A2", 0.9), held("warm", "govact", "negemot", c("posemot", "ideology", "age")),
    held("likert", "q1", "q8", character(0)), held("bfi", "A5", "C1", paste0("A", 1:4), 0.99))), "fixtures/association.json")
