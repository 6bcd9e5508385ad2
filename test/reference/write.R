# Files of a case: answers as CSV, the questionnaire as YAML, the figures as JSON with 17 significant digits.

as_json <- function(value, indent = "") {
  inner <- paste0(indent, "  ")
  if (is.null(value)) return("null")
  if (is.list(value)) {
    if (length(value) == 0) return("[]")
    parts <- vapply(value, as_json, "", indent = inner)
    named <- !is.null(names(value))
    if (named) parts <- paste0(as_json(names(value)), ": ", parts)
    brackets <- if (named) c("{", "}") else c("[", "]")
    short <- paste0(brackets[1], if (named) " ", paste(parts, collapse = ", "), if (named) " ", brackets[2])
    if (nchar(short) + nchar(indent) <= 120 && !grepl("\n", short)) return(short)
    return(paste0(brackets[1], "\n", paste0(inner, parts, collapse = ",\n"), "\n", indent, brackets[2]))
  }
  written <- if (is.character(value)) {
    paste0("\"", gsub("([\"\\\\])", "\\\\\\1", value), "\"")
  } else if (is.logical(value)) {
    ifelse(is.na(value), "null", ifelse(value, "true", "false"))
  } else {
    ifelse(is.na(value), "null", sprintf("%.17g", value))
  }
  written
}

write_lines <- function(lines, path) {
  file <- file(path, open = "wb")
  on.exit(close(file))
  writeLines(enc2utf8(lines), file, sep = "\n", useBytes = TRUE)
}

write_answers <- function(data, path) {
  cells <- vapply(data, function(column) ifelse(is.na(column), "", as.character(column)), character(nrow(data)))
  write_lines(c(paste(names(data), collapse = ","), apply(cells, 1, paste, collapse = ",")), path)
}

write_instrument <- function(case, path) {
  quoted <- function(text) paste0("\"", gsub("\"", "\\\\\"", text), "\"")
  scales <- vapply(case$scales, function(scale) {
    dimensions <- vapply(scale$dimensions, function(id) paste0("{ id: ", id, ", name: ", quoted(id), " }"), "")
    paste0(
      "  - { id: ", scale$id, ", name: ", quoted(scale$id), ", role: ", scale$role,
      if (length(dimensions)) paste0(", dimensions: [", paste(dimensions, collapse = ", "), "]"), " }"
    )
  }, "")
  items <- vapply(case$items, function(item) {
    paste0(
      "  - { id: ", item$id, ", scale: ", item$scale, if (!is.null(item$dimension)) paste0(", dimension: ", item$dimension),
      ", text: ", quoted(item$text), if (isTRUE(item$reverse)) ", reverse: true", " }"
    )
  }, "")
  write_lines(c(
    "# Written by all.R.",
    paste0("instrument: ", case$instrument_id), "version: \"1\"", paste0("title: ", quoted(paste("Reference case", case$instrument_id))),
    paste0("scoring: ", case$scoring),
    paste0("answers: { from: ", case$answers[1], ", to: ", case$answers[2], " }"),
    "scales:", scales, "items:", items
  ), path)
}

write_expected <- function(case, figures, path) {
  versions <- vapply(c("e1071", "lavaan", "nortest", "psych", "psychTools"), function(name) {
    as.character(packageVersion(name))
  }, "")
  write_lines(as_json(list(
    case = case$id,
    about = case$title,
    madeBy = c(list(script = paste0("test/reference/cases/", case$script), R = as.character(getRversion())), as.list(versions)),
    answers = case$answers_file, instrument = paste0(case$instrument_id, ".instrument.yaml"),
    options = list(missing = case$missing),
    figures = figures
  )), path)
}
