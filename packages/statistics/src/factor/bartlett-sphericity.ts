import { chiSquaredUpperTail } from '../distribution/index.ts';
import { invertCorrelations } from './check-correlations.ts';
import { type FactorRefusal, refuse } from './factor-refusal.ts';

export interface Sphericity {
  readonly chiSquared: number;
  /** k (k − 1) / 2. */
  readonly df: number;
  readonly p: number;
}

/**
 * Bartlett's (1951) test of sphericity, H0: no item correlates with any other. −(n − 1 − (2k + 5)/6) ln|R| on
 * chi-squared of k (k − 1)/2 degrees of freedom; SPSS FACTOR /PRINT KMO and psych::cortest.bartlett agree. It assumes
 * normal answers and is significant in nearly every sample of a real scale. `n` counts rows. Refuses a singular matrix
 * and too few rows; throws on what is no correlation matrix, or n no whole number from 1.
 *
 * @example bartlettSphericity(Float64Array.of(1, 0.5, 0.5, 1), 101).chiSquared // ≈ 28.336684136
 * @example bartlettSphericity(Float64Array.of(1, 0.5, 0.5, 1), 2) // { refused: 'too-few-rows' }
 */
export function bartlettSphericity(correlations: Float64Array, n: number): Sphericity | FactorRefusal {
  if (!(Number.isInteger(n) && n >= 1)) throw new RangeError(`bartlettSphericity needs a whole n from 1, got ${n}`);
  const inverted = invertCorrelations('bartlettSphericity', correlations);
  if ('refused' in inverted) return inverted;
  const { size, logDeterminant } = inverted;
  const factor = n - 1 - (2 * size + 5) / 6;
  if (!(factor > 0)) return refuse('too-few-rows');
  const chiSquared = factor * Math.abs(logDeterminant);
  const df = (size * (size - 1)) / 2;
  return Object.freeze({ chiSquared, df, p: chiSquaredUpperTail(chiSquared, df) });
}
