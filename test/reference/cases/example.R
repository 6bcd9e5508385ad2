# The rows of examples/rantauprapat, and the same with some columns turned round and declared reverse.
answers <- read.csv("../../examples/rantauprapat/answers.csv")
dimensions <- c("entertainment", "interaction", "customization", "trendiness", "advertisement")
intentions <- c("transactional", "referential", "preferential", "explorative")
pi <- sprintf("pi%02d", 1:20)
questionnaire <- function(reverse) c(
  do.call(c, lapply(dimensions, function(d) new_items(paste0(substr(d, 1, 3), 1:2), "smma", d, reverse = reverse))),
  do.call(c, lapply(1:4, function(i) new_items(pi[5 * i - 4:0], "interest", intentions[i], reverse = reverse)))
)
scales <- list(new_scale("smma", "predictor", dimensions), new_scale("interest", "outcome", intentions))
turned <- c("ent2", "cus1", "pi03", "pi12", "pi20")
reverse <- answers
reverse[turned] <- 6 - reverse[turned]
list(
  new_case("example", "the synthetic rows of examples/rantauprapat", answers, questionnaire(character(0)), scales,
    answers_file = "../../../examples/rantauprapat/answers.csv"),
  new_case("reverse", "the rows of examples/rantauprapat with five columns turned round: the figures must not move",
    reverse, questionnaire(turned), scales)
)
