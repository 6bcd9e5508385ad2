import type { Interval } from '../describe/index.ts';
import { normalQuantile } from '../distribution/index.ts';

/**
 * The confidence interval of r by Fisher's z: tanh(atanh r ± z / √(n − 3)), as R cor.test and SPSS give it. NaN for
 * n < 4 or r NaN; r = ±1 gives [r, r].
 *
 * @example fisherInterval(0.8414, 101, 0.95).lower // ≈ 0.7730895971
 */
export function fisherInterval(r: number, n: number, level = 0.95): Interval {
  if (r < -1 || r > 1) throw new RangeError(`fisherInterval needs r in -1..1, got ${r}`);
  if (!(level > 0 && level < 1)) throw new RangeError(`fisherInterval needs a level in 0..1, got ${level}`);
  if (!(n > 3)) return Object.freeze({ lower: Number.NaN, upper: Number.NaN });
  const centre = Math.atanh(r);
  const half = -normalQuantile((1 - level) / 2) / Math.sqrt(n - 3);
  return Object.freeze({ lower: Math.tanh(centre - half), upper: Math.tanh(centre + half) });
}
