# 101 people, 10 items, 3 % of the cells blank and two rows with much more; both rules for missing answers.
set.seed(101)
trait <- rnorm(101)
x <- paste0("x", 1:6)
y <- paste0("y", 1:4)
answers <- cbind(draw_answers(x, trait, 0.65, mean = 0.4), draw_answers(y, 0.7 * trait + sqrt(0.51) * rnorm(101), 0.75, mean = 0.3))
for (cell in sample(101 * 10, 30)) answers[(cell - 1) %% 101 + 1, (cell - 1) %/% 101 + 1] <- NA
# Exactly half of a scale is enough for "half"; less is not; a dimension may be empty while its scale counts.
answers[7, c("x1", "x2", "x3")] <- NA
answers[19, c("x1", "x2", "x5", "x6")] <- NA
answers[23, c("y1", "y2", "y3")] <- NA
answers[42, c("x5", "x6")] <- NA
answers[77, -1] <- NA
items <- c(new_items(x[1:4], "x", "first"), new_items(x[5:6], "x", "second"), new_items(y, "y"))
scales <- list(new_scale("x", "predictor", c("first", "second")), new_scale("y", "outcome"))
list(
  new_case("missing-listwise", "3 % of the cells blank, rows with any missing answer left out", answers, items, scales,
    instrument_id = "missing"),
  new_case("missing-half", "3 % of the cells blank, scores from at least half of the items", answers, items, scales,
    missing = "half", instrument_id = "missing")
)
