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
  const pairs = Array.from(first, (value, row): readonly [number, number] => [value, second[row]!]);
  const infinite = pairs.flat().find((value) => Math.abs(value) === Number.POSITIVE_INFINITY);
  if (infinite !== undefined) throw new RangeError(`crossTabulate needs finite values or NaN, got ${infinite}`);
  const known = pairs.filter((pair) => !pair.some(Number.isNaN));
  const rows = distinct(known.map(([value]) => value));
  const columns = distinct(known.map(([, value]) => value));
  const rowOf = new Map(rows.map((value, at) => [value, at]));
  const columnOf = new Map(columns.map((value, at) => [value, at]));
  const counts = rows.map(() => columns.map(() => 0));
  for (const [row, column] of known) counts[rowOf.get(row)!]![columnOf.get(column)!]!++;
  return Object.freeze({
    n: known.length,
    missing: pairs.length - known.length,
    rows: Object.freeze(rows),
    columns: Object.freeze(columns),
    counts: Object.freeze(counts.map((row) => Object.freeze(row))),
  });
}

function distinct(values: readonly number[]): number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}
