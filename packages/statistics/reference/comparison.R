# Differences of groups and waves: t tests, analysis of variance, post hoc, rank tests, effect sizes with intervals by
# noncentral t and F (uniroot over pt and pf), SPSS's linearity table.
source("write-json.R")
suppressPackageStartupMessages(library(car))
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
bfi <- read("bfi"); warm <- read("warm"); twelve <- read("twelve"); likert <- read("likert")
root <- function(f, lower, upper) uniroot(f, c(lower, upper), extendInt = "yes", tol = 1e-14, maxiter = 10000)$root
ncp_t <- function(t, df, level) {
  a <- (1 - level) / 2
  c(root(function(d) pt(t, df, d, lower.tail = FALSE) - a, t - 4, t), root(function(d) pt(t, df, d) - a, t, t + 4))
}
ncp_f <- function(f, df1, df2, level) {
  a <- (1 - level) / 2
  c(if (pf(f, df1, df2, lower.tail = FALSE) >= a) 0 else root(function(l) pf(f, df1, df2, l) - (1 - a), 0, df1 * f),
    if (pf(f, df1, df2) <= a) 0 else root(function(l) pf(f, df1, df2, l) - a, df1 * f, 3 * df1 * f + 10))
}
hedges <- function(df) exp(lgamma(df / 2) - log(sqrt(df / 2)) - lgamma((df - 1) / 2))
effect <- function(value, scale, df, level) { ci <- ncp_t(value * scale, df, level) / scale; list(value = value, lower = ci[1], upper = ci[2]) }
t_of <- function(t) list(t = unname(t$statistic), df = unname(t$parameter), p = t$p.value, standardError = t$stderr, lower = t$conf.int[1], upper = t$conf.int[2])

