import type { Interval } from '../describe/index.ts';
import { requireLevel, studentQuantile, studentTwoSided } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';
import { type EffectSize, effectOf, hedgesFactor, scaledEffect } from './effect-size.ts';
import { type ComparisonRefusal, type Group, groupOf, isMoreThanRounding, refuse } from './groups.ts';

/** A mean compared with a number. */
export interface OneSampleT {
  readonly group: Group;
  /** Mean minus the number. */
  readonly difference: number;
  readonly standardError: number;
  readonly t: number;
  /** n − 1. */
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  /** Of the difference, as SPSS prints it; R's is of the mean. */
  readonly interval: Interval;
  readonly level: number;
  /** Cohen's d: difference / sd, with its interval by noncentral t. */
  readonly d: EffectSize;
  /** Hedges' g: d and its interval times the exact correction for small samples. */
  readonly g: EffectSize;
}

/**
 * The one-sample t test against `value`, such as the middle of a scale (R t.test(mu = …), SPSS T-TEST /TESTVAL; d as R
 * effectsize and SPSS since 27). Refuses fewer than two rows and values that are equal but for rounding.
 *
 * @example oneSampleT([1, 2, 3, 4], 2).t // ≈ 0.7745966692
 * @example oneSampleT([3, 3], 2) // { refused: 'no-variance', which: [0] }
 */
export function oneSampleT(values: Column, value = 0, level = 0.95): OneSampleT | ComparisonRefusal {
  requireLevel('oneSampleT', level);
  if (!Number.isFinite(value)) throw new RangeError(`oneSampleT needs a finite value to compare with, got ${value}`);
  if (values.length < 2) return refuse('too-few-rows', [0]);
  const group = groupOf(values);
  const root = Math.sqrt(group.n);
  const standardError = group.sd / root;
  if (!isMoreThanRounding(standardError, group.mean)) return refuse('no-variance', [0]);
  const df = group.n - 1;
  const difference = group.mean - value;
  const t = difference / standardError;
  const margin = -studentQuantile((1 - level) / 2, df) * standardError;
  const d = effectOf(difference / group.sd, root, df, level);
  return Object.freeze({
    group,
    difference,
    standardError,
    t,
    df,
    p: studentTwoSided(t, df),
    interval: Object.freeze({ lower: difference - margin, upper: difference + margin }),
    level,
    d,
    g: scaledEffect(d, hedgesFactor(df)),
  });
}
