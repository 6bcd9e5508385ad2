import type { Interval } from '../describe/index.ts';
import { fQuantile, requireLevel } from '../distribution/index.ts';
import { correlationMatrix, type Moments } from '../moments/index.ts';

export interface Alpha {
  /** Items. */
  readonly k: number;
  readonly n: number;
  /** NaN for k < 2, n < 2, or a total without variance. May be negative. */
  readonly alpha: number;
  /** Feldt's interval of alpha; NaN where alpha is. */
  readonly alphaCi: Interval;
  /** From the mean correlation; NaN when an item is constant. */
  readonly standardizedAlpha: number;
  readonly meanInterItemCorrelation: number;
}

/**
 * Cronbach's alpha, k/(k−1) · (1 − Σ item variances / variance of the total), with Feldt's (1965) F interval, and the
 * standardized alpha k·r̄ / (1 + (k−1)·r̄) (SPSS RELIABILITY; psych::alpha's raw_alpha and std.alpha). Leave constant
 * items out before: SPSS removes them, and their presence lowers the figure. Reverse-keyed items must be turned before.
 *
 * @example cronbachAlpha(momentsOf([[1, 2, 3, 4], [1, 3, 2, 4]])).alpha // ≈ 0.8888888888888888
 */
export function cronbachAlpha(moments: Moments, level = 0.95): Alpha {
  requireLevel('cronbachAlpha', level);
  const { n, size: k, scatter } = moments;
  let trace = 0;
  let total = 0;
  for (let i = 0; i < k; i++) {
    trace += scatter[i * k + i]!;
    for (let j = 0; j < k; j++) total += scatter[i * k + j]!;
  }
  const alpha = n < 2 ? Number.NaN : alphaOf(k, trace, total);
  const meanInterItemCorrelation = n < 2 ? Number.NaN : meanOfPairs(correlationMatrix(moments), k);
  const standardizedAlpha = (k * meanInterItemCorrelation) / (1 + (k - 1) * meanInterItemCorrelation);
  return Object.freeze({
    k,
    n,
    alpha,
    alphaCi: feldtInterval(alpha, n, k, level),
    standardizedAlpha,
    meanInterItemCorrelation,
  });
}

/** Alpha of k items whose variances sum to `parts` and whose total has variance `whole` (any common divisor). */
export function alphaOf(k: number, parts: number, whole: number): number {
  // Items that cancel each other leave a total of rounding size: no variance.
  if (k < 2 || !(whole > 1e-14 * parts)) return Number.NaN;
  return (k / (k - 1)) * (1 - parts / whole);
}

function meanOfPairs(correlations: Float64Array, k: number): number {
  let sum = 0;
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) sum += correlations[i * k + j]!;
  return k < 2 ? Number.NaN : sum / ((k * (k - 1)) / 2);
}

function feldtInterval(alpha: number, n: number, k: number, level: number): Interval {
  if (Number.isNaN(alpha)) return Object.freeze({ lower: Number.NaN, upper: Number.NaN });
  const tail = (1 - level) / 2;
  const df1 = n - 1;
  const df2 = df1 * (k - 1);
  return Object.freeze({
    lower: 1 - (1 - alpha) * fQuantile(1 - tail, df1, df2),
    upper: 1 - (1 - alpha) * fQuantile(tail, df1, df2),
  });
}
