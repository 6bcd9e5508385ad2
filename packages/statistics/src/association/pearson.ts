import { studentTwoSided } from '../distribution/index.ts';
import { correlationOf, type Moments, requireColumn } from '../moments/index.ts';

export interface Correlation {
  /** NaN when a variance is 0. */
  readonly r: number;
  readonly n: number;
  /** n − 2. */
  readonly df: number;
  /** ±Infinity at |r| = 1; NaN for n < 3. */
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
}

/** 1 − r² at or below it is rounding: the columns lie on a line. */
const ROUNDING = 1e-13;

/**
 * Pearson's product-moment correlation of columns i and j, with its t test (SPSS CORRELATIONS, R cor.test). With n = 2
 * r is ±1, t and p are NaN.
 *
 * @example pearson(momentsOf([[1, 2, 3, 4], [2, 1, 4, 3]]), 0, 1).r // 0.6
 * @example pearson(momentsOf([[1, 2, 3], [2, 4, 6]]), 0, 1).p // 0
 */
export function pearson(moments: Moments, i: number, j: number): Correlation {
  requireColumn('pearson', moments, i);
  requireColumn('pearson', moments, j);
  const { n, size, scatter } = moments;
  const xx = scatter[i * size + i]!;
  const yy = scatter[j * size + j]!;
  const xy = scatter[i * size + j]!;
  const df = n - 2;
  const raw = correlationOf(xy, xx, yy);
  // 1 − r² from the determinant: where both products are exact it loses nothing near 1, where (1−r)(1+r) would.
  const determinant = xx * yy - xy * xy;
  const rest = Number.isFinite(determinant) && xx * yy > 0 ? determinant / (xx * yy) : (1 - raw) * (1 + raw);
  const onLine = rest <= ROUNDING;
  const r = onLine ? Math.sign(raw) : raw;
  const t = df < 1 ? Number.NaN : onLine ? r * Number.POSITIVE_INFINITY : r * Math.sqrt(df / rest);
  return Object.freeze({ r, n, df, t, p: df < 1 ? Number.NaN : studentTwoSided(t, df) });
}
