# The answers that the other scripts and the tests read, as plain columns.
# bfi, sai, globalWarm: from the R packages psych and psychTools (William Revelle, GPL >= 2), versions 2.2.9.
source("write-json.R")
library(psych)
out <- function(columns, source, path) write_json17(list(source = source, columns = columns), path)
turn <- function(x, from, to) from + to - x

b <- bfi[, c(paste0("A", 1:5), paste0("C", 1:5))]
b <- b[complete.cases(b), ]
for (reverse in c("A1", "C4", "C5")) b[[reverse]] <- turn(b[[reverse]], 1, 6)
out(as.list(b), "psych::bfi, complete rows of A1-A5 and C1-C5; A1, C4, C5 turned", "fixtures/data-bfi.json")

s <- psychTools::sai
s <- s[s$study == "FILM" & s$time == 1, 4:23]
s <- s[complete.cases(s), ]
for (reverse in c("calm", "secure", "at.ease", "rested", "comfortable", "confident", "relaxed", "content", "joyful", "pleasant")) s[[reverse]] <- turn(s[[reverse]], 1, 4)
out(as.list(s), "psychTools::sai, study FILM, time 1, complete rows; positive items turned", "fixtures/data-sai.json")

g <- psychTools::globalWarm
out(lapply(as.list(g), as.numeric), "psychTools::globalWarm (Hayes 2018)", "fixtures/data-warm.json")

# Twelve people, many ties; the third item is constant.
small <- as.list(b[1:12, 1:5])
small$A3 <- rep(4, 12)
out(small, "the first 12 rows of data-bfi; A3 set to 4", "fixtures/data-twelve.json")

set.seed(20250101)
f <- rnorm(5000)
likert <- lapply(1:8, function(i) pmin(5, pmax(1, round(3.4 + (0.9 - 0.05 * i) * f + rnorm(5000, 0, 0.8)))))
names(likert) <- paste0("q", 1:8)
out(likert, "made in R, set.seed(20250101): one factor, five points, 5,000 rows", "fixtures/data-likert.json")
