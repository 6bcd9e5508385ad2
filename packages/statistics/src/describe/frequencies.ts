/** One value of a column and how often it occurs. Percents are 0..100. */
export interface Frequency {
  readonly value: number;
  readonly count: number;
  /** Of all rows, those without a value too. */
  readonly percent: number;
  /** Of the rows with a value. */
  readonly validPercent: number;
  /** Of the rows with a value, this one or a smaller one; the last is exactly 100. */
  readonly cumulativePercent: number;
}

export interface Frequencies {
  /** Rows: valid and missing. */
  readonly n: number;
  readonly valid: number;
  readonly missing: number;
  /** Of all rows; NaN for no row. */
  readonly missingPercent: number;
  /** From the smallest value to the largest. */
  readonly values: readonly Frequency[];
  /** The most frequent values, ascending; SPSS prints the first as "Mode". */
  readonly modes: readonly number[];
}

/**
 * The table of SPSS FREQUENCIES: Frequency, Percent, Valid Percent, Cumulative Percent. Here NaN means that an answer is
 * missing, so that the table can tell. Throws on infinite values.
 *
 * @example frequencies([2, 1, 2, NaN]).values[1] // { value: 2, count: 2, percent: 50, validPercent: 200 / 3, cumulativePercent: 100 }
 * @example frequencies([2, 1, 2, NaN]).modes // [2]
 */
export function frequencies(values: ArrayLike<number>): Frequencies {
  const n = values.length;
  const counts = new Map<number, number>();
  let missing = 0;
  for (let row = 0; row < n; row++) {
    const value = values[row]!;
    if (Number.isNaN(value)) missing++;
    else if (Number.isFinite(value)) counts.set(value, (counts.get(value) ?? 0) + 1);
    else throw new RangeError(`frequencies needs finite values or NaN for a missing one, got ${value}`);
  }
  const valid = n - missing;
  let reached = 0;
  let highest = 0;
  const rows = [...counts]
    .sort(([a], [b]) => a - b)
    .map(([value, count]): Frequency => {
      reached += count;
      highest = Math.max(highest, count);
      return Object.freeze({
        value,
        count,
        percent: (100 * count) / n,
        validPercent: (100 * count) / valid,
        cumulativePercent: (100 * reached) / valid,
      });
    });
  const modes = rows.filter(({ count }) => count === highest).map(({ value }) => value);
  return Object.freeze({
    n,
    valid,
    missing,
    missingPercent: (100 * missing) / n,
    values: Object.freeze(rows),
    modes: Object.freeze(modes),
  });
}
