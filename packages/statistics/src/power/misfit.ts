/**
 * Where a rule for the sample size does not fit:
 *
 * - `relationships`: it is about one proportion; the power of a correlation or regression is another question.
 * - `known-proportion`: the proportion is far from one half, and a smaller sample does.
 * - `other-confidence`: another confidence than the one it was made for is wanted.
 * - `nonrandom-sample`: a convenience, purposive or snowball sample, which no margin holds for.
 * - `clustered-sample`: people drawn in groups, or by strata: their margin is another.
 * - `subgroups`: figures of subgroups are wanted; each needs its own sample.
 * - `nonresponse`: it counts answers, not people asked.
 * - `uncounted-population`: the population has no number.
 * - `small-effect`: it was made for effects of medium size; smaller ones are missed.
 * - `known-effect`: an effect to plan for is known; then `sampleSizeFor` answers.
 * - `single-predictors`: it is about R² as a whole, not about each predictor.
 * - `whole-model`: it is about single predictors, not about R² as a whole.
 * - `many-predictors`: from seven predictors on it asks for more than is needed.
 * - `unreliable-measures`: measurement error weakens what can be seen.
 * - `low-communalities`: weak items, or few for a factor, need more (MacCallum, Widaman, Zhang and Hong 1999).
 * - `strong-factors`: clear factors with many items each need less (the same).
 */
export type Misfit =
  | 'relationships'
  | 'known-proportion'
  | 'other-confidence'
  | 'nonrandom-sample'
  | 'clustered-sample'
  | 'subgroups'
  | 'nonresponse'
  | 'uncounted-population'
  | 'small-effect'
  | 'known-effect'
  | 'single-predictors'
  | 'whole-model'
  | 'many-predictors'
  | 'unreliable-measures'
  | 'low-communalities'
  | 'strong-factors';

/** Of a sample that is planned for one proportion of ½ with one confidence. */
export const PROPORTION_MISFITS: readonly Misfit[] = Object.freeze([
  'relationships',
  'known-proportion',
  'other-confidence',
  'nonrandom-sample',
  'clustered-sample',
  'subgroups',
  'nonresponse',
  'uncounted-population',
]);
