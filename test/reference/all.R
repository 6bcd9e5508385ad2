# Makes everything in fixtures/ anew: Rscript test/reference/all.R [case ...]
here <- dirname(sub("^--file=", "", grep("^--file=", commandArgs(), value = TRUE)))
setwd(here)
for (part in c("items.R", "reliability.R", "normality.R", "regression.R", "study.R", "write.R", "questionnaire.R")) source(part)

wanted <- commandArgs(trailingOnly = TRUE)
for (script in sort(list.files("cases", pattern = "[.]R$"))) {
  for (case in source(file.path("cases", script), local = new.env())$value) {
    if (length(wanted) && !case$id %in% wanted) next
    case$script <- script
    if (is.null(case$instrument_id)) case$instrument_id <- case$id
    if (is.null(case$answers_file)) {
      case$answers_file <- paste0(case$instrument_id, ".csv")
      write_answers(case$data, file.path("fixtures", case$answers_file))
    }
    write_instrument(case, file.path("fixtures", paste0(case$instrument_id, ".instrument.yaml")))
    write_expected(case, study(case), file.path("fixtures", paste0(case$id, ".expected.json")))
    cat(case$id, "\n")
  }
}
