# A case: its questionnaire and its answers. Ids of made-up items are the scale's letter and a number.

new_case <- function(id, title, data, items, scales, answers = c(1, 5), scoring = "sum", missing = "listwise", ...) {
  ids <- vapply(items, function(item) item$id, "")
  list(id = id, title = title, data = data[ids], items = items, scales = scales, answers = answers, scoring = scoring,
    missing = missing, ...)
}

new_scale <- function(id, role, dimensions = NULL) list(id = id, role = role, dimensions = as.list(dimensions))

new_items <- function(ids, scale, dimension = NULL, text = paste("Statement", ids), reverse = character(0)) {
  Map(function(id, text) {
    c(list(id = id, scale = scale, text = text, reverse = id %in% reverse), if (!is.null(dimension)) list(dimension = dimension))
  }, ids, text, USE.NAMES = FALSE)
}

# Likert answers of n people: one trait a scale, the traits related, cut at equal steps about the mean.
draw_answers <- function(ids, trait, loading, mean = 0, from = 1, to = 5, step = 0.9) {
  columns <- lapply(ids, function(id) {
    wish <- loading * trait + sqrt(1 - loading^2) * rnorm(length(trait)) + mean
    as.integer(pmin(to, pmax(from, round((from + to) / 2 + wish / step))))
  })
  setNames(as.data.frame(columns), ids)
}
