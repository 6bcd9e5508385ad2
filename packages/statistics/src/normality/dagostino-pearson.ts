import { chiSquaredUpperTail, normalLowerTail } from '../distribution/index.ts';
import { type BiasedShape, biasedShape } from './biased-shape.ts';

/** A test of one moment of the shape. */
export interface ShapeTest {
  /** The moment over n: √b1 or b2. */
  readonly value: number;
  /** Nearly standard normal where the rows are a sample of a normal distribution; above 0 where the moment is larger. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
}

export interface DagostinoPearson {
  readonly skewness: ShapeTest;
  readonly kurtosis: ShapeTest;
  /** K² = both z squared: chi-squared with 2 degrees of freedom. */
  readonly statistic: number;
  readonly p: number;
}

/**
 * D'Agostino's (1970) test of the skewness √b1 = m3 / m2^1.5, by Johnson's S_U curve: scipy.stats.skewtest, R
 * moments::agostino.test. z and p are NaN for n < 8, where the curve does not hold; all is NaN where there is no
 * variance. Throws on no value or NaN.
 *
 * @example dagostinoSkewness([1, 2, 3, 4, 5, 6, 7, 20]).z // ≈ 2.8735678
 */
export function dagostinoSkewness(values: ArrayLike<number>): ShapeTest {
  return skewnessTest(biasedShape('dagostinoSkewness', values));
}

/**
 * Anscombe and Glynn's (1983) test of the kurtosis b2 = m4 / m2² (3 for the normal distribution):
 * scipy.stats.kurtosistest, R moments::anscombe.test. z and p are NaN for n < 5; below 20 they are rough. All is NaN where
 * there is no variance. Throws on no value or NaN.
 *
 * @example anscombeGlynnKurtosis([1, 2, 3, 4, 5, 6, 7, 20]).z // ≈ 2.5876897
 */
export function anscombeGlynnKurtosis(values: ArrayLike<number>): ShapeTest {
  return kurtosisTest(biasedShape('anscombeGlynnKurtosis', values));
}

/**
 * D'Agostino and Pearson's (1973) test of normality, K²: the squares of both tests above added
 * (scipy.stats.normaltest; D'Agostino, Belanger and D'Agostino 1990). NaN for n < 8 or where there is no variance. Throws
 * on no value or NaN.
 *
 * @example dagostinoPearson([1, 2, 3, 4, 5, 6, 7, 20]).p // ≈ 0.00056608572
 */
export function dagostinoPearson(values: ArrayLike<number>): DagostinoPearson {
  const shape = biasedShape('dagostinoPearson', values);
  const skewness = skewnessTest(shape);
  const kurtosis = kurtosisTest(shape);
  const statistic = skewness.z ** 2 + kurtosis.z ** 2;
  const p = Number.isNaN(statistic) ? Number.NaN : chiSquaredUpperTail(statistic, 2);
  return Object.freeze({ skewness, kurtosis, statistic, p });
}

function skewnessTest({ n, skewness }: BiasedShape): ShapeTest {
  if (n < 8) return testOf(skewness, Number.NaN);
  const y = skewness * Math.sqrt(((n + 1) * (n + 3)) / (6 * (n - 2)));
  // Of √b1, the excess kurtosis: 0 at n = 7, and near 36/n for large n.
  const fourth = (36 * (n ** 3 - 5 * n * n - 19 * n + 35)) / ((n - 2) * (n + 5) * (n + 7) * (n + 9));
  // W² − 1 = √(2 (fourth + 2)) − 2, without the difference.
  const excess = (2 * fourth) / (Math.sqrt(4 + 2 * fourth) + 2);
  return testOf(skewness, Math.asinh(y / Math.sqrt(2 / excess)) / Math.sqrt(Math.log1p(excess) / 2));
}

function kurtosisTest({ n, kurtosis }: BiasedShape): ShapeTest {
  if (n < 5) return testOf(kurtosis, Number.NaN);
  const sd = Math.sqrt((24 * n * (n - 2) * (n - 3)) / ((n + 1) ** 2 * (n + 3) * (n + 5)));
  const x = (kurtosis - (3 * (n - 1)) / (n + 1)) / sd;
  const third =
    ((6 * (n * n - 5 * n + 2)) / ((n + 7) * (n + 9))) * Math.sqrt((6 * (n + 3) * (n + 5)) / (n * (n - 2) * (n - 3)));
  // Degrees of freedom of the chi-squared that has the same skewness, made normal by Wilson and Hilferty's cube root.
  const a = 6 + (8 / third) * (2 / third + Math.sqrt(1 + 4 / third ** 2));
  const root = Math.cbrt((1 - 2 / a) / (1 + x * Math.sqrt(2 / (a - 4))));
  return testOf(kurtosis, (1 - 2 / (9 * a) - root) / Math.sqrt(2 / (9 * a)));
}

function testOf(value: number, z: number): ShapeTest {
  return Object.freeze({ value, z, p: 2 * normalLowerTail(-Math.abs(z)) });
}
