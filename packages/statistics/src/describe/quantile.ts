/**
 * Which of Hyndman and Fan's (1996) definitions: 7 puts p at position 1 + (n − 1)p of the ordered values (R's default,
 * Excel's PERCENTILE.INC), 6 at (n + 1)p (SPSS's HAVERAGE, which FREQUENCIES and EXAMINE print; Minitab).
 */
export type QuantileType = 6 | 7;

/**
 * The quantile of a column, interpolated between neighbours; of type 6 it is the smallest or largest value where the
 * position falls outside. R's quantile(type = 6) and (type = 7) agree. NaN for no value or a NaN among them; throws
 * outside 0..1.
 *
 * @example quantile([4, 1, 3, 2], 0.5) // 2.5
 * @example quantile([1, 2, 3, 4], 0.1) // ≈ 1.3
 * @example quantile([1, 2, 3, 4], 0.25, 6) // 1.25
 */
export function quantile(values: ArrayLike<number>, p: number, type: QuantileType = 7): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`quantile needs a probability in 0..1, got ${p}`);
  return quantileOfSorted(new Float64Array(values).sort(), p, type);
}

/** The same of values that ascend already; of several quantiles of a column, all but the first come nearly for nothing. */
export function quantileOfSorted(sorted: Float64Array, p: number, type: QuantileType = 7): number {
  // NaN is sorted last.
  if (Number.isNaN(sorted.at(-1) ?? Number.NaN)) return Number.NaN;
  const last = sorted.length - 1;
  const at = type === 7 ? last * p : Math.max(0, Math.min(last, (last + 2) * p - 1));
  const below = Math.floor(at);
  const low = sorted[below]!;
  const high = sorted[Math.min(below + 1, last)]!;
  // Equal neighbours first: two infinities have no difference.
  return low === high || at === below ? low : low + (at - below) * (high - low);
}

/**
 * The median: the middle value, or the mean of the middle two; every type of quantile gives it. NaN for no value or a
 * NaN among them.
 *
 * @example median([3, 1, 2]) // 2
 * @example median([4, 1, 2, 3]) // 2.5
 */
export function median(values: ArrayLike<number>): number {
  return quantile(values, 0.5);
}
