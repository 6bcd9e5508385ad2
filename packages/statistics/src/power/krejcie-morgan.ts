import { type Misfit, PROPORTION_MISFITS } from './misfit.ts';
import { requirePopulation } from './proportion-sample-size.ts';

export interface KrejcieMorgan {
  readonly exact: number;
  /** To the nearest, as in the table printed: half a person fewer than the margin asks for, at most. */
  readonly n: number;
  readonly misfits: readonly Misfit[];
}

/** Chi-squared of one degree of freedom at 95 %, with the digits that the table was made from. */
const CHI_SQUARED = 3.841;
const PROPORTION = 0.5;
const MARGIN = 0.05;

/**
 * The table of Krejcie and Morgan (1970): χ² N p (1 − p) / (margin² (N − 1) + χ² p (1 − p)) with χ² = 3.841, p = ½ and a
 * margin of 5 points. Algebraically it is Cochran's sample with the correction for the population: for other margins,
 * confidences or proportions see `proportionSampleSize`. Throws on a population that is not whole from 1.
 *
 * @example krejcieMorgan(1000).n // 278
 * @example krejcieMorgan(9000).n // 368
 */
export function krejcieMorgan(population: number): KrejcieMorgan {
  requirePopulation('krejcieMorgan', population);
  const spread = CHI_SQUARED * PROPORTION * (1 - PROPORTION);
  const exact = (spread * population) / (MARGIN * MARGIN * (population - 1) + spread);
  return Object.freeze({ exact, n: Math.round(exact), misfits: PROPORTION_MISFITS });
}
