import { requireDegrees, requireLevel } from './check.ts';
import { fLowerTail, fUpperTail } from './f.ts';
import { noncentralityInterval } from './noncentrality-interval.ts';
import { poissonMixture } from './poisson-mixture.ts';

/** From here on the numerator hardly varies beside its noncentrality, and the interval is proportional to f. */
const FAR = 1e9;

/**
 * P(F < f) of noncentral F with df1 and df2 degrees of freedom and noncentrality ncp ≥ 0 (the sum of squared means of
 * the numerator's normal variables): central tails averaged over a Poisson variable of mean ncp/2. All terms are
 * positive, so small tails keep their digits. 0 for f ≤ 0, NaN for NaN.
 *
 * @example noncentralFLowerTail(3, 2, 20, 4) // ≈ 0.56603138
 */
export function noncentralFLowerTail(f: number, df1: number, df2: number, ncp: number): number {
  return averaged(fLowerTail, f, df1, df2, ncp);
}

/**
 * P(F > f): see {@link noncentralFLowerTail}.
 *
 * @example noncentralFUpperTail(3, 2, 20, 4) // ≈ 0.43396862
 */
export function noncentralFUpperTail(f: number, df1: number, df2: number, ncp: number): number {
  return averaged(fUpperTail, f, df1, df2, ncp);
}

/**
 * The interval of the noncentrality that an observed F leaves open (Steiger 2004): the ncp at which f is the upper, and
 * the lower, (1 − level)/2 quantile; 0 where even ncp = 0 leaves less. NaN for f NaN, Infinity stays. Throws on a level
 * outside 0..1.
 *
 * @example noncentralFInterval(5, 2, 30, 0.95).lower // ≈ 0.4207
 * @example noncentralFInterval(0.5, 2, 30, 0.95).lower // 0
 */
export function noncentralFInterval(
  f: number,
  df1: number,
  df2: number,
  level = 0.95,
): { readonly lower: number; readonly upper: number } {
  requireDegrees('noncentralFInterval', df1, df2);
  requireLevel('noncentralFInterval', level);
  if (Number.isNaN(f) || f === Number.POSITIVE_INFINITY) return Object.freeze({ lower: f, upper: f });
  if (df1 * f > FAR) {
    const { lower, upper } = noncentralFInterval(FAR / df1, df1, df2, level);
    return Object.freeze({ lower: lower * ((df1 * f) / FAR), upper: upper * ((df1 * f) / FAR) });
  }
  const lower = (ncp: number): number => noncentralFLowerTail(f, df1, df2, ncp);
  const upper = (ncp: number): number => noncentralFUpperTail(f, df1, df2, ncp);
  return noncentralityInterval({ lower, upper }, df1 * f, level);
}

function averaged(
  tail: (f: number, df1: number, df2: number) => number,
  f: number,
  df1: number,
  df2: number,
  ncp: number,
): number {
  requireDegrees('noncentralF', df1, df2);
  if (!(ncp >= 0 && ncp < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`noncentralF needs a finite ncp from 0, got ${ncp}`);
  }
  if (ncp === 0 || !(f > 0 && f < Number.POSITIVE_INFINITY)) return tail(f, df1, df2);
  // P(χ²(df1 + 2j) / df1 ≶ f s²).
  return poissonMixture(ncp, (j) => tail((f * df1) / (df1 + 2 * j), df1 + 2 * j, df2));
}
