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
  if (!(level > 0 && level < 1)) throw new RangeError(`percentileInterval needs a level in 0..1, got ${level}`);
  const defined = Float64Array.from(estimates).filter((value) => !Number.isNaN(value));
  const sorted = defined.sort();
  return Object.freeze({
    lower: quantileOfSorted(sorted, (1 - level) / 2),
    upper: quantileOfSorted(sorted, (1 + level) / 2),
    used: sorted.length,
    undefinedDraws: estimates.length - sorted.length,
  });
}

/**
 * The quantile of type 7 (Hyndman and Fan 1996): R's and Excel's PERCENTILE.INC; SPSS's differs (type 6). NaN for no
 * value or a NaN among them; throws outside 0..1.
 *
 * @example quantile([4, 1, 3, 2], 0.5) // 2.5
 * @example quantile([1, 2, 3, 4], 0.1) // ≈ 1.3
 */
export function quantile(values: ArrayLike<number>, p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile needs a probability in 0..1, got ${p}`);
  const sorted = Float64Array.from(values).sort();
  // NaN is sorted last.
  return Number.isNaN(sorted.at(-1) ?? Number.NaN) ? Number.NaN : quantileOfSorted(sorted, p);
}

function quantileOfSorted(sorted: Float64Array, p: number): number {
  if (sorted.length === 0) return Number.NaN;
  const at = (sorted.length - 1) * p;
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, sorted.length - 1)]!;
  // Equal neighbours first: two infinities have no difference.
  return low === high || at === below ? low : low + (at - below) * (high - low);
}
