import { betaTail, type Ratio } from './beta-tail.ts';
import { requireDegrees, requireProbability } from './check.ts';
import { type Side, solveTail } from './tail.ts';

/**
 * P(F < f) of Fisher's F with df1 and df2 degrees of freedom (above 0, finite). 0 for f ≤ 0, NaN for NaN.
 *
 * @example fLowerTail(1, 7, 7) // ≈ 0.5
 */
export function fLowerTail(f: number, df1: number, df2: number): number {
  return fTail('lower', f, df1, df2);
}

/**
 * P(F > f): the p of an F test; full relative precision however small. 1 for f ≤ 0, 0 at Infinity, NaN for NaN.
 *
 * @example fUpperTail(240, 1, 99) // ≈ 3.275825113473e-28
 */
export function fUpperTail(f: number, df1: number, df2: number): number {
  return fTail('upper', f, df1, df2);
}

/**
 * The f with P(F < f) = p: the "F table" with p = 1 − level. 0 at 0, Infinity at 1, throws outside 0..1.
 *
 * @example fQuantile(0.95, 1, 99) // ≈ 3.937116910963
 */
export function fQuantile(p: number, df1: number, df2: number): number {
  requireFinite('fQuantile', df1, df2);
  requireProbability('fQuantile', p);
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const side: Side = p <= 0.5 ? 'lower' : 'upper';
  return solveTail((f) => betaTail(side, ratioOf(f), df1, df2), side === 'lower' ? p : 1 - p, 1);
}

function fTail(side: Side, f: number, df1: number, df2: number): number {
  requireFinite('fTail', df1, df2);
  if (Number.isNaN(f)) return Number.NaN;
  if (f <= 0) return side === 'lower' ? 0 : 1;
  if (f === Number.POSITIVE_INFINITY) return side === 'lower' ? 1 : 0;
  return betaTail(side, ratioOf(f), df1, df2).value;
}

/** f : 1, or 1 : 1/f where a multiple of f could leave the range of a double. */
function ratioOf(f: number): Ratio {
  return f < 1e100 ? { p: f, q: 1, excess: f - 1 } : { p: 1, q: 1 / f, excess: 1 - 1 / f };
}

function requireFinite(name: string, df1: number, df2: number): void {
  requireDegrees(name, df1, df2);
  if (!Number.isFinite(df1 + df2)) throw new RangeError(`${name} needs finite degrees of freedom, got ${df1}, ${df2}`);
}
