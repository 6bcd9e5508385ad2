# McDonald's omega of one factor by factanal (tight, and from other starts) and lavaan on covariances that are hard: weak,
# pure noise, with negative loadings, few items and many, twelve rows. Covariances are written, and tested as written.
source("write-json.R")
suppressPackageStartupMessages(library(lavaan))
set.seed(1999)
omega_of <- function(loadings, errors) sum(loadings)^2 / (sum(loadings)^2 + sum(errors))
# As tight as the optimizer bears: it gives up where the tolerance is below the rounding of the objective.
factanal_tight <- function(...) {
  for (factr in c(1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7)) {
    fit <- tryCatch(factanal(..., factors = 1, control = list(lower = 0.005, opt = list(factr = factr, pgtol = 0, maxit = 20000))), error = function(e) NULL)
    if (!is.null(fit)) return(fit)
  }
  NULL
}
cfa_tight <- function(model, data) {
  for (tolerance in c(1e-12, 1e-11, 1e-10, 1e-9)) {
    sem <- tryCatch(suppressWarnings(cfa(model, data = data, estimator = "ML", control = list(rel.tol = tolerance, iter.max = 5000, eval.max = 5000))), error = function(e) NULL)
    if (!is.null(sem) && lavInspect(sem, "converged")) return(sem)
  }
  NULL
}
cases <- list()
add <- function(label, x) {
  covariance <- cov(x); sds <- sqrt(diag(covariance)); k <- ncol(x)
  fit <- factanal_tight(covmat = covariance)
  if (is.null(fit)) { cat("factanal does not converge:", label, "\n"); return(invisible()) }
  # The best of four random starts besides, to know a local minimum.
  best <- factanal_tight(covmat = covariance, start = cbind(fit$uniquenesses, matrix(runif(4 * k, 0.05, 0.95), k)))
  if (is.null(best)) best <- fit
  colnames(x) <- paste0("v", 1:k)
  sem <- cfa_tight(paste0("f =~ NA*", paste(colnames(x), collapse = " + "), "\n f ~~ 1*f"), as.data.frame(x))
  by_sem <- NaN
  if (!is.null(sem)) { e <- lavInspect(sem, "est"); if (all(diag(e$theta) > 0)) by_sem <- omega_of(e$lambda, diag(e$theta)) }
  cases[[length(cases) + 1]] <<- list(label = label, n = nrow(x), k = k, covariance = as.vector(covariance),
    factanal = omega_of(as.vector(fit$loadings) * sds, fit$uniquenesses * sds^2),
    best = omega_of(as.vector(best$loadings) * sds, best$uniquenesses * sds^2), objective = unname(fit$criteria["objective"]),
    lowest = unname(best$criteria["objective"]), lavaan = by_sem, heywood = any(fit$uniquenesses <= 0.005 + 1e-9))
}
one_factor <- function(n, loadings) outer(rnorm(n), loadings) + matrix(rnorm(n * length(loadings)), n)
points5 <- function(x) { x[] <- pmin(5, pmax(1, round(3 + x))); x }
for (k in c(3, 4, 5, 8, 15, 25)) for (n in c(60, 300, 5000)) {
  add(sprintf("strong %d %d", k, n), points5(one_factor(n, runif(k, 0.6, 1.4))))
  add(sprintf("mixed %d %d", k, n), points5(one_factor(n, runif(k, 0.5, 1.2) * rep_len(c(1, 1, -1), k))))
  add(sprintf("noise %d %d", k, n), points5(matrix(rnorm(n * k), n)))
}
for (k in 3:10) for (i in 1:3) add(sprintf("twelve rows %d %d", k, i), points5(one_factor(12, runif(k, 0.4, 1.2))))
write_json17(cases, "fixtures/omega.json")
