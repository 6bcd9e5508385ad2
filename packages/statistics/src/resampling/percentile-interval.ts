import { quantileOfSorted } from '../describe/index.ts';
import { requireLevel } from '../distribution/index.ts';
import { sortDefined } from './sort-defined.ts';

export interface PercentileInterval {
  readonly lower: number;
  readonly upper: number;
  /** Draws that had a figure; the others are left out. */
  readonly used: number;
  readonly undefinedDraws: number;
}

/**
 * The bootstrap's percentile interval (Efron 1979): the quantiles (1 − level)/2 and (1 + level)/2 of the estimates, by
 * type 7, R's default. R's boot.ci(type = "perc") interpolates on the normal scale at (B + 1)α and differs by less
 * than the noise of the draws. No bias correction. NaN estimates are counted and left out; NaN where none is left.
 *
 * @example percentileInterval([1, 2, 3, 4, 5], 0.5) // { lower: 2, upper: 4, used: 5, undefinedDraws: 0 }
 */
export function percentileInterval(estimates: ArrayLike<number>, level = 0.95): PercentileInterval {
  requireLevel('percentileInterval', level);
  const sorted = sortDefined(estimates);
  return Object.freeze({
    lower: quantileOfSorted(sorted, (1 - level) / 2),
    upper: quantileOfSorted(sorted, (1 + level) / 2),
    used: sorted.length,
    undefinedDraws: estimates.length - sorted.length,
  });
}
