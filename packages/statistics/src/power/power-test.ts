/**
 * A test whose power is asked for. `effect` and `n` mean, by test:
 *
 * - `t-one-sample`, `t-paired`: d = mean (of the differences) / its standard deviation; n people.
 * - `t-two-sample`: d = difference of means / common standard deviation; n people in each of two groups of one size.
 * - `anova`: Cohen's f = standard deviation of the group means (over their number) / that within; n in each group.
 *   R's power.anova.test asks for between.var, which is f² · groups / (groups − 1) where within.var = 1.
 * - `correlation`: r in the population; n people. t test of Pearson's r against 0.
 * - `regression`: Cohen's f² = R² / (1 − R²) of all `predictors`; n people. F test of R² against 0.
 * - `r2-increase`: f² = (R² − R² without them) / (1 − R²) of `tested` out of all `predictors`; n people. F test of the
 *   increase; with tested = 1 the t test of one coefficient.
 *
 * An effect is a size, 0 or more, and lies in the direction that a one-tailed test looks.
 */
export type PowerTest =
  | { readonly test: 't-one-sample' | 't-paired' | 't-two-sample' | 'correlation'; readonly tails: 1 | 2 }
  | { readonly test: 'anova'; readonly groups: number }
  | { readonly test: 'regression'; readonly predictors: number }
  | { readonly test: 'r2-increase'; readonly predictors: number; readonly tested: number };

/**
 * - `too-small-sample`: the test needs more people; `least` says how many.
 * - `no-effect`: of an effect of 0 no sample gives more than the level.
 * - `beyond-limit`: it would take more than 10 million people, or an effect above d or f = 100, f² = 10,000, r = .99.
 */
export type PowerRefusal =
  | { readonly refused: 'no-effect' | 'beyond-limit' }
  | { readonly refused: 'too-small-sample'; readonly least: number };
