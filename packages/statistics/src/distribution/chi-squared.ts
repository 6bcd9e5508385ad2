import { requireDegrees, requireProbability } from './check.ts';
import { gammaTail } from './gamma-tail.ts';
import { type Side, solveTail } from './tail.ts';

/**
 * P(X < x) of chi-squared with df > 0 degrees of freedom (finite). 0 for x ≤ 0, NaN for NaN.
 *
 * @example chiSquaredLowerTail(2, 2) // ≈ 0.6321205588285577
 */
export function chiSquaredLowerTail(x: number, df: number): number {
  return chiSquaredTail('lower', x, df);
}

/**
 * P(X > x): the p of a chi-squared test; full relative precision however small. 1 for x ≤ 0, NaN for NaN.
 *
 * @example chiSquaredUpperTail(200, 2) // ≈ 3.72007597602084e-44
 */
export function chiSquaredUpperTail(x: number, df: number): number {
  return chiSquaredTail('upper', x, df);
}

/**
 * The x with P(X < x) = p. 0 at 0, Infinity at 1, throws outside 0..1.
 *
 * @example chiSquaredQuantile(0.95, 1) // ≈ 3.841458820694124
 */
export function chiSquaredQuantile(p: number, df: number): number {
  requireFinite('chiSquaredQuantile', df);
  requireProbability('chiSquaredQuantile', p);
  if (p === 0) return 0;
  if (p === 1) return Number.POSITIVE_INFINITY;
  const side: Side = p <= 0.5 ? 'lower' : 'upper';
  return solveTail((x) => gammaTail(side, x, df), side === 'lower' ? p : 1 - p, df);
}

function chiSquaredTail(side: Side, x: number, df: number): number {
  requireFinite('chiSquaredTail', df);
  if (Number.isNaN(x)) return Number.NaN;
  if (x <= 0) return side === 'lower' ? 0 : 1;
  if (x === Number.POSITIVE_INFINITY) return side === 'lower' ? 1 : 0;
  return gammaTail(side, x, df).value;
}

function requireFinite(name: string, df: number): void {
  requireDegrees(name, df);
  if (!Number.isFinite(df)) throw new RangeError(`${name} needs finite degrees of freedom, got ${df}`);
}
