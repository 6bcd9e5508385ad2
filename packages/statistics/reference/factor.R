# Sampling adequacy, sphericity, components, principal axes, rotations and parallel analysis of real scales, by psych,
# stats::varimax and GPArotation, asked for as many digits as they bear.
source("write-json.R")
suppressPackageStartupMessages({ library(psych); library(GPArotation) })
read <- function(name) as.data.frame(jsonlite::fromJSON(paste0("fixtures/data-", name, ".json"))$columns)
rows <- function(m) { m <- unclass(as.matrix(m)); lapply(seq_len(nrow(m)), function(i) I(unname(m[i, ]))) }
# Columns by falling sum of squares, each with a sum of 0 or more.
arrange <- function(l, phi = NULL) {
  o <- order(-colSums(l^2)); s <- sign(colSums(l))[o]; s[s == 0] <- 1
  list(l = l[, o, drop = FALSE] %*% diag(s, length(s)), phi = if (is.null(phi)) NULL else diag(s) %*% phi[o, o] %*% diag(s))
}
# The fixed point of psych's own iteration, by the same steps until no communality moves: fa() ends by their sum.
principal_axis <- function(r, m) {
  h <- smc(r)
  for (i in 1:50000) {
    d <- r; diag(d) <- h; e <- eigen(d, symmetric = TRUE)
    l <- e$vectors[, 1:m, drop = FALSE] %*% diag(sqrt(e$values[1:m]), m)
    new <- rowSums(l^2); done <- max(abs(new - h)) < 1e-14; h <- new
    if (done) break
  }
  arrange(l)$l
}
# Steps as SPSS counts them: until the largest change of a communality falls below 0.001.
spss_steps <- function(r, m) {
  h <- smc(r)
  for (i in 1:25) {
    d <- r; diag(d) <- h; e <- eigen(d, symmetric = TRUE)
    new <- rowSums((e$vectors[, 1:m, drop = FALSE] %*% diag(sqrt(e$values[1:m]), m))^2)
    change <- max(abs(new - h)); h <- new
    if (change < 1e-3) break
  }
  list(iterations = i, change = change, communalities = unname(h))
}
oblique <- function(l, normalize) {
  fit <- suppressWarnings(oblimin(l, normalize = normalize, eps = 1e-9, maxit = 20000))
  a <- arrange(unclass(fit$loadings), fit$Phi)
  f <- function(x) sum(sapply(1:(ncol(x) - 1), function(p) sum(sapply((p + 1):ncol(x), function(q) sum(x[, p]^2 * x[, q]^2)))))
  w <- if (normalize) sqrt(rowSums(l^2)) else 1
  list(pattern = rows(a$l), phi = rows(a$phi), structure = rows(a$l %*% a$phi), criterion = f(unclass(fit$loadings) / w))
}
cases <- list(
  list(data = "bfi", items = names(read("bfi")), factors = c(1, 2, 3)),
  list(data = "sai", items = names(read("sai")), factors = c(1, 2, 3, 4)))
result <- lapply(cases, function(case) {
  x <- read(case$data)[, case$items]; r <- cor(x); n <- nrow(x); k <- ncol(x)
  kmo <- KMO(r); bartlett <- cortest.bartlett(r, n = n)
  all <- principal(r, nfactors = k, rotate = "none")
  set.seed(1965)
  random <- t(replicate(4000, eigen(cor(matrix(rnorm(n * k), n)), symmetric = TRUE, only.values = TRUE)$values))
  solutions <- lapply(case$factors, function(m) {
    pca <- arrange(unclass(principal(r, nfactors = m, rotate = "none")$loadings))$l
    paf <- principal_axis(r, m)
    # psych's own fit must say the same as far as its end by the sum lets it.
    fit <- fa(r, nfactors = m, fm = "pa", rotate = "none", min.err = 1e-13, max.iter = 50000)
    stopifnot(max(abs(arrange(unclass(fit$loadings))$l - paf)) < 1e-6)
    one <- list(factors = m, components = rows(pca), componentCommunalities = rowSums(pca^2), axes = rows(paf), communalities = rowSums(paf^2), spss = spss_steps(r, m))
    if (m == 1) return(one)
    vari <- function(l, normalize) rows(arrange(unclass(varimax(l, normalize = normalize, eps = 1e-15)$loadings))$l)
    c(one, list(varimaxComponents = vari(pca, TRUE), varimaxAxes = vari(paf, TRUE), varimaxRaw = vari(paf, FALSE),
      oblimin = oblique(paf, TRUE), obliminRaw = oblique(paf, FALSE), obliminComponents = oblique(pca, TRUE)))
  })
  list(data = case$data, items = case$items, n = n, kmo = kmo$MSA, msa = unname(kmo$MSAi), antiImage = rows(kmo$Image),
    chiSquared = bartlett$chisq, df = bartlett$df, p = bartlett$p.value, smc = unname(smc(r)),
    eigenvalues = eigen(r, symmetric = TRUE)$values, randomMeans = colMeans(random),
    randomSds = apply(random, 2, sd), randomQuantiles = apply(random, 2, quantile, 0.95, names = FALSE), solutions = solutions)
})
write_json17(result, "fixtures/factor.json")
