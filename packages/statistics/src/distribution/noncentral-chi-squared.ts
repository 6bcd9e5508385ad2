import { requireDegrees, requireLevel } from './check.ts';
import { chiSquaredLowerTail, chiSquaredUpperTail } from './chi-squared.ts';
import { noncentralityInterval } from './noncentrality-interval.ts';
import { poissonMixture } from './poisson-mixture.ts';

/**
 * P(X < x) of noncentral chi-squared with df > 0 degrees of freedom and noncentrality ncp ≥ 0 (the sum of the squared
 * means of its normal variables), finite: central tails averaged over a Poisson variable of mean ncp/2. 0 for x ≤ 0, NaN
 * for NaN.
 *
 * @example noncentralChiSquaredLowerTail(5, 2, 3) // ≈ 0.59406
 */
export function noncentralChiSquaredLowerTail(x: number, df: number, ncp: number): number {
  return averaged(chiSquaredLowerTail, x, df, ncp);
}

/**
 * P(X > x): see {@link noncentralChiSquaredLowerTail}.
 *
 * @example noncentralChiSquaredUpperTail(5, 2, 3) // ≈ 0.40594
 */
export function noncentralChiSquaredUpperTail(x: number, df: number, ncp: number): number {
  return averaged(chiSquaredUpperTail, x, df, ncp);
}

/**
 * The interval of the noncentrality that an observed chi-squared leaves open (Steiger 2004): the ncp at which x is the
 * upper, and the lower, (1 − level)/2 quantile; 0 where even ncp = 0 leaves less. The ends of the interval of Cramér's V
 * follow from it. NaN for x NaN, Infinity stays. Throws on a level outside 0..1.
 *
 * @example noncentralChiSquaredInterval(12, 2, 0.95).lower // ≈ 1.604441
 * @example noncentralChiSquaredInterval(0.5, 2, 0.95).lower // 0
 */
export function noncentralChiSquaredInterval(
  x: number,
  df: number,
  level = 0.95,
): { readonly lower: number; readonly upper: number } {
  requireDegrees('noncentralChiSquaredInterval', df);
  requireLevel('noncentralChiSquaredInterval', level);
  if (Number.isNaN(x) || x === Number.POSITIVE_INFINITY) return Object.freeze({ lower: x, upper: x });
  const lower = (ncp: number): number => noncentralChiSquaredLowerTail(x, df, ncp);
  const upper = (ncp: number): number => noncentralChiSquaredUpperTail(x, df, ncp);
  return noncentralityInterval({ lower, upper }, x, level);
}

function averaged(tail: (x: number, df: number) => number, x: number, df: number, ncp: number): number {
  requireDegrees('noncentralChiSquared', df);
  if (!(ncp >= 0 && ncp < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`noncentralChiSquared needs a finite ncp from 0, got ${ncp}`);
  }
  if (ncp === 0 || !(x > 0 && x < Number.POSITIVE_INFINITY)) return tail(x, df);
  return poissonMixture(ncp, (j) => tail(x, df + 2 * j));
}
