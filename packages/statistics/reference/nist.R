# The certified linear regressions of NIST/ITL's Statistical Reference Datasets (StRD), public domain,
# https://www.itl.nist.gov/div898/strd, from the .dat files as Debian's gretl-data installs them. Numbers stay the text
# that NIST wrote, so that nothing is rounded on the way.
folder <- "/usr/share/gretl/data/nist"
degrees <- c(Filip = 10, Longley = 0, NoInt1 = 1, NoInt2 = 1, Norris = 1, Pontius = 2,
  Wampler1 = 5, Wampler2 = 5, Wampler3 = 5, Wampler4 = 5, Wampler5 = 5)
number <- "[-+]?[0-9.]+(?:[EeDd][-+]?[0-9]+)?"
json_number <- function(x) sub("^(-?)\\.", "\\10.", sub("\\.$", "", sub("^\\+", "", x)))
numbers <- function(line) json_number(regmatches(line, gregexpr(number, line, perl = TRUE))[[1]])
array <- function(x) paste0("[", paste(x, collapse = ","), "]")
one <- function(name) {
  lines <- readLines(file.path(folder, paste0(name, ".dat")))
  start <- max(grep("^Data:", lines))
  certified <- lines[seq_len(start - 1)]
  parameters <- grep("^ +B[0-9]+ +", certified, value = TRUE)
  figures <- lapply(sub("^ +B[0-9]+ +", "", parameters), numbers)
  value <- function(pattern) numbers(sub(pattern, "", grep(pattern, certified, value = TRUE)[1]))
  regression <- value("^Regression +[0-9]+ +"); residual <- value("^Residual +[0-9]+ +")
  rows <- lapply(Filter(function(line) nchar(trimws(line)) > 0, lines[-seq_len(start)]), numbers)
  columns <- lapply(seq_along(rows[[1]]), function(j) array(sapply(rows, `[`, j)))
  f <- if (length(regression) == 3) regression[3] else "\"Infinity\""
  paste0('{"name": "', name, '", "degree": ', degrees[[name]], ', "intercept": ', tolower(!grepl("NoInt", name)),
    ',\n"b": ', array(sapply(figures, `[`, 1)), ',\n"se": ', array(sapply(figures, `[`, 2)),
    ',\n"standardError": ', value("^ *Standard Deviation +"), ', "rSquared": ', value("R-Squared +"),
    ', "regression": ', regression[1], ', "residual": ', residual[1], ', "f": ', f,
    ',\n"y": ', columns[[1]], ',\n"x": [', paste(columns[-1], collapse = ",\n"), "]}")
}
writeLines(paste0("[", paste(sapply(names(degrees), one), collapse = ",\n"), "]"), "fixtures/nist.json")
