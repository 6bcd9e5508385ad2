# One case's figures, in the shape of the product's result. NA is written as null: the figure does not exist.

critical_r <- function(n) {
  t <- qt(0.975, n - 2)
  t / sqrt(n - 2 + t^2)
}

correlation <- function(a, b) {
  both <- complete.cases(a, b)
  if (sd(a[both]) == 0 || sd(b[both]) == 0) return(list(r = NA, p = NA, n = sum(both)))
  r <- cor(a[both], b[both])
  df <- sum(both) - 2
  list(r = r, p = two_tailed(r * sqrt(df / (1 - r^2)), df), n = sum(both))
}

# Item-total r with the total that contains the item (constant items' points included: they move no correlation), and
# with the total of the others.
validity <- function(case, items, scores) {
  limit <- critical_r(nrow(items))
  list(criticalR = limit, df = nrow(items) - 2, items = do.call(c, lapply(case$scales, function(scale) {
    own <- scale_items(case, scale$id)
    lapply(own, function(item) {
      whole <- correlation(items[[item]], scores[[scale$id]])
      rest <- correlation(items[[item]], score(items[setdiff(own, item)], "sum"))
      list(item = item, scale = scale$id, r = whole$r, p = whole$p, correctedR = rest$r, valid = whole$r > limit,
        correctedValid = rest$r > 0.3)
    })
  })))
}

# Equal thirds of the theoretical range; a score on a cut point goes up. 3 (score - from) against the range and twice the
# range: whole numbers where the score is whole, and 1e-9 of room for means.
categories <- function(case, scores) {
  lapply(case$scales, function(scale) {
    times <- if (case$scoring == "sum") length(scale_items(case, scale$id)) else 1
    from <- case$answers[1] * times
    to <- case$answers[2] * times
    value <- scores[[scale$id]]
    band <- 1 + (3 * (value - from) >= (to - from) - 1e-9) + (3 * (value - from) >= 2 * (to - from) - 1e-9)
    cuts <- c(from, from + (to - from) / 3, from + 2 * (to - from) / 3, to)
    list(scale = scale$id, rule = "equal", edge = "upper", bands = lapply(1:3, function(i) {
      n <- length(value)
      wilson <- 100 * suppressWarnings(prop.test(sum(band == i), n, correct = FALSE)$conf.int)
      list(label = c("low", "medium", "high")[i], from = cuts[i], to = cuts[i + 1], count = sum(band == i),
        percent = 100 * sum(band == i) / n, ci = list(lower = wilson[1], upper = wilson[2]))
    }))
  })
}

model <- function(kind, outcome, predictors, scores) {
  found <- regression(scores[[outcome]], scores[predictors])
  list(kind = kind, outcome = outcome, predictors = as.list(predictors), regression = found$figures,
    residuals = c(normality(found$residuals), list(statistics = found$statistics)))
}

models <- function(case, scores) {
  role <- function(wanted) Filter(function(scale) scale$role == wanted, case$scales)[[1]]
  x <- role("predictor")
  y <- role("outcome")
  simple <- list(model("simple", y$id, x$id, scores))
  if (length(x$dimensions) < 2) return(simple)
  c(simple, list(model("multiple", y$id, unlist(x$dimensions), scores)))
}

discriminant <- function(case, scores, reliabilities) {
  alpha_of <- function(id) Filter(function(row) row$scale == id, reliabilities)[[1]]$alpha
  ids <- vapply(case$scales, function(scale) scale$id, "")
  apply(combn(ids, 2), 2, function(pair) {
    found <- correlation(scores[[pair[1]]], scores[[pair[2]]])
    alphas <- c(alpha_of(pair[1]), alpha_of(pair[2]))
    largest <- if (all(alphas > 0)) sqrt(prod(alphas)) else NA
    list(a = pair[1], b = pair[2], n = found$n, r = found$r, p = found$p,
      ci = fisher_interval(found$r, found$n), disattenuatedR = found$r / largest, largestR = largest)
  }, simplify = FALSE)
}

study <- function(case) {
  all <- in_direction(case)
  used <- used_rows(case, all)
  items <- all[used, , drop = FALSE]
  scales <- scored_scales(case)
  scores <- as.data.frame(lapply(setNames(scales, vapply(scales, function(s) s$id, "")), function(s) {
    score(items[s$items], case$scoring)
  }), check.names = FALSE)
  reliabilities <- lapply(scales, reliability, items = items)
  list(
    sample = list(
      rows = nrow(all), used = nrow(items), missingRule = case$missing, answersAsked = nrow(all) * ncol(all),
      answersMissing = sum(is.na(all)), excludedRows = as.list(which(!used) + 1)
    ),
    items = lapply(case$items, function(item) {
      c(list(item = item$id, scale = item$scale), describe(items[[item$id]]),
        list(answers = answer_counts(items[[item$id]], case$answers)))
    }),
    scores = lapply(scales, function(s) c(list(scale = s$id, kind = s$kind), describe(scores[[s$id]]))),
    validity = validity(case, items, scores),
    reliability = reliabilities,
    categories = categories(case, scores),
    models = models(case, scores),
    discriminant = discriminant(case, scores, reliabilities)
  )
}
