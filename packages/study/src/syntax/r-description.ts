/** Printing, scores, description, validity, reliability and categories, in base R. */
export const rDescription = `show_figure <- function(path, value) {
  value <- value[1]
  if (is.logical(value) && !is.na(value)) cat(path, "\\t", value, "\\n", sep = "")
  else if (!is.finite(value)) cat(path, "\\tNA\\n", sep = "")
  else cat(sprintf("%s\\t%.17g\\n", path, value))
}
show_figures <- function(path, values) for (key in names(values)) show_figure(paste0(path, ".", key), values[[key]])

varies <- function(x) length(unique(x[!is.na(x)])) > 1
two_tailed <- function(t, df) 2 * pt(abs(t), df, lower.tail = FALSE)

score_of <- function(columns, scoring) {
  answered <- rowSums(!is.na(columns))
  mean <- rowSums(columns, na.rm = TRUE) / answered
  mean[answered * 2 < ncol(columns)] <- NA
  if (scoring == "mean") mean else ifelse(answered == ncol(columns), rowSums(columns), mean * ncol(columns))
}

describe <- function(path, x) {
  x <- x[!is.na(x)]
  n <- length(x)
  d <- x - mean(x)
  s <- sd(x)
  skewness <- if (n < 3 || !varies(x)) NA else n / ((n - 1) * (n - 2)) * sum(d^3) / s^3
  kurtosis <- if (n < 4 || !varies(x)) NA else
    n * (n + 1) / ((n - 1) * (n - 2) * (n - 3)) * sum(d^4) / s^4 - 3 * (n - 1)^2 / ((n - 2) * (n - 3))
  show_figures(path, list(n = n, mean = mean(x), sd = s, skewness = skewness, kurtosis = kurtosis,
    min = min(x), max = max(x)))
}

count_answers <- function(path, x, values) {
  n <- sum(!is.na(x))
  for (at in seq_along(values)) {
    count <- sum(x == values[at], na.rm = TRUE)
    show_figures(sprintf("%s.answers[%d]", path, at - 1), list(count = count, percent = if (n == 0) 0 else 100 * count / n))
  }
}

describe_respondents <- function(path, x) {
  show_figures(path, list(n = sum(!is.na(x)), missing = sum(is.na(x))))
}

correlate <- function(a, b) {
  both <- complete.cases(a, b)
  a <- a[both]
  b <- b[both]
  n <- length(a)
  if (n < 3 || !varies(a) || !varies(b)) return(list(r = NA, p = NA, n = n))
  r <- cor(a, b)
  list(r = r, p = two_tailed(r * sqrt((n - 2) / (1 - r^2)), n - 2), n = n)
}

fisher_interval <- function(r, n) tanh(atanh(r) + c(-1, 1) * qnorm(0.975) / sqrt(n - 3))

item_total <- function(path, item, total, others, limit, mark) {
  # A scale of one item has no total to correlate with.
  whole <- if (ncol(others) == 0) list(r = NA, p = NA) else correlate(item, total)
  rest <- if (ncol(others) == 0) NA else correlate(item, score_of(others, "sum"))$r
  show_figures(path, list(r = whole$r, p = whole$p, correctedR = rest, valid = whole$r > limit,
    correctedValid = rest > mark))
}

alpha_of <- function(columns) {
  k <- ncol(columns)
  total <- var(rowSums(columns))
  if (k < 2 || total == 0) NA else k / (k - 1) * (1 - sum(apply(columns, 2, var)) / total)
}

# Omega: one factor by maximum likelihood; factanal's result is carried on by Newton's steps until it stands still.
omega_of <- function(columns) {
  r <- cor(columns)
  k <- ncol(columns)
  if (k < 3) return(NA)
  start <- try(factanal(covmat = r, factors = 1, n.obs = nrow(columns)), silent = TRUE)
  if (inherits(start, "try-error")) return(NA)
  psi <- unname(start$uniquenesses)
  if (any(psi < 0.006)) return(NA)
  loading <- function(psi) {
    first <- eigen(r / sqrt(outer(psi, psi)), symmetric = TRUE)
    sqrt(psi) * first$vectors[, 1] * sqrt(max(first$values[1] - 1, 0))
  }
  slope <- function(psi) {
    fitted <- outer(loading(psi), loading(psi)) + diag(psi)
    inverse <- solve(fitted)
    diag(inverse %*% (fitted - r) %*% inverse)
  }
  for (step in 1:30) {
    curvature <- sapply(seq_len(k), function(i) {
      h <- 1e-5 * (seq_len(k) == i)
      (slope(psi + h) - slope(psi - h)) / 2e-5
    })
    change <- try(solve(curvature, slope(psi)), silent = TRUE)
    if (inherits(change, "try-error") || any(psi - change <= 0)) return(NA)
    psi <- psi - change
    if (max(abs(change)) < 1e-14) break
  }
  spread <- apply(columns, 2, sd)
  common <- sum(loading(psi) * spread)^2
  common / (common + sum(psi * spread^2))
}

reliability <- function(path, columns) {
  columns <- columns[complete.cases(columns), , drop = FALSE]
  columns <- columns[, vapply(columns, varies, NA), drop = FALSE]
  n <- nrow(columns)
  k <- ncol(columns)
  show_figures(path, list(k = k, n = n))
  if (k < 2 || n < 2) {
    show_figures(path, list(alpha = NA, standardizedAlpha = NA, meanInterItemR = NA))
    return(NA)
  }
  alpha <- alpha_of(columns)
  r <- cor(columns)
  mean_r <- mean(r[lower.tri(r)])
  show_figures(path, list(alpha = alpha, standardizedAlpha = k * mean_r / (1 + (k - 1) * mean_r), meanInterItemR = mean_r))
  if (!is.na(alpha)) {
    df <- c(n - 1, (n - 1) * (k - 1))
    show_figure(paste0(path, ".alphaCi.lower"), 1 - (1 - alpha) * qf(0.975, df[1], df[2]))
    show_figure(paste0(path, ".alphaCi.upper"), 1 - (1 - alpha) / qf(0.975, df[2], df[1]))
  }
  omega <- omega_of(columns)
  if (!is.na(omega)) show_figure(paste0(path, ".omega"), omega)
  for (at in seq_len(k)) {
    others <- columns[-at]
    total <- rowSums(others)
    show_figures(sprintf("%s.ifDeleted[%d]", path, at - 1), list(alpha = alpha_of(others), mean = mean(total),
      variance = var(total), correctedR = correlate(columns[[at]], total)$r))
  }
  alpha
}

categorize <- function(path, x, cuts, edge) {
  n <- length(x)
  on_cut <- outer(x, cuts, function(x, cut) abs(x - cut) <= 1e-9 * pmax(1, abs(cut)))
  above <- outer(x, cuts, ">")
  band <- 1 + rowSums(if (edge == "upper") on_cut | above else above & !on_cut)
  z <- qnorm(0.975)
  for (at in 1:(length(cuts) + 1)) {
    count <- sum(band == at)
    centre <- (count + z^2 / 2) / (n + z^2)
    half <- z / (n + z^2) * sqrt(count * (n - count) / n + z^2 / 4)
    lower <- if (count == 0) 0 else centre - half
    upper <- if (count == n) 1 else centre + half
    show_figures(sprintf("%s.bands[%d]", path, at - 1), list(count = count, percent = 100 * count / n,
      ci.lower = 100 * lower, ci.upper = 100 * upper))
  }
}
`;
