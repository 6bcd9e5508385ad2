# Quantiles of types 6 and 7, medians, ranks, and frequency tables with missing answers.
source("write-json.R")
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
twelve <- read("twelve"); warm <- read("warm"); likert <- read("likert")
p <- c(0, 0.01, 0.025, 0.1, 0.25, 1 / 3, 0.5, 0.75, 0.9, 0.975, 1)
columns <- list(c(3.1, 0.2, 5.5, 2.2, 9.7, 4.4, 1.3), twelve$A2, warm$negemot[1:101], 42, c(-1.5, 1e6), rowSums(likert[1:100, ]))
quantiles <- lapply(columns, function(x) {
  r <- rank(x); t <- table(x)
  list(values = I(x), p = p, six = unname(quantile(x, p, type = 6)), seven = unname(quantile(x, p)), median = median(x), ranks = I(r), ties = sum(t^3 - t))
})
frequency <- function(x) {
  t <- table(x); share <- 100 * prop.table(t)
  list(values = I(x), valid = sum(!is.na(x)), missing = sum(is.na(x)), missingPercent = 100 * mean(is.na(x)), value = I(as.numeric(names(t))),
    count = I(as.vector(t)), percent = I(as.vector(100 * t / length(x))), validPercent = I(as.vector(share)), cumulativePercent = I(as.vector(100 * cumsum(t) / sum(t))),
    modes = I(as.numeric(names(t)[t == max(t)])))
}
with_gaps <- likert$q3[1:101]; with_gaps[c(4, 9, 33, 101)] <- NA
write_json17(list(quantiles = quantiles, frequencies = list(frequency(with_gaps), frequency(twelve$A5), frequency(warm$negemot[1:60]), frequency(c(2, 1, 2, 1, -7.5)))), "fixtures/describe.json")
