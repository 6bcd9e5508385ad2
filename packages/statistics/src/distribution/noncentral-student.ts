import { requireDegrees, requireLevel } from './check.ts';
import { chiSquaredLowerTail, chiSquaredUpperTail } from './chi-squared.ts';
import { findRoot } from './find-root.ts';
import { normalLowerTail, normalUpperTail } from './normal.ts';
import { logScaleDensity, stepFor } from './scaled-chi.ts';
import { studentLowerTail } from './student.ts';
import { sumOutwards } from './sum-outwards.ts';

/** From here on Z is nothing beside the noncentrality: T is ncp / s to 1e-12, and the interval proportional to t. */
const FAR = 1e6;
const LARGEST = 1e9;

/**
 * P(T < t) of noncentral t, T = (Z + ncp) / √(χ²/df), for df > 0 (Infinity is the normal distribution) and |ncp| up to
 * 1e9; 1e-12 relative for |ncp| up to a hundred. Integrated from terms that are never negative, so that small tails
 * keep their digits, where R's pt(ncp) has an absolute error near 1e-12 and gives up beyond |ncp| = 37.62. NaN for t NaN.
 *
 * @example noncentralStudentLowerTail(2, 10, 1) // ≈ 0.8076115625
 */
export function noncentralStudentLowerTail(t: number, df: number, ncp: number): number {
  return t < 0 ? positive('upper', -t, df, -ncp) : positive('lower', t, df, ncp);
}

/**
 * P(T > t): see {@link noncentralStudentLowerTail}.
 *
 * @example noncentralStudentUpperTail(2, 10, 1) // ≈ 0.1923884375
 */
export function noncentralStudentUpperTail(t: number, df: number, ncp: number): number {
  return noncentralStudentLowerTail(-t, df, -ncp);
}

/**
 * The interval of the noncentrality that an observed t leaves open (Steiger and Fouladi 1997; Cumming and Finch 2001):
 * the ncp at which t is the upper, and the lower, (1 − level)/2 quantile. The ends of the interval of d follow from it.
 * NaN for t NaN; ±Infinity stays. Throws on a level outside 0..1.
 *
 * @example noncentralStudentInterval(2, 10, 0.95).lower // ≈ -0.1835
 */
export function noncentralStudentInterval(
  t: number,
  df: number,
  level = 0.95,
): { readonly lower: number; readonly upper: number } {
  requireDegrees('noncentralStudentInterval', df);
  requireLevel('noncentralStudentInterval', level);
  if (!Number.isFinite(t)) return Object.freeze({ lower: t, upper: t });
  if (Math.abs(t) > FAR) {
    const { lower, upper } = noncentralStudentInterval(Math.sign(t) * FAR, df, level);
    return Object.freeze({ lower: lower * (Math.abs(t) / FAR), upper: upper * (Math.abs(t) / FAR) });
  }
  const alpha = (1 - level) / 2;
  const width = 2 + (2 * Math.abs(t)) / Math.sqrt(2 * df);
  const gap =
    (tail: (t: number, df: number, ncp: number) => number) =>
    (ncp: number): number =>
      Math.log(tail(t, df, ncp) / alpha);
  return Object.freeze({
    lower: findRoot(gap(noncentralStudentUpperTail), t - width, width / 2),
    upper: findRoot(gap(noncentralStudentLowerTail), t + width / 2, width / 2),
  });
}

/** A tail at t ≥ 0. */
function positive(side: 'lower' | 'upper', t: number, df: number, ncp: number): number {
  requireDegrees('noncentralStudentLowerTail', df);
  if (!(Math.abs(ncp) <= LARGEST)) throw new RangeError(`noncentralStudentLowerTail needs an ncp to 1e9, got ${ncp}`);
  if (Number.isNaN(t)) return Number.NaN;
  if (t === Number.POSITIVE_INFINITY) return side === 'lower' ? 1 : 0;
  if (ncp === 0) return side === 'lower' ? studentLowerTail(t, df) : studentLowerTail(-t, df);
  if (t === 0 || df === Number.POSITIVE_INFINITY)
    return side === 'lower' ? normalLowerTail(t - ncp) : normalUpperTail(t - ncp);
  // The step follows the narrower of the two factors: the cheaper variable is the one that is wide.
  return Math.min(1, df >= (t * t) / 2 ? overScale(side, t, df, ncp) : overNormal(side, t, df, ncp));
}

/** ∫ density(s) P(Z ≶ t s − ncp) ds, over ln s. */
function overScale(side: 'lower' | 'upper', t: number, df: number, ncp: number): number {
  const density = logScaleDensity(df);
  const inBulk = side === 'lower' ? t >= ncp : t <= ncp;
  const start = inBulk ? 1 : mode(df + t * t, t * ncp, df);
  const h = stepFor(Math.max(1, start) ** 2 * (df + (t * t) / 2));
  const sum = sumOutwards(
    (i) => {
      const z = t * Math.exp(i * h) - ncp;
      return density(i * h) * (side === 'lower' ? normalLowerTail(z) : normalUpperTail(z));
    },
    Math.round(Math.log(start) / h),
  );
  return h * sum;
}

/** ∫ φ(z − ncp) P(s ≷ z / t) dz over z > 0, by ln z; below 0 T is negative. */
function overNormal(side: 'lower' | 'upper', t: number, df: number, ncp: number): number {
  const peak = mode(1, ncp, side === 'upper' && t > ncp ? df + 1 : 1);
  const h = stepFor(df + 1 + peak * peak);
  const sum = sumOutwards((i) => {
    const z = peak * Math.exp(i * h);
    const square = df * (z / t) ** 2;
    const chi = side === 'lower' ? chiSquaredUpperTail(square, df) : chiSquaredLowerTail(square, df);
    return z * Math.exp(-((z - ncp) ** 2) / 2) * chi;
  }, 0);
  const above = (h * sum) / Math.sqrt(2 * Math.PI);
  return side === 'lower' ? normalLowerTail(-ncp) + above : above;
}

/** The positive root of a x² − b x − c: where a power times a Gaussian is largest. Written for b of either sign. */
function mode(a: number, b: number, c: number): number {
  const root = Math.sqrt(b * b + 4 * a * c);
  return b >= 0 ? (b + root) / (2 * a) : (2 * c) / (root - b);
}
