/** More rows than that are left out by groups. */
const MOST_GROUPS = 2000;

/**
 * The jackknife: what the statistic gives when each row in turn is left out; one array a figure. From 2,001 rows on, rows
 * are left out in 2,000 groups (row i in group i mod 2,000), so that the cost stays 2,000 times the statistic's; the
 * {@link acceleration} needs no correction for it, since the skewness of groups of g is smaller by √g as is √groups.
 * The array of indexes is overwritten; keep no reference. Throws below two rows or when the number of figures changes.
 *
 * @example jackknife(3, (rows) => rows[0] + rows[1])[0] // [3, 2, 1]
 */
export function jackknife(
  rows: number,
  statistic: (indexes: Uint32Array) => number | readonly number[],
): readonly Float64Array[] {
  if (!(Number.isInteger(rows) && rows >= 2 && rows <= 2 ** 31)) {
    throw new RangeError(`jackknife needs a whole number of rows from 2, got ${rows}`);
  }
  const groups = Math.min(rows, MOST_GROUPS);
  const kept = new Uint32Array(rows);
  return collectLeftOut(groups, (group) => {
    let length = 0;
    for (let row = 0; row < rows; row++) if (row % groups !== group) kept[length++] = row;
    return statistic(kept.subarray(0, length));
  });
}

/** What `leaveOut` gives for each group, figure by figure. */
export function collectLeftOut(
  groups: number,
  leaveOut: (group: number) => number | readonly number[],
): readonly Float64Array[] {
  const left: Float64Array[] = [];
  for (let group = 0; group < groups; group++) {
    const result = leaveOut(group);
    const figures = typeof result === 'number' ? [result] : result;
    if (group === 0) for (const _ of figures) left.push(new Float64Array(groups));
    if (figures.length !== left.length) {
      throw new RangeError(`jackknife needs ${left.length} figures each time, got ${figures.length}`);
    }
    for (let at = 0; at < figures.length; at++) left[at]![group] = figures[at]!;
  }
  return Object.freeze(left);
}

/**
 * How fast a statistic's standard error changes with what it estimates: Σd³ / 6 (Σd²)^1.5 with d = mean − value over the
 * jackknife's values (Efron 1987; Efron and Tibshirani 1993, 14.15), a sixth of the skewness of the influence. R's
 * boot takes the figure of all rows in place of the mean. `times` says how often each value stands. NaN when a value is
 * NaN, infinite, or all are equal.
 *
 * @example acceleration([1, 2, 3]) // 0
 * @example acceleration([0, 0, 3]) // ≈ -0.06804138174397717
 * @example acceleration([0, 3], [2, 1]) // ≈ -0.06804138174397717
 */
export function acceleration(jackknifed: ArrayLike<number>, times?: ArrayLike<number>): number {
  let sum = 0;
  let count = 0;
  for (let i = 0; i < jackknifed.length; i++) {
    sum += jackknifed[i]! * (times?.[i] ?? 1);
    count += times?.[i] ?? 1;
  }
  const mean = sum / count;
  // In units of the largest deviation, so that no square or cube leaves the range of a double.
  let unit = 0;
  for (let i = 0; i < jackknifed.length; i++) unit = Math.max(unit, Math.abs(mean - jackknifed[i]!));
  let squares = 0;
  let cubes = 0;
  for (let i = 0; i < jackknifed.length; i++) {
    const d = (mean - jackknifed[i]!) / unit;
    squares += d * d * (times?.[i] ?? 1);
    cubes += d * d * d * (times?.[i] ?? 1);
  }
  // Deviations of the mean's own rounding are none.
  return unit <= 1e-15 * Math.abs(mean) ? Number.NaN : cubes / (6 * squares * Math.sqrt(squares));
}
