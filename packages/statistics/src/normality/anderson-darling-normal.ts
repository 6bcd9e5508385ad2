import { normalLowerTail } from '../distribution/index.ts';
import { type Counts, countRows, momentsOf, variance } from '../moments/index.ts';
import { sortCounted } from './sort-counted.ts';

export interface AndersonDarling {
  /** A², not yet adjusted for n. */
  readonly statistic: number;
  readonly p: number;
}

/** Below −37 a double holds no more tail; its logarithm goes on by the asymptotic series. */
const FAR = -37;

/**
 * The Anderson-Darling test of normality with estimated mean and sd. p by Stephens' table 4.9 (D'Agostino and Stephens
 * 1986) of A²(1 + .75/n + 2.25/n²), never below 3.7e-24: R's nortest::ad.test. Both are NaN where the sd is 0, p also
 * for n < 8, where the approximation is not held good. With counts each value stands for so many. Throws on no value or NaN.
 *
 * @example andersonDarlingNormal([1, 2, 3, 4, 5, 6, 7, 8]).statistic // ≈ 0.1340004588
 */
export function andersonDarlingNormal(values: ArrayLike<number>, counts?: Counts): AndersonDarling {
  const n = countRows('andersonDarlingNormal', values.length, counts);
  if (n < 1) throw new RangeError('andersonDarlingNormal needs a value, got none');
  const moments = momentsOf([values], counts);
  const mean = moments.means[0]!;
  const sd = Math.sqrt(variance(moments, 0));
  if (!(sd > 0)) return Object.freeze({ statistic: Number.NaN, p: Number.NaN });
  const sorted = sortCounted(
    Float64Array.from(values, (value) => (value - mean) / sd),
    counts,
  );
  let sum = 0;
  let below = 0;
  for (const [at, z] of sorted.values.entries()) {
    const count = sorted.counts?.[at] ?? 1;
    // Σ (2i + 1) over the ranks i, from 0, of these equal values: counted from below for F, from above for 1 − F.
    sum += count * ((2 * below + count) * logLowerTail(z) + (2 * (n - below) - count) * logLowerTail(-z));
    below += count;
  }
  const statistic = -n - sum / n;
  return Object.freeze({
    statistic,
    p: n < 8 ? Number.NaN : significance(statistic * (1 + 0.75 / n + 2.25 / (n * n))),
  });
}

function significance(a: number): number {
  if (a < 0.2) return 1 - Math.exp(-13.436 + 101.14 * a - 223.73 * a * a);
  if (a < 0.34) return 1 - Math.exp(-8.318 + 42.796 * a - 59.938 * a * a);
  if (a < 0.6) return Math.exp(0.9177 - 4.279 * a - 1.38 * a * a);
  return a < 10 ? Math.exp(1.2937 - 5.709 * a + 0.0186 * a * a) : 3.7e-24;
}

function logLowerTail(z: number): number {
  if (z > FAR) return z > 0 ? Math.log1p(-normalLowerTail(-z)) : Math.log(normalLowerTail(z));
  const s = 1 / (z * z);
  return -0.5 * z * z - Math.log(-z * Math.sqrt(2 * Math.PI)) + Math.log1p(-s * (1 - s * (3 - s * 15)));
}
