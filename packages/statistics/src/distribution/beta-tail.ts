import { continuedFraction } from './continued-fraction.ts';
import { logExcess } from './log-excess.ts';
import { stirlingError } from './stirling-error.ts';
import { complement, type Side, type Tail } from './tail.ts';

/**
 * An F value as the ratio p : q, with p − q as the caller can compute it best. Kept apart because at a million degrees
 * of freedom the digits of 1 − x of the incomplete beta function carry the answer.
 */
export interface Ratio {
  readonly p: number;
  readonly q: number;
  readonly excess: number;
}

/** A tail of F with df1 and df2 degrees of freedom at the ratio p : q, through the regularised incomplete beta function. */
export function betaTail(side: Side, ratio: Ratio, df1: number, df2: number): Tail {
  const below = ratio.excess < 0;
  const near = below ? lowerByFraction(ratio, df1, df2) : upperByFraction(ratio, df1, df2);
  // Near F = 1 both tails are of ordinary size, so the subtraction costs at most a digit; further out the asked tail
  // is either computed directly or is the larger one.
  return below === (side === 'lower') ? near : complement(near);
}

/** P(F > p/q) is the lower tail of 1/F, whose degrees of freedom change places. */
function upperByFraction({ p, q, excess }: Ratio, df1: number, df2: number): Tail {
  const mirrored = lowerByFraction({ p: q, q: p, excess: -excess }, df2, df1);
  return { ...mirrored, slope: -mirrored.slope };
}

/**
 * I_x(a, b) with a = df1/2, b = df2/2, x = df1·p / (df1·p + df2·q): the continued fraction of DiDonato and Morris
 * (1992, ACM TOMS 18, equation 9), after the prefix x^a (1−x)^b / B(a, b) in Loader's saddle-point form.
 */
function lowerByFraction({ p, q, excess }: Ratio, df1: number, df2: number): Tail {
  const a = df1 / 2;
  const b = df2 / 2;
  const total = df1 * p + df2 * q;
  const x = (df1 * p) / total;
  const u = df2 * (excess / total);
  const v = -df1 * (excess / total);
  const first = a * logExcess(u, (p * (df1 + df2)) / total);
  const second = b * logExcess(v, (q * (df1 + df2)) / total);
  const rest = stirlingError(a + b) - stirlingError(a) - stirlingError(b);
  const root = Math.sqrt((a / (2 * Math.PI)) * (b / (a + b)));

  const lambda = -a * u;
  const fraction = continuedFraction(
    (a * (lambda + 1)) / (a + 1),
    (m) => (((a + m - 1) * (a + b + m - 1)) / (a + 2 * m - 1)) * ((m * (b - m)) / (a + 2 * m - 1)) * x * x,
    (m) => m + (m * (b - m) * x) / (a + 2 * m - 1) + ((a + m) * (lambda + 1 + m * (2 - x))) / (a + 2 * m + 1),
  );
  // The exponents stay apart: their sum would round at a place that exp() turns into lost digits.
  const value = (root * Math.exp(first) * Math.exp(second) * Math.exp(rest)) / fraction;
  return { value, logValue: first + second + rest + Math.log(root / fraction), slope: fraction };
}
