/** How often each pair of values occurs. */
export interface CrossTable {
  /** Rows of the data that have both values. */
  readonly n: number;
  /** Rows that lack one. */
  readonly missing: number;
  /** Distinct values of the first column, ascending: the rows of the table. */
  readonly rows: readonly number[];
  /** Distinct values of the second column, ascending. */
  readonly columns: readonly number[];
  readonly counts: readonly (readonly number[])[];
}

/**
 * The table of counts of SPSS CROSSTABS. As in {@link frequencies}, NaN means that an answer is missing; such a row is
 * counted apart. Throws on columns of unequal length and infinite values.
 *
 * @example crossTabulate([1, 1, 2, 2], [5, 6, 6, NaN]).counts // [[1, 1], [0, 1]]
 * @example crossTabulate([1, 1, 2, 2], [5, 6, 6, NaN]).missing // 1
 */
export function crossTabulate(first: ArrayLike<number>, second: ArrayLike<number>): CrossTable {
  if (first.length !== second.length) {
    throw new RangeError(`crossTabulate needs ${first.length} rows in both columns, got ${second.length}`);
  }
  const found = new Map<number, Map<number, number>>();
  let n = 0;
  for (let row = 0; row < first.length; row++) {
    const [a, b] = [first[row]!, second[row]!];
    if (Math.abs(a) === Number.POSITIVE_INFINITY || Math.abs(b) === Number.POSITIVE_INFINITY) {
      throw new RangeError(`crossTabulate needs finite values or NaN for a missing one, got ${a} and ${b}`);
    }
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    n++;
    const counts = found.get(a) ?? new Map<number, number>();
    if (counts.size === 0) found.set(a, counts);
    counts.set(b, (counts.get(b) ?? 0) + 1);
  }
  const rows = sortedDistinct(found.keys());
  const columns = sortedDistinct([...found.values()].flatMap((counts) => [...counts.keys()]));
  const counts = rows.map((row) => columns.map((column) => found.get(row)!.get(column) ?? 0));
  return Object.freeze({
    n,
    missing: first.length - n,
    rows: Object.freeze(rows),
    columns: Object.freeze(columns),
    counts: Object.freeze(counts.map((row) => Object.freeze(row))),
  });
}

function sortedDistinct(values: Iterable<number>): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
