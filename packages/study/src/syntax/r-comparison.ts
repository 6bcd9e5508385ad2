/** What is compared: predictors, lines, groups and constructs, in base R. */
export const rComparison = `# How R squared divides among predictors: averaged over all orders (LMG), and Johnson's relative weights.
importance <- function(first, y, x) {
  rows <- complete.cases(y, x)
  y <- y[rows]
  x <- x[rows, , drop = FALSE]
  k <- ncol(x)
  explained <- function(set) if (length(set) == 0) 0 else summary(lm(y ~ ., data = x[set]))$r.squared
  sets <- lapply(0:(2^k - 1), function(bits) which(bitwAnd(bits, 2^(0:(k - 1))) > 0))
  r2 <- vapply(sets, explained, 0)
  number <- function(set) 1 + sum(2^(set - 1))
  lmg <- vapply(1:k, function(i) sum(vapply(sets, function(set) {
    if (i %in% set) return(0)
    size <- length(set)
    factorial(size) * factorial(k - size - 1) / factorial(k) * (r2[number(c(set, i))] - r2[number(set)])
  }, 0)), 0)
  root <- eigen(cor(x), symmetric = TRUE)
  half <- root$vectors %*% (sqrt(root$values) * t(root$vectors))
  weights <- as.vector(half^2 %*% solve(half, cor(x, y))^2)
  for (at in 1:k) {
    place <- sprintf("importance[%d]", first + at - 1)
    show_figures(place, list(lmg.share = lmg[at], lmg.percent = 100 * lmg[at] / sum(lmg),
      relativeWeight.share = weights[at], relativeWeight.percent = 100 * weights[at] / sum(weights)))
  }
}

# The outcome's means at each distinct score of the predictor, against a straight line (SPSS: MEANS, LINEARITY).
linearity <- function(path, y, x) {
  both <- complete.cases(x, y)
  x <- x[both]
  y <- y[both]
  straight <- anova(lm(y ~ x))
  grouped <- anova(lm(y ~ factor(x)))
  groups <- length(unique(x))
  within <- c(ss = grouped[2, 2], df = grouped[2, 1])
  total <- sum((y - mean(y))^2)
  line <- function(key, ss, df) {
    f <- ss / df / (within[["ss"]] / within[["df"]])
    show_figures(paste0(path, ".", key), list(ss = ss, df = df, ms = ss / df, f = f,
      p = pf(f, df, within[["df"]], lower.tail = FALSE)))
  }
  show_figures(path, list(groups = groups, rowsPerGroup = length(x) / groups, etaSquared = grouped[1, 2] / total))
  line("between", grouped[1, 2], groups - 1)
  line("linearity", straight[1, 2], 1)
  if (groups > 2) line("deviation", grouped[1, 2] - straight[1, 2], groups - 2)
  show_figures(paste0(path, ".within"), list(ss = within[["ss"]], df = within[["df"]], ms = within[["ss"]] / within[["df"]]))
  show_figures(paste0(path, ".total"), list(ss = total, df = length(x) - 1))
}

# Whether groups of respondents differ: Welch's t for two, ANOVA and Welch's F for more, Levene's test about the means.
compare_groups <- function(path, x, groups) {
  members <- lapply(groups, function(belongs) x[belongs & !is.na(belongs) & !is.na(x)])
  for (at in seq_along(members)) show_figures(sprintf("%s.groups[%d]", path, at - 1),
    list(n = length(members[[at]]), mean = mean(members[[at]]), sd = sd(members[[at]])))
  value <- unlist(members)
  group <- factor(rep(seq_along(members), lengths(members)))
  if (any(vapply(members, function(one) length(one) < 2 || !varies(one), NA))) return(invisible())
  levene <- anova(lm(abs(value - ave(value, group)) ~ group))
  show_figures(paste0(path, ".levene"), list(statistic = levene[1, 4], p = levene[1, 5]))
  if (length(members) == 2) {
    found <- t.test(members[[1]], members[[2]])
    show_figures(path, list(statistic = found$statistic, df1 = found$parameter, p = found$p.value))
  } else {
    found <- oneway.test(value ~ group, var.equal = TRUE)
    show_figures(path, list(statistic = found$statistic, df1 = found$parameter[1], df2 = found$parameter[2],
      p = found$p.value))
    found <- oneway.test(value ~ group)
    show_figures(paste0(path, ".welch"), list(statistic = found$statistic, p = found$p.value))
  }
}

# The same groups by ranks: Mann-Whitney for two (the smaller U), Kruskal-Wallis for more.
compare_ranks <- function(path, x, groups) {
  members <- lapply(groups, function(belongs) x[belongs & !is.na(belongs) & !is.na(x)])
  value <- unlist(members)
  group <- factor(rep(seq_along(members), lengths(members)))
  n <- length(value)
  if (!varies(value)) return(invisible())
  ranks <- rank(value)
  means <- tapply(ranks, group, mean)
  for (at in seq_along(means)) show_figure(sprintf("%s.meanRanks[%d]", path, at - 1), means[at])
  if (length(members) == 2) {
    found <- wilcox.test(members[[1]], members[[2]], exact = FALSE, correct = FALSE)
    pairs <- prod(as.numeric(lengths(members)))
    u <- found$statistic
    ties <- table(ranks)
    z <- (u - pairs / 2) / sqrt(pairs / 12 * (n + 1 - sum(ties^3 - ties) / (n * (n - 1))))
    show_figures(path, list(statistic = min(u, pairs - u), z = z, p = found$p.value, effect.value = 2 * u / pairs - 1))
  } else {
    found <- kruskal.test(value, group)
    show_figures(path, list(statistic = found$statistic, df = found$parameter, p = found$p.value,
      effect.value = found$statistic / (n - 1)))
  }
}

htmt <- function(a, b) {
  both <- complete.cases(a, b)
  r <- suppressWarnings(abs(cor(cbind(a, b)[both, , drop = FALSE])))
  of_a <- seq_len(ncol(a))
  within <- function(block) mean(block[lower.tri(block)])
  if (ncol(a) < 2 || ncol(b) < 2) NA else
    mean(r[of_a, -of_a]) / sqrt(within(r[of_a, of_a]) * within(r[-of_a, -of_a]))
}

discriminant <- function(path, a, b, alphas, items_a, items_b) {
  found <- correlate(a, b)
  show_figures(path, found)
  largest <- if (all(!is.na(alphas)) && all(alphas > 0)) sqrt(prod(alphas)) else NA
  show_figures(path, list(largestR = largest, disattenuatedR = found$r / largest, htmt = htmt(items_a, items_b)))
  if (is.na(found$r) || found$n < 4) return(invisible())
  interval <- fisher_interval(found$r, found$n)
  show_figures(paste0(path, ".ci"), list(lower = interval[1], upper = interval[2]))
  if (!is.na(largest)) show_figures(paste0(path, ".disattenuatedCi"), list(lower = interval[1] / largest, upper = interval[2] / largest))
}
`;
