import { chiSquaredUpperTail } from '../distribution/index.ts';
import type { Counts } from '../moments/index.ts';
import { biasedShape } from './biased-shape.ts';

export interface JarqueBera {
  /** Chi-squared with 2 degrees of freedom under normality, for large n. */
  readonly statistic: number;
  readonly p: number;
}

/**
 * Jarque and Bera's (1980) test of normality, n/6 · (skewness² + excess²/4), of the biased moments (over n): R's
 * tseries::jarque.bera.test. Its p is far too large in small samples; trust it from some hundreds of rows. NaN where
 * there is no variance. With counts each value stands for so many. Throws on no value or NaN.
 *
 * @example jarqueBera([1, 2, 3, 4, 5]).statistic // ≈ 0.3520833333
 */
export function jarqueBera(values: ArrayLike<number>, counts?: Counts): JarqueBera {
  const { n, skewness, kurtosis } = biasedShape('jarqueBera', values, counts);
  const statistic = (n / 6) * (skewness ** 2 + (kurtosis - 3) ** 2 / 4);
  return Object.freeze({ statistic, p: Number.isNaN(statistic) ? Number.NaN : chiSquaredUpperTail(statistic, 2) });
}
