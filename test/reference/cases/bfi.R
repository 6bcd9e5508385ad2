# Agreeableness and neuroticism against conscientiousness in psych's bfi, as distributed, with its missing answers.
data("bfi", package = "psychTools", envir = environment())
if (!identical(bfi[1:25], get(data("bfi", package = "psych", envir = environment()))[1:25])) stop("two different bfi")
texts <- psychTools::bfi.dictionary
text_of <- function(ids) as.character(texts[ids, "Item"])
a <- paste0("A", 1:5)
c <- paste0("C", 1:5)
n <- paste0("N", 1:5)
outcome <- new_items(c, "conscientiousness", text = text_of(c), reverse = base::c("C4", "C5"))
list(
  new_case("bfi", "bfi of the R package psych: agreeableness and conscientiousness, rows with missing answers left in",
    bfi, append(new_items(a, "agreeableness", text = text_of(a), reverse = "A1"), outcome),
    list(new_scale("agreeableness", "predictor"), new_scale("conscientiousness", "outcome")), answers = base::c(1, 6)),
  new_case("negative-slope", "bfi of the R package psych: neuroticism and conscientiousness, a negative slope",
    bfi, append(new_items(n, "neuroticism", text = text_of(n)), outcome),
    list(new_scale("neuroticism", "predictor"), new_scale("conscientiousness", "outcome")), answers = base::c(1, 6))
)
