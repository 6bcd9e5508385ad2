import { requireLevel } from '../distribution/index.ts';
import { orderStatistic } from './order-statistic.ts';
import type { PercentileInterval } from './percentile-interval.ts';
import { sortDefined } from './sort-defined.ts';

/**
 * The basic bootstrap interval: the observed figure less what the draws stand above and below it, 2t − t*₁₋ₐ to
 * 2t − t*ₐ (Davison and Hinkley 1997, 5.6), by {@link orderStatistic}. R's boot.ci(type = "basic") agrees. It may leave
 * the range of the figure: a correlation above 1. NaN estimates are counted and left out; NaN where none is left.
 *
 * @example basicInterval([1, 2, 3, 4, 5, 6, 7], 3, 0.5) // { lower: 0, upper: 4, used: 7, undefinedDraws: 0 }
 */
export function basicInterval(estimates: ArrayLike<number>, observed: number, level = 0.95): PercentileInterval {
  requireLevel('basicInterval', level);
  const sorted = sortDefined(estimates);
  return Object.freeze({
    lower: 2 * observed - orderStatistic(sorted, (1 + level) / 2),
    upper: 2 * observed - orderStatistic(sorted, (1 - level) / 2),
    used: sorted.length,
    undefinedDraws: estimates.length - sorted.length,
  });
}
