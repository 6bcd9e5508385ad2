# Writes a list as JSON with every double to 17 significant digits, so that it reads back as the same double.
# mpfr numbers are written as the double nearest to them. NaN, NA and infinities are written as strings.
write_json17 <- function(value, path) {
  number <- function(x) {
    if (is.nan(x) || is.na(x)) return('"NaN"')
    if (is.infinite(x)) return(if (x > 0) '"Infinity"' else '"-Infinity"')
    if (x == round(x) && abs(x) < 1e15) return(sprintf("%.0f", x))
    sprintf("%.17g", x)
  }
  encode <- function(x, named = FALSE) {
    if (is.null(x)) return("null")
    if (is.data.frame(x)) x <- as.list(x)
    if (is.list(x)) {
      parts <- vapply(x, encode, "")
      if (is.null(names(x))) return(paste0("[", paste(parts, collapse = ",\n"), "]"))
      return(paste0("{", paste0('"', names(x), '": ', parts, collapse = ",\n"), "}"))
    }
    if (is.logical(x) && length(x) == 1) return(if (is.na(x)) '"NaN"' else tolower(as.character(x)))
    parts <- if (is.character(x)) paste0('"', x, '"') else vapply(as.numeric(x), number, "")
    # A length of one is a number; I() keeps it an array.
    if (length(x) == 1 && !inherits(x, "AsIs")) return(parts)
    paste0("[", paste(parts, collapse = ","), "]")
  }
  writeLines(encode(value), path)
}
