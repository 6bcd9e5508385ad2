/** Rows of which no two are equal. */
export interface DistinctRows {
  readonly columns: readonly Float64Array[];
  /** How often each occurs. */
  readonly counts: Float64Array;
  /** The first row, from 0, in which each occurs. */
  readonly firsts: Float64Array;
}

/** Cells of a table that is looked up by the values themselves: 16 MiB of counts. */
const MOST_CELLS = 2 ** 22;
/** Rows whose places are worked out at a time. */
const BLOCK = 2048;

/**
 * The distinct rows of columns of whole numbers from 0 on, in ascending order, with how often each occurs: what a million
 * rows of scores come down to. Null where there are more than `most` of them, or where the values span more cells than
 * can be counted in a table. Throws on no column and on unequal lengths.
 *
 * @param largest No value of a column is larger; looked for where left out.
 *
 * @example Array.from(distinctRows([[1, 1, 0], [2, 2, 5]], 10).counts) // [1, 2]
 * @example Array.from(distinctRows([[1, 1, 0], [2, 2, 5]], 10).firsts) // [2, 0]
 * @example distinctRows([[1, 1, 0], [2, 2, 5]], 1) // null
 */
export function distinctRows(
  columns: readonly ArrayLike<number>[],
  most: number,
  largest?: readonly number[],
): DistinctRows | null {
  const rows = columns[0]?.length;
  if (rows === undefined || columns.some(({ length }) => length !== rows)) {
    throw new RangeError(
      `distinctRows needs columns of one length, got ${columns.map(({ length }) => length).join(', ')}`,
    );
  }
  const spans = largest === undefined ? columns.map(spanOf) : largest.map((value) => value + 1);
  const cells = spans.reduce((product, span) => product * span, 1);
  if (!(cells <= MOST_CELLS)) return null;
  const found = countCells(columns, spans, cells, most);
  if (found === null) return null;
  const { counts, met } = found;
  // A cell and the row where it was met first are one number, so that sorting keeps them together.
  met.sort();
  const occupied = Uint32Array.from(met, (one) => Math.floor(one / rows));
  return {
    columns: spans.map((span, i) => {
      const inner = spans.slice(i + 1).reduce((product, other) => product * other, 1);
      return Float64Array.from(occupied, (cell) => Math.floor(cell / inner) % span);
    }),
    counts: Float64Array.from(occupied, (cell) => counts[cell]!),
    firsts: met.map((one, at) => one - occupied[at]! * rows),
  };
}

/** One more than the largest value; NaN where one is no whole number from 0 on. */
function spanOf(column: ArrayLike<number>): number {
  const isWhole = column instanceof Uint8Array || column instanceof Uint16Array;
  let largest = 0;
  for (let row = 0; row < column.length; row++) {
    const value = column[row]!;
    if (!isWhole && !(value >= 0 && Number.isInteger(value))) return Number.NaN;
    if (value > largest) largest = value;
  }
  return largest + 1;
}

interface CountedCells {
  readonly counts: Uint32Array;
  /** Cell × rows + first row, of each cell that was met: below 2^53. */
  readonly met: Float64Array;
}

/** How many rows fall into each cell of a table with the first column outermost; null at more than `most` cells met. */
function countCells(
  columns: readonly ArrayLike<number>[],
  spans: readonly number[],
  cells: number,
  most: number,
): CountedCells | null {
  const rows = columns[0]!.length;
  const counts = new Uint32Array(cells);
  const met = new Float64Array(Math.min(cells, most + BLOCK));
  const places = new Uint32Array(BLOCK);
  let found = 0;
  for (let from = 0; from < rows && found <= most; from += BLOCK) {
    const length = Math.min(BLOCK, rows - from);
    places.fill(0);
    for (const [i, column] of columns.entries()) place(places, column, spans[i]!, from, length);
    found = countInto(counts, met, found, places, from, length, rows);
  }
  return found > most ? null : { counts, met: met.subarray(0, found) };
}

function place(places: Uint32Array, column: ArrayLike<number>, span: number, from: number, length: number): void {
  for (let row = 0; row < length; row++) places[row] = places[row]! * span + column[from + row]!;
}

/** Gives how many cells were met by now. */
function countInto(
  counts: Uint32Array,
  met: Float64Array,
  before: number,
  places: Uint32Array,
  from: number,
  length: number,
  rows: number,
): number {
  let found = before;
  for (let row = 0; row < length; row++) {
    const cell = places[row]!;
    const count = counts[cell]!;
    if (count === 0) met[found++] = cell * rows + from + row;
    counts[cell] = count + 1;
  }
  return found;
}
