import { continuedFraction } from './continued-fraction.ts';
import { logExcess } from './log-excess.ts';
import { stirlingError } from './stirling-error.ts';
import { complement, type Side, type Tail } from './tail.ts';

/** A tail of chi-squared with df degrees of freedom at x > 0, through the regularised incomplete gamma functions. */
export function gammaTail(side: Side, x: number, df: number): Tail {
  const a = df / 2;
  const h = x / 2;
  const u = (x - df) / df;
  const exponent = a * logExcess(u, x / df);
  const rest = -stirlingError(a);
  const root = Math.sqrt(a / (2 * Math.PI));
  const below = h < Math.max(a, 0.75);
  // ratio: the tail divided by h^a e^(−h) / Γ(a).
  const ratio = below ? lowerSeries(a, h) : 1 / upperFraction(a, a * u);
  const near: Tail = {
    value: root * Math.exp(exponent) * Math.exp(rest) * ratio,
    logValue: exponent + rest + Math.log(root * ratio),
    slope: (below ? 1 : -1) / ratio,
  };
  return below === (side === 'lower') ? near : complement(near);
}

/** Σ h^n / (a (a+1) … (a+n)): all terms positive. */
function lowerSeries(a: number, h: number): number {
  let term = 1 / a;
  let sum = term;
  for (let n = 1; term > 1e-17 * sum; n++) {
    term *= h / (a + n);
    sum += term;
  }
  return sum;
}

/** Legendre's continued fraction of h^a e^(−h) / Γ(a, h), even part; `excess` is h − a. */
function upperFraction(a: number, excess: number): number {
  return continuedFraction(
    excess + 1,
    (m) => m * (a - m),
    (m) => excess + 1 + 2 * m,
  );
}