# Of paired columns effectsize counts unchanged pairs in the standard error, so it is given the differences.
biserial <- function(..., level) { r <- effectsize::rank_biserial(..., ci = level); c(r$CI_low, r$CI_high) }
two <- function(a, b, level = 0.95) {
  df <- length(a) + length(b) - 2; pooled <- sqrt((sum((a - mean(a))^2) + sum((b - mean(b))^2)) / df)
  d <- effect((mean(a) - mean(b)) / pooled, 1 / sqrt(1 / length(a) + 1 / length(b)), df, level)
  reference <- effectsize::cohens_d(a, b, ci = level)
  stopifnot(all.equal(c(d$value, d$lower, d$upper), c(reference$Cohens_d, reference$CI_low, reference$CI_high), tolerance = 1e-3),
    all.equal(d$value * hedges(df), effectsize::hedges_g(a, b)$Hedges_g, tolerance = 1e-10))
  w <- wilcox.test(a, b, exact = FALSE, correct = FALSE); n1 <- length(a); n2 <- length(b); n <- n1 + n2
  r <- rank(c(a, b)); ties <- table(r); v <- n1 * n2 / 12 * (n + 1 - sum(ties^3 - ties) / (n * (n - 1)))
  u <- unname(w$statistic); z <- (u - n1 * n2 / 2) / sqrt(v)
  stopifnot(all.equal(2 * pnorm(-abs(z)), w$p.value))
  list(a = a, b = b, level = level, difference = mean(a) - mean(b),
    student = t_of(t.test(a, b, var.equal = TRUE, conf.level = level)), welch = t_of(t.test(a, b, conf.level = level)), d = d,
    hedges = hedges(df), rank = list(uFirst = u, u = min(u, n1 * n2 - u), z = z, p = w$p.value, r = z / sqrt(n),
    rankBiserial = effectsize::rank_biserial(a, b)$r_rank_biserial, lower = biserial(a, b, level = level)[1], upper = biserial(a, b, level = level)[2], meanRank = mean(r[seq_len(n1)])))
}
pair <- function(before, after, level = 0.95) {
  change <- after - before; n <- length(change); t <- t.test(after, before, paired = TRUE, conf.level = level)
  used <- change[change != 0]; m <- length(used); rk <- rank(abs(used)); ties <- table(rk); up <- sum(rk[used > 0])
  z <- (up - m * (m + 1) / 4) / sqrt(m * (m + 1) * (2 * m + 1) / 24 - sum(ties^3 - ties) / 48)
  w <- suppressWarnings(wilcox.test(after, before, paired = TRUE, exact = FALSE, correct = FALSE))
  stopifnot(all.equal(w$p.value, 2 * pnorm(-abs(z))), w$statistic == up)
  list(before = before, after = after, level = level, difference = mean(change), sd = sd(change), test = t_of(t), r = cor(before, after),
    dz = effect(mean(change) / sd(change), sqrt(n), n - 1, level), hedges = hedges(n - 1), dav = mean(change) / ((sd(before) + sd(after)) / 2),
    rank = list(n = m, unchanged = n - m, up = up, rose = sum(used > 0), z = z, p = w$p.value, r = z / sqrt(m), rankBiserial = (2 * up - m * (m + 1) / 2) / (m * (m + 1) / 2), lower = biserial(used, level = level)[1], upper = biserial(used, level = level)[2]))
}
# ptukey errs by up to 1e-5 at few degrees of freedom (NaN below 2) and qtukey stops at 1e-4, so both integrals are taken here by the
# trapezoidal rule at small steps (noncentral.R does the same in 300 bits).
range_tail <- function(w, k) {
  h <- 0.1; z <- seq(-12, 12 + w, by = h); below <- pnorm(z)
  sum(k * h * dnorm(z) * -below^(k - 1) * expm1((k - 1) * log1p(-pmin(1, pnorm(z - w) / below))))
}
p_range <- function(q, k, df) {
  h <- min(0.02, 0.1 / sqrt(df)); t <- seq(-40, 4, by = h); log_density <- log(2) + df / 2 * log(df / 2) - lgamma(df / 2) + df * t - df / 2 * exp(2 * t)
  t <- t[log_density > -50]; log_density <- log_density[log_density > -50]
  h * sum(exp(log_density) * sapply(q * exp(t), range_tail, k))
}
q_range <- function(p, k, df) exp(root(function(x) 1 - p_range(exp(x), k, df) - p, log(qtukey(p, k, df)) - 0.01, log(qtukey(p, k, df)) + 0.01))
one_sample <- function(x, value, level = 0.95) {
  t <- t.test(x, mu = value, conf.level = level); n <- length(x); test <- t_of(t); test$lower <- test$lower - value; test$upper <- test$upper - value
  d <- effect((mean(x) - value) / sd(x), sqrt(n), n - 1, level); reference <- effectsize::cohens_d(x, mu = value, ci = level)
  stopifnot(all.equal(c(d$value, d$lower, d$upper), c(reference$Cohens_d, reference$CI_low, reference$CI_high), tolerance = 1e-3))
  used <- x[x != value] - value; rk <- rank(abs(used)); w <- suppressWarnings(wilcox.test(x, mu = value, exact = FALSE, correct = FALSE))
  list(values = x, value = value, level = level, difference = mean(x) - value, test = test, d = d, hedges = hedges(n - 1),
    rank = list(n = length(used), up = unname(w$statistic), p = w$p.value, rankBiserial = 2 * sum(rk[used > 0]) / sum(rk) - 1))
}
brown_forsythe <- function(groups, between) {
  n <- lengths(groups); v <- sapply(groups, var); part <- (1 - n / sum(n)) * v; f <- between / sum(part); df2 <- 1 / sum((part / sum(part))^2 / (n - 1))
  list(f = f, df1 = length(groups) - 1, df2 = df2, p = pf(f, length(groups) - 1, df2, lower.tail = FALSE))
}
several <- function(groups, level = 0.95) {
  groups <- unname(groups); y <- unlist(groups); g <- factor(rep(seq_along(groups), lengths(groups))); k <- length(groups); n <- length(y)
  table <- anova(lm(y ~ g)); f <- table$`F value`[1]; ss <- table$`Sum Sq`; ms <- table$`Mean Sq`[2]; ci <- ncp_f(f, k - 1, n - k, level)
  welch <- tryCatch(oneway.test(y ~ g), error = function(e) NULL)
  levene <- function(centre) { t <- leveneTest(y, g, center = centre); list(f = t$`F value`[1], df1 = t$Df[1], df2 = t$Df[2], p = t$`Pr(>F)`[1]) }
  games <- rstatix::games_howell_test(data.frame(y, g), y ~ g, conf.level = level, detailed = TRUE)
  hsd <- TukeyHSD(aov(y ~ g), conf.level = level)$g
  pairs <- combn(k, 2); means <- sapply(groups, mean); sizes <- lengths(groups); vars <- sapply(groups, var)
  pairwise <- lapply(seq_len(ncol(pairs)), function(at) {
    i <- pairs[1, at]; j <- pairs[2, at]; d <- means[i] - means[j]
    one <- function(v, df) { q <- abs(d) / sqrt(v / 2); half <- q_range(level, k, df) * sqrt(v / 2)
      list(standardError = sqrt(v), df = df, p = p_range(q, k, df), lower = d - half, upper = d + half) }
    tukey <- one(ms * (1 / sizes[i] + 1 / sizes[j]), n - k)
    v <- vars[i] / sizes[i] + vars[j] / sizes[j]
    howell <- one(v, v^2 / ((vars[i] / sizes[i])^2 / (sizes[i] - 1) + (vars[j] / sizes[j])^2 / (sizes[j] - 1)))
    stopifnot(abs(ptukey(abs(d) / sqrt(v / 2), k, howell$df, lower.tail = FALSE) - howell$p) < 1e-5, all.equal(unname(hsd[at, c("diff", "p adj")]), c(-d, tukey$p), tolerance = 1e-6),
      all.equal(games$df[at], howell$df, tolerance = 1e-4), abs(games$p.adj[at] - howell$p) < 2e-3)
    list(first = i - 1, second = j - 1, difference = d, tukey = tukey, gamesHowell = howell)
  })
  kw <- kruskal.test(y, g)
  list(groups = lapply(groups, I), level = level, between = ss[1], within = ss[2], f = f, df1 = k - 1, df2 = n - k, p = table$`Pr(>F)`[1],
    welch = list(f = unname(welch$statistic), df1 = unname(welch$parameter[1]), df2 = unname(welch$parameter[2]), p = welch$p.value),
    etaSquared = list(value = ss[1] / sum(ss), lower = ci[1] / (ci[1] + n), upper = ci[2] / (ci[2] + n)),
    omegaSquared = (ss[1] - (k - 1) * ms) / (sum(ss) + ms), epsilonSquared = (ss[1] - (k - 1) * ms) / sum(ss), brownForsythe = brown_forsythe(groups, ss[1]), leveneMean = levene("mean"), leveneMedian = levene("median"), pairs = pairwise,
    kruskal = list(h = unname(kw$statistic), df = unname(kw$parameter), p = kw$p.value, epsilonSquared = unname(kw$statistic) / (n - 1)))
}
linear <- function(x, y) {
  g <- factor(x); line <- anova(lm(y ~ x + g)); between <- anova(lm(y ~ g)); ms <- between$`Mean Sq`[2]; groups <- nlevels(g); n <- length(x)
  row <- function(ss, df) list(ss = ss, df = df, ms = ss / df, f = ss / df / ms, p = pf(ss / df / ms, df, n - groups, lower.tail = FALSE))
  list(x = x, y = y, groups = groups, between = row(between$`Sum Sq`[1], groups - 1), linearity = row(line$`Sum Sq`[1], 1),
    deviation = row(line$`Sum Sq`[2], groups - 2), within = between$`Sum Sq`[2], r = cor(x, y), etaSquared = between$`Sum Sq`[1] / sum(between$`Sum Sq`))
}
totals <- function(d, rows, items) rowSums(d[rows, items])
write_json17(list(
  one = list(one_sample(warm$govact[1:200], 4), one_sample(twelve$A5, 5, 0.9), one_sample(likert$q1[1:101], 3), one_sample(c(1e6 + 1:9), 1e6 + 4)),
  two = list(two(warm$govact[1:200][warm$sex[1:200] == 1], warm$govact[1:200][warm$sex[1:200] == 0]), two(twelve$A5[1:5], twelve$A5[6:12], 0.9),
    two(likert$q1[1:60], likert$q8[61:90]), two(c(1e6 + 1:5), c(1e6 + 3:12) + 0.25)),
  pairs = list(pair(bfi$A3[1:80], bfi$A5[1:80]), pair(twelve$A2, twelve$A5, 0.99), pair(totals(likert, 1:101, 1:4), totals(likert, 1:101, 5:8))),
  several = list(several(split(warm$govact[1:150], warm$partyid[1:150])), several(list(twelve$A2[3:6], twelve$A5[6:9], twelve$A5[1:5]), 0.9),
    several(split(likert$q8[1:120], likert$q1[1:120] > 2 & likert$q1[1:120] < 5))),
  linearity = list(linear(totals(bfi, 1:101, 6:10), totals(bfi, 1:101, 1:5)), linear(warm$negemot[1:200], warm$govact[1:200]), linear(twelve$A1, twelve$A5))), "fixtures/comparison.json")
