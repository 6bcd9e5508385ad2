/** Rows of which no two are equal. */
export interface DistinctRows {
  readonly columns: readonly Float64Array[];
  /** How often each occurs. */
  readonly counts: Float64Array;
  /** Where each occurs first. */
  readonly first: Uint32Array;
}

/** Cells of a table that is looked up by the values themselves: 16 MiB of counts. */
const MOST_CELLS = 2 ** 22;

/**
 * The distinct rows of columns of whole numbers from 0 on, in ascending order, with how often each occurs: what a million
 * rows of scores come down to. Null where there are more than `most` of them, or where the values span more cells than
 * can be counted in a table.
 *
 * @example Array.from(distinctRows([[1, 1, 0], [2, 2, 5]], 10).counts) // [1, 2]
 * @example distinctRows([[1, 1, 0], [2, 2, 5]], 1) // null
 */
export function distinctRows(columns: readonly ArrayLike<number>[], most: number): DistinctRows | null {
  const spans = columns.map(spanOf);
  const cells = spans.reduce((product, span) => product * span, 1);
  if (!(cells <= MOST_CELLS)) return null;
  const counts = new Uint32Array(cells);
  const places = cellsOf(columns, spans);
  for (const place of places) counts[place]!++;
  let found = 0;
  for (let cell = 0; cell < cells; cell++) if (counts[cell]! > 0) found++;
  if (found > most) return null;
  const occupied = new Uint32Array(found);
  for (let cell = 0, at = 0; cell < cells; cell++) if (counts[cell]! > 0) occupied[at++] = cell;
  const times = Float64Array.from(occupied, (cell) => counts[cell]!);
  // The table of counts becomes one of ranks.
  for (const [at, cell] of occupied.entries()) counts[cell] = at;
  const first = new Uint32Array(found);
  // From the last row on, so that the first one stays.
  for (let row = places.length - 1; row >= 0; row--) first[counts[places[row]!]!] = row;
  return { columns: columns.map((column) => Float64Array.from(first, (row) => column[row]!)), counts: times, first };
}

/** One more than the largest value; NaN where one is no whole number from 0 on. */
function spanOf(column: ArrayLike<number>): number {
  let largest = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (!(value >= 0 && Number.isInteger(value))) return Number.NaN;
    if (value > largest) largest = value;
  }
  return largest + 1;
}

/** The place of each row in a table with the first column outermost. */
function cellsOf(columns: readonly ArrayLike<number>[], spans: readonly number[]): Uint32Array {
  const places = new Uint32Array(columns[0]!.length);
  for (const [i, column] of columns.entries()) {
    const span = spans[i]!;
    for (let row = 0; row < places.length; row++) places[row] = places[row]! * span + column[row]!;
  }
  return places;
}
