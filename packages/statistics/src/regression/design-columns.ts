import { type Column, type Counts, countRows } from '../moments/index.ts';
import type { Regression } from './regression.ts';

/** Throws unless there are as many predictor columns and rows as the regression was made from. */
export function requireRows(
  name: string,
  { n, k }: Regression,
  outcomeColumn: Column,
  predictorColumns: readonly Column[],
  counts?: Counts,
): void {
  if (predictorColumns.length !== k) {
    throw new RangeError(`${name} needs ${k} predictor columns, got ${predictorColumns.length}`);
  }
  const rows = countRows(name, outcomeColumn.length, counts);
  if (rows !== n) throw new RangeError(`${name} needs ${n} rows, got ${rows}`);
  for (const column of [outcomeColumn, ...predictorColumns]) {
    if (column.length !== outcomeColumn.length) {
      throw new RangeError(`${name} needs ${outcomeColumn.length} rows, got ${column.length}`);
    }
  }
}

/** Throws unless the regression has an intercept, which what follows supposes. */
export function requireIntercept(name: string, { rSquaredIs }: Regression): void {
  if (rSquaredIs !== 'centred') throw new RangeError(`${name} needs a regression with an intercept, got one without`);
}
