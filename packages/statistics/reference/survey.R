# Descriptives, correlations, reliability, omega and normality of the data sets, by R's own functions.
source("write-json.R")
suppressPackageStartupMessages({ library(psych); library(lavaan) })
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)

describe_column <- function(x) {
  n <- length(x)
  skew_se <- sqrt(6 * n * (n - 1) / ((n - 2) * (n + 1) * (n + 3)))
  list(n = n, sum = sum(x), mean = mean(x), variance = var(x), sd = sd(x),
    skewness = if (sd(x) > 0) e1071::skewness(x, type = 2) else NaN, skewnessSe = skew_se,
    kurtosis = if (sd(x) > 0) e1071::kurtosis(x, type = 2) else NaN,
    kurtosisSe = 2 * skew_se * sqrt((n^2 - 1) / ((n - 3) * (n + 5))), min = min(x), max = max(x))
}
correlate <- function(x, y) {
  test <- cor.test(x, y)
  # Twice the lower tail of -|t|: cor.test's own p is min(lower, upper) and agrees.
  list(r = unname(test$estimate), t = unname(test$statistic), df = unname(test$parameter), p = test$p.value,
    lower = test$conf.int[1], upper = test$conf.int[2])
}
reliability <- function(items) {
  k <- ncol(items); n <- nrow(items)
  a <- suppressWarnings(psych::alpha(items, check.keys = FALSE, warnings = FALSE))
  alpha <- a$total$raw_alpha
  df1 <- n - 1; df2 <- (n - 1) * (k - 1)
  total <- rowSums(items)
  per_item <- lapply(seq_len(k), function(i) {
    rest <- total - items[[i]]
    with_total <- correlate(items[[i]], total); with_rest <- correlate(items[[i]], rest)
    left <- items[, -i, drop = FALSE]
    list(r = with_total$r, p = with_total$p, correctedR = with_rest$r, correctedP = with_rest$p,
      alphaIfDeleted = if (k > 2) (k - 1) / (k - 2) * (1 - sum(diag(var(left))) / var(rest)) else NaN,
      meanIfDeleted = mean(rest), varianceIfDeleted = var(rest),
      squaredMultipleCorrelation = summary(lm(items[[i]] ~ as.matrix(left)))$r.squared)
  })
  # psych's own corrected r and alpha if deleted must say the same.
  stopifnot(all.equal(sapply(per_item, `[[`, "correctedR"), unname(a$item.stats$r.drop), tolerance = 1e-12))
  if (k > 2) stopifnot(all.equal(sapply(per_item, `[[`, "alphaIfDeleted"), unname(a$alpha.drop$raw_alpha), tolerance = 1e-12))
  stopifnot(all.equal(sapply(per_item, `[[`, "squaredMultipleCorrelation"), unname(psych::smc(cor(items))), tolerance = 1e-9))
  list(k = k, n = n, alpha = alpha, standardizedAlpha = a$total$std.alpha, meanInterItemCorrelation = a$total$average_r,
    lower = 1 - (1 - alpha) * qf(0.975, df1, df2), upper = 1 - (1 - alpha) * qf(0.025, df1, df2),
    itemTotals = per_item, omega = omega(items))
}
omega <- function(items) {
  fit <- factanal(covmat = cov(items), factors = 1, control = list(lower = 0.005, opt = list(factr = 1, pgtol = 0, maxit = 10000)))
  sds <- sapply(items, sd)
  loadings <- as.vector(fit$loadings) * sds
  if (sum(loadings) < 0) loadings <- -loadings
  errors <- unname(fit$uniquenesses) * sds^2
  model <- paste("f =~ NA*", paste(names(items), collapse = " + "), "\n f ~~ 1*f", sep = "")
  # As tight as the optimizer reports success.
  for (tolerance in c(1e-12, 1e-11, 1e-10, 1e-9)) {
    sem <- suppressWarnings(lavaan::cfa(model, data = items, estimator = "ML", control = list(rel.tol = tolerance, iter.max = 5000)))
    if (lavaan::lavInspect(sem, "converged")) break
  }
  est <- lavaan::lavInspect(sem, "est")
  sem_loadings <- abs(sum(est$lambda)); sem_errors <- sum(diag(est$theta))
  list(factanal = sum(loadings)^2 / (sum(loadings)^2 + sum(errors)), lavaan = sem_loadings^2 / (sem_loadings^2 + sem_errors),
    loadings = loadings, uniquenesses = unname(errors), heywood = any(fit$uniquenesses <= 0.005 + 1e-9))
}
normality <- function(x) {
  n <- length(x); s <- sort(x); p <- pnorm((s - mean(x)) / sd(x))
  list(n = n, mean = mean(x), sd = sd(x), dPlus = max(seq_len(n) / n - p), dMinus = max(p - (seq_len(n) - 1) / n),
    d = unname(nortest::lillie.test(x)$statistic), lillieforsP = nortest::lillie.test(x)$p.value,
    asymptoticP = suppressWarnings(ks.test(x, "pnorm", mean(x), sd(x), exact = FALSE)$p.value),
    w = unname(shapiro.test(x)$statistic), shapiroP = shapiro.test(x)$p.value)
}

bfi <- read("bfi"); sai <- read("sai"); twelve <- read("twelve"); likert <- read("likert")
scales <- list(agree = list(data = "bfi", items = paste0("A", 1:5)), conscientious = list(data = "bfi", items = paste0("C", 1:5)),
  both = list(data = "bfi", items = names(bfi)), anxiety = list(data = "sai", items = names(sai)),
  twelve = list(data = "twelve", items = c("A1", "A2", "A4", "A5")), two = list(data = "twelve", items = c("A2", "A5")),
  likert = list(data = "likert", items = names(likert)))
sets <- list(bfi = bfi, sai = sai, twelve = twelve, likert = likert)
result <- list()
for (name in names(scales)) {
  items <- sets[[scales[[name]]$data]][, scales[[name]]$items]
  if (ncol(items) < 3) { saved <- omega; omega <- function(items) NULL }
  r <- reliability(items)
  if (ncol(items) < 3) omega <- saved
  total <- rowSums(items)
  result[[name]] <- c(scales[[name]], r, list(describeItems = lapply(unname(as.list(items)), describe_column),
    describeTotal = describe_column(total), normality = normality(total)))
}
pairs <- list(
  list(data = "bfi", first = I(paste0("A", 1:5)), second = I(paste0("C", 1:5))),
  list(data = "bfi", first = I("A1"), second = I("C5")),
  list(data = "twelve", first = I("A1"), second = I("A2")),
  list(data = "sai", first = I("calm"), second = I("tense")),
  list(data = "likert", first = I("q1"), second = I("q8")))
pairs <- lapply(pairs, function(p) {
  d <- sets[[p$data]]
  c(p, correlate(rowSums(d[, p$first, drop = FALSE]), rowSums(d[, p$second, drop = FALSE])))
})
write_json17(list(scales = result, pairs = pairs), "fixtures/survey.json")
