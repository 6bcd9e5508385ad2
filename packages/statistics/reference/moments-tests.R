# HTMT by its formula, correlations with p, Anderson-Darling and Jarque-Bera on the samples of normality.json.
source("write-json.R")
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
bfi <- read("bfi"); twelve <- read("twelve"); sai <- read("sai")
htmt <- function(d, a, b) {
  r <- abs(cor(d)); within <- function(items) { m <- r[items, items]; mean(m[lower.tri(m)]) }
  mean(r[a, b]) / sqrt(within(a) * within(b))
}
pairs <- list(
  list(data = "bfi", a = I(paste0("A", 1:5)), b = I(paste0("C", 1:5)), htmt = htmt(bfi, paste0("A", 1:5), paste0("C", 1:5))),
  list(data = "sai", a = I(names(sai)[1:9]), b = I(names(sai)[10:20]), htmt = htmt(sai, names(sai)[1:9], names(sai)[10:20])),
  list(data = "twelve", a = I(c("A1", "A2")), b = I(c("A4", "A5")), htmt = htmt(twelve[-3], c("A1", "A2"), c("A4", "A5"))))
tables <- lapply(list(bfi = bfi, twelve = twelve[-3]), function(d) {
  t <- psych::corr.test(d, adjust = "none")
  p <- t$p; diag(p) <- NaN
  list(columns = names(d), r = lapply(seq_len(ncol(d)), function(i) unname(cor(d)[i, ])), p = lapply(seq_len(ncol(d)), function(i) unname(p[i, ])))
})
samples <- jsonlite::fromJSON("fixtures/normality.json", simplifyVector = FALSE)$samples
tests <- lapply(samples, function(s) {
  x <- as.numeric(unlist(s$values)); ad <- if (length(x) > 7) nortest::ad.test(x) else list(statistic = NaN, p.value = NaN)
  jb <- tseries::jarque.bera.test(x)
  list(adStatistic = unname(ad$statistic), adP = unname(ad$p.value), jbStatistic = unname(jb$statistic), jbP = unname(jb$p.value))
})
write_json17(list(pairs = pairs, tables = tables, normality = tests), "fixtures/moments-tests.json")
