import type { Interval } from '../describe/index.ts';
import { requireLevel, studentQuantile, studentTwoSided } from '../distribution/index.ts';
import { type Column, covariance, momentsOf } from '../moments/index.ts';
import { type EffectSize, effectOf, hedgesFactor, scaledEffect } from './effect-size.ts';
import { type ComparisonRefusal, type Group, groupOf, isMoreThanRounding, refuse } from './groups.ts';

/** The same rows measured twice. Differences are after minus before. */
export interface PairedT {
  readonly n: number;
  readonly before: Group;
  readonly after: Group;
  /** Pearson's r of the two; NaN when one is constant. */
  readonly r: number;
  readonly difference: number;
  /** Of the differences. */
  readonly sd: number;
  readonly standardError: number;
  readonly t: number;
  /** n − 1. */
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  /** Of the mean difference. */
  readonly interval: Interval;
  readonly level: number;
  /** Cohen's d_z: difference / sd of the differences, with its interval by noncentral t. */
  readonly dz: EffectSize;
  /** d_z with Hedges' correction for df. */
  readonly gz: EffectSize;
  /** d_av: difference / mean of both sds (Lakens 2013), comparable with d of two groups; NaN when both are constant. */
  readonly dav: number;
}

/**
 * The paired t test (R t.test(paired = TRUE), SPSS T-TEST PAIRS, whose differences are first minus second). Refuses fewer
 * than two rows and differences that are equal but for rounding. Throws on columns of unequal length.
 *
 * @example pairedT([1, 2, 3, 4], [2, 4, 3, 6]).t // ≈ 2.611
 */
export function pairedT(before: Column, after: Column, level = 0.95): PairedT | ComparisonRefusal {
  requireLevel('pairedT', level);
  const n = before.length;
  if (after.length !== n) throw new RangeError(`pairedT needs ${n} rows in both columns, got ${after.length}`);
  if (n < 2) return refuse('too-few-rows', [0, 1]);
  const change = groupOf(Float64Array.from(before, (value, row) => after[row]! - value));
  const both = momentsOf([before, after]);
  const groups = [groupOf(before), groupOf(after)] as const;
  const standardError = change.sd / Math.sqrt(n);
  if (!isMoreThanRounding(standardError, groups[0].mean, groups[1].mean)) return refuse('no-variance', [0, 1]);
  const t = change.mean / standardError;
  const df = n - 1;
  const margin = -studentQuantile((1 - level) / 2, df) * standardError;
  const dz = effectOf(change.mean / change.sd, Math.sqrt(n), df, level);
  const product = groups[0].sd * groups[1].sd;
  const mean = (groups[0].sd + groups[1].sd) / 2;
  return Object.freeze({
    n,
    before: groups[0],
    after: groups[1],
    r: product > 0 ? Math.max(-1, Math.min(1, covariance(both, 0, 1) / product)) : Number.NaN,
    difference: change.mean,
    sd: change.sd,
    standardError,
    t,
    df,
    p: studentTwoSided(t, df),
    interval: Object.freeze({ lower: change.mean - margin, upper: change.mean + margin }),
    level,
    dz,
    gz: scaledEffect(dz, hedgesFactor(df)),
    dav: mean > 0 ? change.mean / mean : Number.NaN,
  });
}
