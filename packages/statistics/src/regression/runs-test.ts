import { normalUpperTail } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';

/** H0: the order of the values is random. */
export interface RunsTest {
  /** What the values were cut at. */
  readonly cut: number;
  readonly below: number;
  /** At the cut or above. */
  readonly atLeast: number;
  readonly runs: number;
  /** Under H0. */
  readonly expected: number;
  /** Negative: fewer runs than expected, as with positive autocorrelation. NaN where all values lie on one side, or there are two. */
  readonly z: number;
  /** Two-sided, from the normal distribution. */
  readonly p: number;
}

/**
 * Wald and Wolfowitz's (1940) runs test of values in their order, such as residuals, cut at their median, mean or a
 * number; as SPSS NPAR TESTS /RUNS: values equal to the cut count above it, and below 50 rows z is corrected for
 * continuity. (tseries::runs.test corrects nothing.) It says nothing where the order has no meaning.
 *
 * @example runsTest([1, 5, 1, 5, 1, 5, 1, 5]).runs // 8
 * @example runsTest([2, 2, 2]).p // NaN
 */
export function runsTest(values: Column, at: 'median' | 'mean' | number = 'median'): RunsTest {
  const n = values.length;
  const all = Float64Array.from(values);
  if (n < 2 || !all.every(Number.isFinite)) throw new RangeError(`runsTest needs two finite values, got ${n} values`);
  if (typeof at === 'number' && Number.isNaN(at)) throw new RangeError('runsTest needs a cut, got NaN');
  const cut = typeof at === 'number' ? at : at === 'mean' ? meanOf(all) : medianOf(all);
  const above = Array.from(all, (value) => value >= cut);
  const atLeast = above.filter((one) => one).length;
  const below = n - atLeast;
  const runs = above.filter((one, row) => row === 0 || one !== above[row - 1]).length;
  const pairs = 2 * below * atLeast;
  const expected = pairs / n + 1;
  const sd = Math.sqrt((pairs * (pairs - n)) / (n * n * (n - 1)));
  const off = runs - expected;
  const corrected = n >= 50 ? off : Math.sign(off) * Math.max(0, Math.abs(off) - 0.5) + 0;
  const z = below === 0 || atLeast === 0 ? Number.NaN : corrected / sd;
  return Object.freeze({ cut, below, atLeast, runs, expected, z, p: Math.min(1, 2 * normalUpperTail(Math.abs(z))) });
}

function meanOf(values: Float64Array): number {
  return values.reduce((sum, one) => sum + one, 0) / values.length;
}

function medianOf(values: Float64Array): number {
  const sorted = values.toSorted();
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
