import { normalLowerTail, normalQuantile, requireLevel } from '../distribution/index.ts';
import { orderStatistic } from './order-statistic.ts';
import type { PercentileInterval } from './percentile-interval.ts';
import { sortDefined } from './sort-defined.ts';

export interface BcaInterval extends PercentileInterval {
  /** z₀, the normal quantile of the draws' part below the observed figure: 0 where half of them are. */
  readonly bias: number;
  readonly acceleration: number;
}

/**
 * Efron's (1987) interval corrected for bias and acceleration: percentiles at Φ(z₀ + (z₀ + zₐ) / (1 − a (z₀ + zₐ))), by
 * {@link orderStatistic}, where `accelerated` is a of {@link acceleration}. Draws that equal the observed figure are not
 * below it. R's boot.ci(type = "bca") agrees for the same draws and influence. NaN estimates are counted and left out.
 *
 * Lower and upper are NaN where the correction has no value: the observed figure is NaN, no draw or every draw lies below
 * it, the acceleration is NaN, or 1 − a (z₀ + zₐ) is not above 0.
 *
 * @example bcaInterval([1, 2, 3, 4, 5, 6, 7], 4.5, 0, 0.5).lower // ≈ 3.013100557639
 * @example bcaInterval([1, 2, 3], 0, 0).lower // NaN
 */
export function bcaInterval(
  estimates: ArrayLike<number>,
  observed: number,
  accelerated: number,
  level = 0.95,
): BcaInterval {
  requireLevel('bcaInterval', level);
  const sorted = sortDefined(estimates);
  const below = sorted.length === 0 || Number.isNaN(observed) ? Number.NaN : countBelow(sorted, observed);
  const bias = Number.isNaN(below) ? Number.NaN : normalQuantile(below / sorted.length);
  const end = (tail: number): number => {
    const z = bias + normalQuantile(tail);
    const scale = 1 - accelerated * z;
    return Number.isFinite(z) && scale > 0 ? orderStatistic(sorted, normalLowerTail(bias + z / scale)) : Number.NaN;
  };
  const [lower, upper] = [end((1 - level) / 2), end((1 + level) / 2)];
  const known = !(Number.isNaN(lower) || Number.isNaN(upper));
  return Object.freeze({
    lower: known ? lower : Number.NaN,
    upper: known ? upper : Number.NaN,
    used: sorted.length,
    undefinedDraws: estimates.length - sorted.length,
    bias,
    acceleration: accelerated,
  });
}

function countBelow(sorted: Float64Array, observed: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < observed) low = middle + 1;
    else high = middle;
  }
  return low;
}
