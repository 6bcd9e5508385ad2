import { type Interval, ranksOf, requireFinite, zInterval } from '../describe/index.ts';
import { momentsOf } from '../moments/index.ts';
import { pearson } from './pearson.ts';

/** The variance of Fisher's z of rho that an interval supposes, as SPSS NONPAR CORR /CI offers them since 27. */
export type SpearmanInterval = 'bonett-wright' | 'fieller' | 'caruso-cliff';

export interface Spearman {
  /** NaN when a column is constant. */
  readonly rho: number;
  readonly n: number;
  /** n − 2. */
  readonly df: number;
  /** ±Infinity at |rho| = 1; NaN for n < 3. */
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  /** NaN for n < 4; the point itself at |rho| = 1. */
  readonly interval: Interval;
}

/**
 * Spearman's (1904) rank correlation: Pearson's r of the ranks, equal values sharing their mean rank. p by
 * t = rho √((n − 2) / (1 − rho²)) (SPSS NONPAR CORR, R cor.test(method = "spearman", exact = FALSE)); R's own p of small
 * samples without ties is exact and differs. The interval is on Fisher's z with the variance (1 + rho²/2) / (n − 3) of
 * Bonett and Wright (2000), 1.06 / (n − 3) of Fieller, Hartley and Pearson (1957), or 1/(n − 2) + |z| / (6n + 4√n) of
 * Caruso and Cliff (1997). Throws on columns of unequal length, no row, NaN or infinite values.
 *
 * @example spearman([1, 2, 3, 4], [1, 3, 2, 9]).rho // 0.8
 * @example spearman([1, 2, 3, 4, 5, 6], [1, 3, 2, 9, 9, 7]).p // ≈ 0.0835232814
 */
export function spearman(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  level = 0.95,
  method: SpearmanInterval = 'bonett-wright',
): Spearman {
  requireFinite('spearman', [x, y]);
  // Twice the ranks are whole numbers, and their moments exact.
  const doubled = [x, y].map((column) => ranksOf(column).ranks.map((rank) => 2 * rank));
  const { r: rho, n, df, t, p } = pearson(momentsOf(doubled), 0, 1);
  const interval = zInterval('spearman', rho, varianceOf(rho, n, method), level);
  return Object.freeze({ rho, n, df, t, p, interval });
}

function varianceOf(rho: number, n: number, method: SpearmanInterval): number {
  if (!(n > 3)) return Number.NaN;
  if (method === 'fieller') return 1.06 / (n - 3);
  if (method === 'bonett-wright') return (1 + rho ** 2 / 2) / (n - 3);
  // Finite at ±1 too, where the interval is that point whatever the variance.
  const z = Math.min(Number.MAX_VALUE, Math.abs(Math.atanh(rho)));
  return 1 / (n - 2) + z / (6 * n + 4 * Math.sqrt(n));
}
