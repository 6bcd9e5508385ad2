import type { Moments } from '../moments/index.ts';
import { pearson } from './pearson.ts';

/** A square table, one row and one column for each column of the moments. */
export interface Correlations {
  readonly n: number;
  /** n − 2. */
  readonly df: number;
  /** 1 on the diagonal; NaN in the row and column of a constant. */
  readonly r: readonly (readonly number[])[];
  /** Two-sided; NaN on the diagonal, where SPSS prints nothing. */
  readonly p: readonly (readonly number[])[];
}

/**
 * All Pearson correlations with the p of their t tests, each pair on its own, not adjusted for their number (SPSS
 * CORRELATIONS, psych::corr.test(adjust = "none")).
 *
 * @example correlations(momentsOf([[1, 2, 3, 4], [2, 1, 4, 3]])).r // [[1, 0.6], [0.6, 1]]
 */
export function correlations(moments: Moments): Correlations {
  const { n, size } = moments;
  const columns = Array.from({ length: size }, (_, i) => i);
  const pairs = columns.map((i) => columns.map((j) => pearson(moments, Math.min(i, j), Math.max(i, j))));
  return Object.freeze({
    n,
    df: n - 2,
    r: Object.freeze(pairs.map((row) => Object.freeze(row.map(({ r }) => r)))),
    p: Object.freeze(pairs.map((row, i) => Object.freeze(row.map(({ p }, j) => (i === j ? Number.NaN : p))))),
  });
}
