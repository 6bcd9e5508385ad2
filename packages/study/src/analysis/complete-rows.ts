/**
 * The rows in which every column has a value. Under listwise deletion these are all rows, and the columns come back as
 * they are.
 *
 * @example
 * completeRows([Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6)]).map((column) => [...column]) // [[1, 3], [4, 6]]
 */
export function completeRows(columns: readonly Float64Array[]): readonly Float64Array[] {
  if (!columns.some((column) => column.includes(Number.NaN))) return columns;
  const rows = Array.from({ length: columns[0]!.length }, (_, row) => row).filter((row) =>
    columns.every((column) => !Number.isNaN(column[row]!)),
  );
  return columns.map((column) => Float64Array.from(rows, (row) => column[row]!));
}
