import type { Loadings } from './loadings.ts';

/** The product of two matrices, rows of rows. */
export function multiply(left: Loadings, right: Loadings): number[][] {
  const width = right[0]!.length;
  return left.map((row) =>
    Array.from({ length: width }, (_, column) => row.reduce((sum, value, m) => sum + value * right[m]![column]!, 0)),
  );
}

/** Rows become columns. */
export function transpose(rows: Loadings): number[][] {
  return rows[0]!.map((_, column) => rows.map((row) => row[column]!));
}
