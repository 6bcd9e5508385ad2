# Small made-up sets, each hard in one way.
two_scales <- function(k_x, k_y) {
  list(x = paste0("x", seq_len(k_x)), y = paste0("y", seq_len(k_y)), scales = list(new_scale("x", "predictor"), new_scale("y", "outcome")))
}
plain <- function(q, reverse = character(0)) c(new_items(q$x, "x", reverse = reverse), new_items(q$y, "y", reverse = reverse))
related <- function(trait, r) r * trait + sqrt(1 - r^2) * rnorm(length(trait))

# A constant item leaves alpha, omega and alpha if deleted (k shrinks); its points stay in the totals, so they stand in the
# intercept, the means and the bands. Everyone answers 5 to x2: dimension "first" is left with one item, and no alpha.
set.seed(5)
trait <- rnorm(101)
q <- two_scales(6, 4)
answers <- cbind(draw_answers(q$x, trait, 0.7), draw_answers(q$y, related(trait, 0.6), 0.7))
answers$x2 <- 5L
constant <- new_case("constant-item", "every respondent gives the same answer to x2", answers,
  c(new_items(q$x[1:2], "x", "first"), new_items(q$x[3:6], "x", "second"), new_items(q$y, "y")),
  list(new_scale("x", "predictor", c("first", "second")), new_scale("y", "outcome")))

# Three items a scale, nearly all answers 3 or 4: few distinct totals, so residuals tie in dozens.
set.seed(6)
trait <- rnorm(150)
q <- two_scales(3, 3)
answers <- cbind(draw_answers(q$x, trait, 0.8, mean = 0.5, step = 1.6), draw_answers(q$y, related(trait, 0.5), 0.8, mean = 0.5, step = 1.6))
ties <- new_case("ties", "few distinct totals, many tied residuals", answers, plain(q), q$scales)

set.seed(12)
trait <- rnorm(12)
q <- two_scales(4, 5)
answers <- cbind(draw_answers(q$x, trait, 0.8), draw_answers(q$y, related(trait, 0.7), 0.8))
small <- new_case("twelve", "twelve respondents", answers, plain(q), q$scales)

set.seed(5000)
trait <- rnorm(5000)
q <- two_scales(8, 12)
answers <- cbind(draw_answers(q$x, trait, 0.6, from = 1, to = 7), draw_answers(q$y, related(trait, 0.5), 0.6, from = 1, to = 7))
large <- new_case("five-thousand", "5,000 respondents, seven answers", answers, plain(q), q$scales, answers = c(1, 7))

# Six and nine items: means of 14/6 = 7/3 and 22/6 = 11/3 lie on the cut points 1 + 4/3 and 1 + 8/3.
set.seed(9)
trait <- rnorm(120)
q <- two_scales(6, 9)
answers <- cbind(draw_answers(q$x, trait, 0.7, mean = -0.2), draw_answers(q$y, related(trait, 0.6), 0.7, mean = 0.2))
turned <- c("x3", "y2", "y7")
answers[turned] <- 6L - answers[turned]
mean_scoring <- new_case("mean-scoring", "scores are means; several lie exactly on a cut point", answers, plain(q, turned), q$scales,
  scoring = "mean")

# Two pairs of items that pull apart: the average covariance is negative, and so is alpha.
set.seed(11)
trait <- rnorm(60)
other <- rnorm(60)
q <- two_scales(4, 4)
apart <- cbind(draw_answers(q$x[1:2], trait, 0.85), draw_answers(q$x[3:4], -trait, 0.85))
answers <- cbind(apart, draw_answers(q$y, other + 0.3 * trait, 0.6))
negative <- new_case("negative-alpha", "items of x pull in opposite directions: alpha below zero", answers, plain(q), q$scales)

list(constant, ties, small, large, mean_scoring, negative)
