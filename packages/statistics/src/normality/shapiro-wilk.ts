import { normalQuantile, normalUpperTail } from '../distribution/index.ts';

export interface ShapiroWilk {
  readonly w: number;
  readonly p: number;
}

/** `too-few`: n < 3; `too-many`: n > 5000, where the approximation of p ends; `constant`: all values are equal. */
export interface ShapiroRefusal {
  readonly refused: 'too-few' | 'too-many' | 'constant';
}

/** Royston's (1995) polynomials, lowest power first: of 1/√n for the last two weights, of n or ln n for p. */
const LAST = [0, 0.221157, -0.147981, -2.07119, 4.434685, -2.706056];
const NEXT = [0, 0.042981, -0.293762, -1.752461, 5.682633, -3.582633];
const SMALL_LIMIT = [-2.273, 0.459];
const SMALL_MEAN = [0.544, -0.39978, 0.025054, -6.714e-4];
const SMALL_SD = [1.3822, -0.77857, 0.062767, -0.0020322];
const LARGE_MEAN = [-1.5861, -0.31082, -0.083751, 0.0038915];
const LARGE_SD = [-0.4803, -0.082676, 0.0030302];

/**
 * The Shapiro-Wilk test of normality by Royston's algorithm AS R94 (1995, Applied Statistics 44) in double precision, as
 * R's shapiro.test. Sorts within. p is approximate; below 1e-99 for n ≤ 11 it is set there, as in AS R94. Throws on NaN
 * or infinite values.
 *
 * @example shapiroWilk([1, 2, 3, 4, 5]).w // ≈ 0.986762155448
 * @example shapiroWilk([2, 2, 2]) // { refused: 'constant' }
 */
export function shapiroWilk(values: ArrayLike<number>): ShapiroWilk | ShapiroRefusal {
  const n = values.length;
  if (n < 3) return Object.freeze({ refused: 'too-few' });
  if (n > 5000) return Object.freeze({ refused: 'too-many' });
  const sorted = Float64Array.from(values).sort();
  const range = sorted[n - 1]! - sorted[0]!;
  // NaN sorts to the end.
  if (!Number.isFinite(range)) throw new RangeError('shapiroWilk needs finite values, got NaN or infinity');
  if (range === 0) return Object.freeze({ refused: 'constant' });
  const lost = oneMinusW(sorted, range, weightsOf(n));
  return Object.freeze({ w: 1 - lost, p: significance(lost, n) });
}

/** The weights of the upper half of the sorted values, the largest value's first; the lower half has their negatives. */
function weightsOf(n: number): Float64Array {
  const half = Math.floor(n / 2);
  if (n === 3) return Float64Array.of(Math.SQRT1_2);
  const scores = Float64Array.from({ length: half }, (_, i) => -normalQuantile((i + 1 - 0.375) / (n + 0.25)));
  let squares = 0;
  for (const score of scores) squares += 2 * score * score;
  const root = Math.sqrt(squares);
  const x = 1 / Math.sqrt(n);
  const last = polynomial(LAST, x) + scores[0]! / root;
  if (n <= 5) {
    const scale = Math.sqrt((squares - 2 * scores[0]! ** 2) / (1 - 2 * last ** 2));
    return scores.map((score, i) => (i === 0 ? last : score / scale));
  }
  const next = polynomial(NEXT, x) + scores[1]! / root;
  const scale = Math.sqrt((squares - 2 * scores[0]! ** 2 - 2 * scores[1]! ** 2) / (1 - 2 * last ** 2 - 2 * next ** 2));
  return scores.map((score, i) => (i === 0 ? last : i === 1 ? next : score / scale));
}

/** 1 − the squared correlation of values and weights, without the subtraction that would lose it near W = 1. */
function oneMinusW(sorted: Float64Array, range: number, weights: Float64Array): number {
  const n = sorted.length;
  // From the median, so that values far from 0 keep their digits.
  const middle = sorted[Math.floor(n / 2)]!;
  let mean = 0;
  for (const value of sorted) mean += (value - middle) / range;
  mean /= n;
  const weight = (i: number): number => {
    const mirror = Math.min(i, n - 1 - i);
    return mirror === n - 1 - mirror ? 0 : i === mirror ? -weights[mirror]! : weights[mirror]!;
  };
  let weightSquares = 0;
  let valueSquares = 0;
  for (let i = 0; i < n; i++) {
    weightSquares += weight(i) ** 2;
    valueSquares += ((sorted[i]! - middle) / range - mean) ** 2;
  }
  // For unit vectors u and v, 1 − u·v = |u − v|² / 2: a sum of squares where 1 − W itself would be a small difference.
  let apart = 0;
  for (let i = 0; i < n; i++) {
    const value = ((sorted[i]! - middle) / range - mean) / Math.sqrt(valueSquares);
    apart += (value - weight(i) / Math.sqrt(weightSquares)) ** 2;
  }
  const half = apart / 2;
  return half * (2 - half);
}

function significance(lost: number, n: number): number {
  if (n === 3) return Math.max(0, (6 / Math.PI) * (Math.asin(Math.sqrt(1 - lost)) - Math.asin(Math.sqrt(0.75))));
  const y = Math.log(lost);
  if (n <= 11) {
    const limit = polynomial(SMALL_LIMIT, n);
    if (y >= limit) return 1e-99;
    return upper(-Math.log(limit - y), polynomial(SMALL_MEAN, n), Math.exp(polynomial(SMALL_SD, n)));
  }
  const x = Math.log(n);
  return upper(y, polynomial(LARGE_MEAN, x), Math.exp(polynomial(LARGE_SD, x)));
}

function upper(value: number, mean: number, sd: number): number {
  return normalUpperTail((value - mean) / sd);
}

function polynomial(terms: readonly number[], x: number): number {
  return terms.reduceRight((sum, term) => sum * x + term, 0);
}
