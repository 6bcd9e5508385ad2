/** One row an item, one column a component or factor. */
export type Loadings = readonly (readonly number[])[];

/** Beyond it fourth powers overflow. */
const LARGEST = 1e50;

/** Throws unless there is an item and a factor, every row has the same factors, and no number is NaN or beyond 1e50. */
export function requireLoadings(name: string, loadings: Loadings): void {
  const count = loadings[0]?.length ?? 0;
  if (count < 1) throw new RangeError(`${name} needs an item and a factor, got none`);
  for (const row of loadings) {
    if (row.length !== count) throw new RangeError(`${name} needs ${count} factors in each row, got ${row.length}`);
    for (const value of row) {
      if (!(Math.abs(value) <= LARGEST)) throw new RangeError(`${name} needs loadings within 1e50, got ${value}`);
    }
  }
}

/** Deeply frozen. */
export function freezeRows(rows: Loadings): Loadings {
  return Object.freeze(rows.map((row) => Object.freeze([...row])));
}

/** The sum of squares of each row: communalities, where the factors are uncorrelated. */
export function rowSquares(loadings: Loadings): number[] {
  return loadings.map((row) => row.reduce((sum, value) => sum + value * value, 0));
}

/** The sum of squares of each column: what SPSS calls sums of squared loadings. */
export function columnSquares(loadings: Loadings): number[] {
  return loadings[0]!.map((_, column) => loadings.reduce((sum, row) => sum + row[column]! ** 2, 0));
}

/** Divides each row by its length, as Kaiser proposed to do before a rotation; a row of zeros stays. */
export function normalizeRows(loadings: Loadings): { readonly rows: number[][]; readonly lengths: readonly number[] } {
  const lengths = rowSquares(loadings).map((square) => (square > 0 ? Math.sqrt(square) : 1));
  return { rows: loadings.map((row, i) => row.map((value) => value / lengths[i]!)), lengths };
}
