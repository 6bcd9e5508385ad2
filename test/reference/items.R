# From raw answers to scored rows: which rows count, items in one direction, totals. `case` is a list as cases/*.R make it.

scale_items <- function(case, scale, dimension = NULL) {
  own <- Filter(function(item) item$scale == scale && (is.null(dimension) || identical(item$dimension, dimension)), case$items)
  vapply(own, function(item) item$id, "")
}

# Reverse items become from + to - answer; the columns come in the order of the questionnaire.
in_direction <- function(case) {
  columns <- lapply(case$items, function(item) {
    answer <- case$data[[item$id]]
    if (isTRUE(item$reverse)) case$answers[1] + case$answers[2] - answer else answer
  })
  names(columns) <- vapply(case$items, function(item) item$id, "")
  as.data.frame(columns, check.names = FALSE)
}

# listwise: no answer missing in any item. half: in every construct at least half of the items are answered.
used_rows <- function(case, items) {
  if (case$missing == "listwise") return(complete.cases(items))
  counts <- vapply(case$scales, function(scale) {
    own <- items[scale_items(case, scale$id)]
    rowSums(!is.na(own)) * 2 >= ncol(own)
  }, logical(nrow(items)))
  rowSums(counts) == length(case$scales)
}

# Sum (or mean) of the items; a missing one is replaced by the mean of the answered ones when at least half are answered.
score <- function(columns, scoring) {
  mean <- rowMeans(columns, na.rm = TRUE)
  mean[rowSums(!is.na(columns)) * 2 < ncol(columns)] <- NA
  complete <- complete.cases(columns)
  sum <- ifelse(complete, rowSums(columns), mean * ncol(columns))
  if (scoring == "sum") sum else ifelse(complete, rowSums(columns) / ncol(columns), mean)
}

# Constructs with their dimensions after each: a list of {id, kind, items}.
scored_scales <- function(case) {
  do.call(c, lapply(case$scales, function(scale) {
    c(
      list(list(id = scale$id, kind = "construct", items = scale_items(case, scale$id))),
      lapply(scale$dimensions, function(dimension) {
        list(id = dimension, kind = "dimension", items = scale_items(case, scale$id, dimension))
      })
    )
  }))
}

# SPSS's adjusted G1 and G2, which e1071 calls type 2. NA where there is no variance.
describe <- function(values) {
  values <- values[!is.na(values)]
  varies <- length(unique(values)) > 1
  list(
    n = length(values),
    min = min(values), max = max(values),
    mean = mean(values),
    sd = sd(values),
    skewness = if (varies) e1071::skewness(values, type = 2) else NA,
    kurtosis = if (varies) e1071::kurtosis(values, type = 2) else NA
  )
}

answer_counts <- function(values, answers) {
  values <- values[!is.na(values)]
  lapply(answers[1]:answers[2], function(value) {
    list(value = value, count = sum(values == value), percent = 100 * sum(values == value) / length(values))
  })
}
