import type { Interval } from '../describe/index.ts';
import { logGamma, noncentralStudentInterval } from '../distribution/index.ts';

/** A standardized difference with its interval. */
export interface EffectSize extends Interval {
  readonly value: number;
}

/**
 * A standardized difference from its t = value · root, with the interval by noncentral t (Cumming and Finch 2001; R's
 * effectsize; SPSS since 27): the noncentralities that t leaves open, over root. NaN ends where the value is NaN.
 */
export function effectOf(value: number, root: number, df: number, level: number): EffectSize {
  const { lower, upper } = noncentralStudentInterval(value * root, df, level);
  return Object.freeze({ value, lower: lower / root, upper: upper / root });
}

/** Hedges' (1981) exact correction for small samples: Γ(df/2) / (√(df/2) Γ((df − 1)/2)); NaN for df ≤ 1. */
export function hedgesFactor(df: number): number {
  if (!(df > 1)) return Number.NaN;
  if (df > 1000) {
    // The difference of log-gammas would lose digits that Γ(x + ½) / Γ(x) = √x (1 − 1/8x + 1/128x² + 5/1024x³ …) keeps.
    const y = 1 / (df - 1);
    return Math.sqrt(1 - 1 / df) * (1 - y * (1 / 4 - y * (1 / 32 + (5 / 128) * y)));
  }
  return Math.exp(logGamma(df / 2) - logGamma((df - 1) / 2)) / Math.sqrt(df / 2);
}

export function scaledEffect({ value, lower, upper }: EffectSize, factor: number): EffectSize {
  return Object.freeze({ value: value * factor, lower: lower * factor, upper: upper * factor });
}
