import { stirlingError } from './stirling-error.ts';

/**
 * ln Γ(x) for x > 0, as Stirling's formula and what it leaves over. Throws elsewhere.
 *
 * @example logGamma(5) // ≈ 3.17805383034795
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma needs x above 0, got ${x}`);
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + stirlingError(x);
}
