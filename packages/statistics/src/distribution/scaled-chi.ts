import { logExcess } from './log-excess.ts';
import { stirlingError } from './stirling-error.ts';

/**
 * The density of ln s with s = √(χ²/df), df finite: √(df/π) e^(−δ) exp(df (t + ½ − e^(2t)/2)), with δ what Stirling's
 * formula leaves over. The s that divides a studentized variable.
 */
export function logScaleDensity(df: number): (t: number) => number {
  const constant = Math.sqrt(df / Math.PI) * Math.exp(-stirlingError(df / 2));
  return (t) => constant * Math.exp((df / 2) * logExcess(Math.expm1(2 * t), Math.exp(2 * t)));
}

/**
 * A step of the trapezoidal rule for an integrand over a logarithm that is no narrower than exp(−a t²): its error is
 * near e^(−40). Held below .1 because the integrands are smooth only to ±π/4 beside the real line.
 */
export function stepFor(a: number): number {
  return Math.min(0.1, 0.4 / Math.sqrt(a));
}
