import { type Interval, zInterval } from '../describe/index.ts';

/**
 * The confidence interval of r by Fisher's z: tanh(atanh r ± z / √(n − 3)), as R cor.test and SPSS give it. NaN for
 * n < 4 or r NaN; r = ±1 gives [r, r].
 *
 * @example fisherInterval(0.8414, 101, 0.95).lower // ≈ 0.7730895971
 */
export function fisherInterval(r: number, n: number, level = 0.95): Interval {
  if (r < -1 || r > 1) throw new RangeError(`fisherInterval needs r in -1..1, got ${r}`);
  return zInterval('fisherInterval', r, 1 / (n - 3), level);
}
