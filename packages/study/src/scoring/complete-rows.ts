import type { ScoreColumn } from './scored-sample.ts';

/**
 * The rows in which every column has a value. Under listwise deletion these are all rows, and the columns come back as
 * they are.
 *
 * @example
 * completeRows([Float64Array.of(1, NaN, 3), Float64Array.of(4, 5, 6)]).map((column) => [...column]) // [[1, 3], [4, 6]]
 */
export function completeRows<Column extends ScoreColumn>(
  columns: readonly Column[],
): readonly (Column | Float64Array)[] {
  if (!columns.some(hasGap)) return columns;
  const rows = rowsComplete(columns);
  return columns.map((column) => Float64Array.from(rows, (row) => column[row]!));
}

/**
 * Which rows these are.
 *
 * @example
 * rowsComplete([Float64Array.of(1, NaN, 3)]) // [0, 2]
 */
export function rowsComplete(columns: readonly ScoreColumn[]): number[] {
  const rows: number[] = [];
  for (let row = 0; row < columns[0]!.length; row++) {
    if (columns.every((column) => !Number.isNaN(column[row]!))) rows.push(row);
  }
  return rows;
}

function hasGap(column: ScoreColumn): boolean {
  return column instanceof Float64Array && column.includes(Number.NaN);
}
