/** One path through a mediator, in base R: three regressions and Sobel's test. */
export const rMediation = `mediation <- function(path, y, m, x, level) {
  rows <- complete.cases(y, m, x)
  d <- data.frame(y, m, x)[rows, ]
  slope <- function(key, fit, term) {
    found <- summary(fit)$coefficients[term, ]
    reach <- qt(0.975, fit$df.residual) * found[2]
    own <- model.frame(fit)
    show_figures(paste0(path, ".", key), list(b = found[1], se = found[2], beta = found[1] * sd(own[[term]]) / sd(own[[1]]),
      t = found[3], df = fit$df.residual, p = two_tailed(found[3], fit$df.residual),
      ciLower = found[1] - reach, ciUpper = found[1] + reach))
    unname(found)
  }
  show_figure(paste0(path, ".n"), nrow(d))
  both <- lm(y ~ x + m, d)
  alone <- lm(y ~ x, d)
  a <- slope("a", lm(m ~ x, d), "x")
  b <- slope("b", both, "m")
  slope("direct", both, "x")
  total <- slope("total", alone, "x")
  indirect <- a[1] * b[1]
  se <- sqrt(b[1]^2 * a[2]^2 + a[1]^2 * b[2]^2)
  z <- indirect / se
  share <- indirect / total[1]
  is_share <- share > 0 && share <= 1 && two_tailed(total[3], alone$df.residual) < level
  show_figures(path, list(indirect = indirect, standardizedIndirect = indirect * sd(d$x) / sd(d$y),
    proportion = if (is_share) share else NA))
  show_figures(paste0(path, ".sobel"), list(se = se, z = z, p = 2 * pnorm(-abs(z))))
}
`;
