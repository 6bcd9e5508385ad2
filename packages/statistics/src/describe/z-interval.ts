import { normalQuantile, requireLevel } from '../distribution/index.ts';
import type { Interval } from './wilson-interval.ts';

/**
 * The interval of a coefficient in −1..1 on the scale of Fisher's z: tanh(atanh r ± z √variance). NaN where r is NaN or
 * the variance is not above 0 (too few rows); r = ±1 gives [r, r].
 */
export function zInterval(name: string, r: number, variance: number, level: number): Interval {
  requireLevel(name, level);
  if (!(variance > 0 && variance < Number.POSITIVE_INFINITY)) {
    return Object.freeze({ lower: Number.NaN, upper: Number.NaN });
  }
  const centre = Math.atanh(r);
  const half = -normalQuantile((1 - level) / 2) * Math.sqrt(variance);
  return Object.freeze({ lower: Math.tanh(centre - half), upper: Math.tanh(centre + half) });
}
