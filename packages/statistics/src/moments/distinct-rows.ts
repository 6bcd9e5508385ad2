/** Rows of which no two are equal. */
export interface DistinctRows {
  readonly columns: readonly Float64Array[];
  /** How often each occurs. */
  readonly counts: Float64Array;
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
  const { counts, found } = countCells(columns, spans, cells, most);
  if (found > most) return null;
  const occupied = new Uint32Array(found);
  for (let cell = 0, at = 0; cell < cells; cell++) if (counts[cell]! > 0) occupied[at++] = cell;
  return {
    columns: spans.map((span, i) => {
      const inner = spans.slice(i + 1).reduce((product, other) => product * other, 1);
      return Float64Array.from(occupied, (cell) => Math.floor(cell / inner) % span);
    }),
    counts: Float64Array.from(occupied, (cell) => counts[cell]!),
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

/** How many rows fall into each cell of a table with the first column outermost; stops at more than `most` cells found. */
function countCells(
  columns: readonly ArrayLike<number>[],
  spans: readonly number[],
  cells: number,
  most: number,
): { readonly counts: Uint32Array; readonly found: number } {
  const counts = new Uint32Array(cells);
  let found = 0;
  eachBlock(columns, spans, (places, length) => {
    found += countInto(counts, places, length);
    return found <= most;
  });
  return { counts, found };
}

/** Gives how many cells were empty before. */
function countInto(counts: Uint32Array, places: Uint32Array, length: number): number {
  let found = 0;
  for (let row = 0; row < length; row++) {
    const before = counts[places[row]!]!;
    if (before === 0) found++;
    counts[places[row]!] = before + 1;
  }
  return found;
}

/** Walks through the cells of the rows, a block at a time, as long as it is told to go on. */
function eachBlock(
  columns: readonly ArrayLike<number>[],
  spans: readonly number[],
  visit: (places: Uint32Array, length: number, from: number) => boolean,
): void {
  const rows = columns[0]!.length;
  const places = new Uint32Array(BLOCK);
  for (let from = 0; from < rows; from += BLOCK) {
    const length = Math.min(BLOCK, rows - from);
    places.fill(0);
    for (const [i, column] of columns.entries()) place(places, column, spans[i]!, from, length);
    if (!visit(places, length, from)) return;
  }
}

function place(places: Uint32Array, column: ArrayLike<number>, span: number, from: number, length: number): void {
  for (let row = 0; row < length; row++) places[row] = places[row]! * span + column[from + row]!;
}

/**
 * Where some of the distinct rows stand first in the columns.
 *
 * @example firstRows([[1, 1, 0], [2, 2, 5]], distinctRows([[1, 1, 0], [2, 2, 5]], 10), [1, 0]) // [0, 2]
 */
export function firstRows(
  columns: readonly ArrayLike<number>[],
  distinct: DistinctRows,
  which: readonly number[],
): readonly number[] {
  const spans = distinct.columns.map((column) => column.reduce((most, value) => Math.max(most, value), 0) + 1);
  const placeOf = (at: number): number =>
    distinct.columns.reduce((place, column, i) => place * spans[i]! + column[at]!, 0);
  const wanted = new Map(which.map((at) => [placeOf(at), -1]));
  const isWanted = new Uint8Array(spans.reduce((product, span) => product * span, 1));
  for (const cell of wanted.keys()) isWanted[cell] = 1;
  let open = wanted.size;
  const find = (places: Uint32Array, length: number, from: number): boolean => {
    for (let row = 0; row < length; row++) {
      if (isWanted[places[row]!] === 0) continue;
      isWanted[places[row]!] = 0;
      wanted.set(places[row]!, from + row);
      open--;
    }
    return open > 0;
  };
  if (open > 0) eachBlock(columns, spans, find);
  return which.map((at) => wanted.get(placeOf(at))!);
}
