# Cronbach's alpha and McDonald's omega of the rows in which the whole scale is answered; constant items are removed.

raw_alpha <- function(columns) {
  k <- ncol(columns)
  if (k < 2) return(NA)
  total <- var(rowSums(columns))
  if (total == 0) return(NA)
  k / (k - 1) * (1 - sum(vapply(columns, var, 0)) / total)
}

# Feldt, Woodruff and Salih (1987), 95 %.
alpha_interval <- function(alpha, n, k) {
  list(
    lower = 1 - (1 - alpha) * qf(0.975, n - 1, (n - 1) * (k - 1)),
    upper = 1 - (1 - alpha) / qf(0.975, (n - 1) * (k - 1), n - 1)
  )
}

# One factor by maximum likelihood. factanal stops at about 1e-7, so its uniquenesses are carried on by Newton's steps on
# the likelihood's own slope until they stand still. At the maximum Sigma = ll' + Psi, and with S the correlations
# d/d psi_i = (Sigma^-1 (Sigma - S) Sigma^-1)_ii = 0 and S Psi^-1 l = l (1 + l' Psi^-1 l).
one_factor <- function(columns) {
  correlations <- cor(columns)
  k <- ncol(columns)
  start <- factanal(covmat = correlations, factors = 1, n.obs = nrow(columns), control = list(opt = list(maxit = 10000)))
  loadings_at <- function(psi) {
    root <- eigen(correlations / sqrt(outer(psi, psi)), symmetric = TRUE)
    sqrt(psi) * root$vectors[, 1] * sqrt(max(root$values[1] - 1, 0))
  }
  slope_at <- function(psi) {
    loading <- loadings_at(psi)
    inverse <- solve(outer(loading, loading) + diag(psi))
    diag(inverse %*% (outer(loading, loading) + diag(psi) - correlations) %*% inverse)
  }
  psi <- unname(start$uniquenesses)
  stopifnot(psi > 0.0051)
  for (step in 1:50) {
    slope <- slope_at(psi)
    curvature <- vapply(seq_len(k), function(i) {
      h <- 1e-5 * (seq_len(k) == i)
      (slope_at(psi + h) - slope_at(psi - h)) / 2e-5
    }, numeric(k))
    change <- solve(curvature, slope)
    psi <- psi - change
    if (max(abs(change)) < 1e-15) break
  }
  stopifnot(max(abs(slope_at(psi))) < 1e-12, max(abs(psi - start$uniquenesses)) < 1e-3, psi > 0)
  sd <- vapply(columns, sd, 0)
  list(loading = loadings_at(psi) * sd, unique = psi * sd^2)
}

# Omega total with the variance that the model implies below the line. At three items the model fits without a rest.
omega_total <- function(columns) {
  if (ncol(columns) < 3) return(NA)
  fit <- one_factor(columns)
  omega <- sum(fit$loading)^2 / (sum(fit$loading)^2 + sum(fit$unique))
  stopifnot(abs(omega - lavaan_omega(columns)) < 2e-5)
  omega
}

# The same by lavaan, which divides by N where we divide by N - 1: in a ratio that falls out.
lavaan_omega <- function(columns) {
  names(columns) <- paste0("v", seq_along(columns))
  model <- paste("f =~", paste(names(columns), collapse = " + "))
  fit <- lavaan::cfa(model, columns, std.lv = TRUE)
  found <- lavaan::lavInspect(fit, "est")
  sum(found$lambda)^2 / (sum(found$lambda)^2 + sum(diag(found$theta)))
}

reliability <- function(scale, items) {
  columns <- items[scale$items]
  columns <- columns[complete.cases(columns), , drop = FALSE]
  columns <- columns[vapply(columns, function(column) length(unique(column)) > 1, NA)]
  k <- ncol(columns)
  n <- nrow(columns)
  head <- list(scale = scale$id, kind = scale$kind, k = k, n = n)
  if (k < 2) {
    none <- list(alpha = NA, alphaCi = NA, standardizedAlpha = NA, meanInterItemR = NA, omega = NA, ifDeleted = list())
    return(c(head, none))
  }
  alpha <- raw_alpha(columns)
  correlations <- cor(columns)
  mean_r <- mean(correlations[lower.tri(correlations)])
  # psych agrees to its own rounding, which here is none.
  by_psych <- suppressWarnings(psych::alpha(columns, warnings = FALSE, check.keys = FALSE)$total)
  stopifnot(abs(by_psych$raw_alpha - alpha) < 1e-9, abs(by_psych$std.alpha - k * mean_r / (1 + (k - 1) * mean_r)) < 1e-9)
  c(head, list(
    alpha = alpha,
    alphaCi = alpha_interval(alpha, n, k),
    standardizedAlpha = k * mean_r / (1 + (k - 1) * mean_r),
    meanInterItemR = mean_r,
    omega = omega_total(columns),
    ifDeleted = lapply(names(columns), function(item) {
      rest <- columns[setdiff(names(columns), item)]
      total <- rowSums(rest)
      list(item = item, alpha = raw_alpha(rest), mean = mean(total), variance = var(total), correctedR = cor(columns[[item]], total))
    })
  ))
}
