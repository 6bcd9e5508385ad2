import { requireDegrees, requireProbability } from './check.ts';
import { findRoot } from './find-root.ts';
import { normalLowerTail } from './normal.ts';
import { logScaleDensity, stepFor } from './scaled-chi.ts';
import { sumOutwards } from './sum-outwards.ts';

/**
 * P(Q > q) of the studentized range of `means` means (2..200) and df > 0 degrees of freedom (Infinity allowed): the p
 * of Tukey's test. Both integrals by the trapezoidal rule on terms that are never negative, so small tails keep their
 * digits: 1e-12 relative, where R's ptukey (4.2) errs by up to 1e-5 absolute below 8 degrees of freedom and is NaN
 * below 2. 1 for q ≤ 0, 0 at Infinity, NaN for NaN.
 *
 * @example studentizedRangeUpperTail(3.87677675, 3, 10) // ≈ 0.05
 */
export function studentizedRangeUpperTail(q: number, means: number, df: number): number {
  requireMeans('studentizedRangeUpperTail', means, df);
  if (Number.isNaN(q)) return Number.NaN;
  if (q <= 0) return 1;
  if (q === Number.POSITIVE_INFINITY) return 0;
  const rangeTail = rangeTailOf(means);
  if (df === Number.POSITIVE_INFINITY) return rangeTail(q);
  const density = logScaleDensity(df);
  // The range of many means hardly varies, which makes its tail steep.
  const h = stepFor(df + Math.min(df, (q * q) / 4)) * Math.min(1, Math.sqrt(40 / means));
  // Where s^df e^(−df s²/2) times the range's far tail, near e^(−q²s²/4), is largest.
  const start = Math.round(-Math.log1p((q * q) / (2 * df)) / 2 / h);
  const sum = sumOutwards((i) => {
    const weight = density(i * h);
    return weight === 0 ? 0 : weight * rangeTail(q * Math.exp(i * h));
  }, start);
  return Math.min(1, h * sum);
}

/**
 * P(Q < q), as 1 − the upper tail: 1e-13 absolute, so that tails below 1e-6 have few digits. 0 for q ≤ 0.
 *
 * @example studentizedRangeLowerTail(3.87677675, 3, 10) // ≈ 0.95
 */
export function studentizedRangeLowerTail(q: number, means: number, df: number): number {
  return 1 - studentizedRangeUpperTail(q, means, df);
}

/**
 * The q with P(Q < q) = p: the "q table" with p = 1 − level. 0 at 0, Infinity at 1, throws outside 0..1.
 *
 * @example studentizedRangeQuantile(0.95, 3, 10) // ≈ 3.87677675
 */
export function studentizedRangeQuantile(p: number, means: number, df: number): number {
  requireMeans('studentizedRangeQuantile', means, df);
  requireProbability('studentizedRangeQuantile', p);
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const upper = 1 - p;
  const gap = (logQ: number): number => Math.log(studentizedRangeUpperTail(Math.exp(logQ), means, df) / upper);
  return Math.exp(findRoot(gap, 1, 1));
}

/**
 * P(range of k standard normal values > w) = k ∫ φ(z) [Φ(z)^m − (Φ(z) − Φ(z − w))^m] dz with m = k − 1: the difference of
 * powers without cancellation. What does not depend on w is kept for the next w: the range is looked at for some forty
 * scales one after another.
 */
function rangeTailOf(k: number): (w: number) => number {
  const m = k - 1;
  // The integrand is no narrower than exp(−k z²/2), and its peak for large w is exp(−z²) wide about w/2.
  const h = 0.66 / Math.sqrt(k);
  const known: { readonly below: number; readonly weight: number }[] = [];
  const nodeAt = (i: number) => {
    const place = i < 0 ? -2 * i - 1 : 2 * i;
    const node = known[place];
    if (node !== undefined) return node;
    const z = i * h;
    const below = normalLowerTail(z);
    const made = { below, weight: Math.exp(-(z * z) / 2) * below ** m };
    known[place] = made;
    return made;
  };
  return (w) => {
    const term = (i: number): number => {
      const { below, weight } = nodeAt(i);
      if (below === 0) return 0;
      const lost = Math.min(1, normalLowerTail(i * h - w) / below);
      return weight * -Math.expm1(m * Math.log1p(-lost));
    };
    return Math.min(1, (k * h * sumOutwards(term, Math.round(w / 2 / h))) / Math.sqrt(2 * Math.PI));
  };
}

function requireMeans(name: string, means: number, df: number): void {
  requireDegrees(name, df);
  if (!(Number.isInteger(means) && means >= 2 && means <= 200)) {
    throw new RangeError(`${name} needs 2 to 200 means, got ${means}`);
  }
}
