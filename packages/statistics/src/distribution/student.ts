import { betaTail } from './beta-tail.ts';
import { requireDegrees, requireProbability } from './check.ts';
import { normalLowerTail, normalQuantile } from './normal.ts';
import { type Side, solveTail, type Tail } from './tail.ts';

/**
 * P(T < t) of Student's t with df > 0 (fractions allowed, Infinity is the normal distribution). NaN for NaN.
 *
 * @example studentLowerTail(-2, 10) // ≈ 0.03669401738537018
 */
export function studentLowerTail(t: number, df: number): number {
  return studentUpperTail(-t, df);
}

/**
 * P(T > t) of Student's t; full relative precision however small. NaN for NaN.
 *
 * @example studentUpperTail(6, 998) // ≈ 1.378585510576e-9
 */
export function studentUpperTail(t: number, df: number): number {
  const outside = studentTwoSided(t, df) / 2;
  return t < 0 ? 1 - outside : outside;
}

/**
 * P(|T| > |t|): the two-sided p of a t test. 1 at t = 0, 0 at ±Infinity, NaN for NaN.
 *
 * @example studentTwoSided(0, 5) // 1
 * @example studentTwoSided(15.49, 99) // ≈ 3.304722363995e-28
 */
export function studentTwoSided(t: number, df: number): number {
  requireDegrees('studentTwoSided', df);
  const size = Math.abs(t);
  if (Number.isNaN(size)) return Number.NaN;
  if (size < 1 / FAR) return 1;
  if (size === Number.POSITIVE_INFINITY) return 0;
  if (df === Number.POSITIVE_INFINITY) return 2 * normalLowerTail(-size);
  return squareTail('upper', size, df).value;
}

/**
 * The t with P(T < t) = p: the "t table". −Infinity at 0, Infinity at 1, throws outside 0..1.
 *
 * @example studentQuantile(0.975, 99) // ≈ 1.984216951586
 * @example studentQuantile(0.5, 3) // 0
 */
export function studentQuantile(p: number, df: number): number {
  requireDegrees('studentQuantile', df);
  requireProbability('studentQuantile', p);
  if (p === 0) return Number.NEGATIVE_INFINITY;
  if (p === 1) return Number.POSITIVE_INFINITY;
  if (p === 0.5) return 0;
  if (df === Number.POSITIVE_INFINITY) return normalQuantile(p);
  const outside = 2 * Math.min(p, 1 - p);
  // Exact: 2p − 1 is a subtraction of near numbers there.
  const inside = Math.abs(2 * p - 1);
  const side: Side = outside <= 0.5 ? 'upper' : 'lower';
  const size = solveTail((t) => squareTail(side, t, df), side === 'upper' ? outside : inside, 1);
  return p < 0.5 ? -size : size;
}

/** From here on the density of |t| is a power to the last digit, and further out its square leaves the range of a double. */
const FAR = 1e100;

/** The tail of T² (F with 1 and df degrees of freedom), as a function of |t| ≥ 1/FAR. */
function squareTail(side: Side, size: number, df: number): Tail {
  const near = Math.min(size, FAR);
  const tail = betaTail(side, { p: near * near, q: 1, excess: (near - 1) * (near + 1) }, 1, df);
  const slope = 2 * tail.slope;
  if (side === 'lower' || size <= FAR) return { ...tail, slope };
  return { value: tail.value * (FAR / size) ** df, logValue: tail.logValue - df * Math.log(size / FAR), slope };
}
