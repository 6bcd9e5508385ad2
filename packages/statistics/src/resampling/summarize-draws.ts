import { basicInterval } from './basic-interval.ts';
import { type BcaInterval, bcaInterval } from './bca-interval.ts';
import { type PercentileInterval, percentileInterval } from './percentile-interval.ts';

/** What a bootstrap tells of one figure. */
export interface DrawnFigure {
  readonly observed: number;
  /** Mean of the draws − observed. */
  readonly bias: number;
  /** Standard deviation of the draws, over draws − 1. */
  readonly se: number;
  readonly percentile: PercentileInterval;
  readonly basic: PercentileInterval;
  readonly bca: BcaInterval;
  /** Draws that had a figure; all else is computed from them. */
  readonly used: number;
  readonly undefinedDraws: number;
}

/**
 * Bias, standard error and the three intervals of a bootstrapped figure: of a {@link bootstrap} `b` and the jackknife `j`
 * of the same statistic, summarizeDraws(b.observed[0], b.estimates[0], acceleration(j[0])). R's print of boot and
 * boot.ci agree, but for the percentile interval (see there).
 *
 * @example summarizeDraws(2, [1, 2, 4, NaN], 0).undefinedDraws // 1
 * @example summarizeDraws(2, [1, 2, 3], 0).se // 1
 */
export function summarizeDraws(
  observed: number,
  estimates: ArrayLike<number>,
  accelerated: number,
  level = 0.95,
): DrawnFigure {
  const { mean, sd } = spreadOfDraws(estimates);
  const percentile = percentileInterval(estimates, level);
  return Object.freeze({
    observed,
    bias: mean - observed,
    se: sd,
    percentile,
    basic: basicInterval(estimates, observed, level),
    bca: bcaInterval(estimates, observed, accelerated, level),
    used: percentile.used,
    undefinedDraws: percentile.undefinedDraws,
  });
}

/** Mean and standard deviation, over draws − 1, of the draws that have a figure. NaN where there are too few. */
export function spreadOfDraws(estimates: ArrayLike<number>): { readonly mean: number; readonly sd: number } {
  let count = 0;
  let sum = 0;
  for (let i = 0; i < estimates.length; i++) {
    if (Number.isNaN(estimates[i]!)) continue;
    sum += estimates[i]!;
    count++;
  }
  const mean = sum / count;
  let squares = 0;
  for (let i = 0; i < estimates.length; i++) {
    const deviation = estimates[i]! - mean;
    if (!Number.isNaN(estimates[i]!)) squares += deviation * deviation;
  }
  return { mean, sd: count < 2 ? Number.NaN : Math.sqrt(squares / (count - 1)) };
}
