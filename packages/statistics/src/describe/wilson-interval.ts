import { normalQuantile, requireLevel } from '../distribution/index.ts';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Wilson's (1927) score interval of a proportion, without continuity correction, as proportions 0..1; the one that
 * Brown, Cai and DasGupta (2001) recommend; R's prop.test(correct = FALSE) agrees. Throws unless 0 ≤ count ≤ n, n ≥ 1.
 *
 * @example wilsonInterval(89, 101, 0.95).lower // ≈ 0.8037294739
 * @example wilsonInterval(0, 10, 0.95).lower // 0
 */
export function wilsonInterval(count: number, n: number, level = 0.95): Interval {
  if (!(n >= 1 && count >= 0 && count <= n)) {
    throw new RangeError(`wilsonInterval needs 0 ≤ count ≤ n and n ≥ 1, got ${count} of ${n}`);
  }
  requireLevel('wilsonInterval', level);
  const z = -normalQuantile((1 - level) / 2);
  const square = z * z;
  const rest = n - count;
  const half = z * Math.sqrt((count * rest) / n + square / 4);
  const lower = count === 0 ? 0 : (count + square / 2 - half) / (n + square);
  const upper = rest === 0 ? 1 : (count + square / 2 + half) / (n + square);
  return Object.freeze({ lower, upper });
}
