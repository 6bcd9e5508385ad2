/**
 * The rows in which every column has a value. Under listwise deletion these are all rows, and the columns come back as
 * they are.
 *
 * @example
 * completeRows([Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6)]).map((column) => [...column]) // [[1, 3], [4, 6]]
 */
export function completeRows(columns: readonly Float64Array[]): readonly Float64Array[] {
  const rows = rowsComplete(columns);
  if (rows.length === columns[0]!.length) return columns;
  return columns.map((column) => Float64Array.from(rows, (row) => column[row]!));
}

/**
 * Which rows these are.
 *
 * @example
 * rowsComplete([Float64Array.of(1, NaN, 3)]) // [0, 2]
 */
export function rowsComplete(columns: readonly Float64Array[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < columns[0]!.length; row++) {
    if (columns.every((column) => !Number.isNaN(column[row]!))) rows.push(row);
  }
  return rows;
}
