import type { Interval } from '../describe/index.ts';
import { requireLevel, studentQuantile, studentTwoSided } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';
import { type EffectSize, effectOf, hedgesFactor, scaledEffect } from './effect-size.ts';
import { type ComparisonRefusal, type Group, groupOf, isMoreThanRounding, refuse, smallerThan } from './groups.ts';

/** Two groups compared. Differences are first minus second. */
export interface TwoSampleT {
  readonly first: Group;
  readonly second: Group;
  readonly difference: number;
  readonly standardError: number;
  readonly t: number;
  readonly df: number;
  /** Two-sided. */
  readonly p: number;
  /** Of the difference. */
  readonly interval: Interval;
  readonly level: number;
  /** Cohen's d: the difference over the pooled sd, for Welch's test too; its interval supposes equal variances. */
  readonly d: EffectSize;
  /** Hedges' g: d and its interval times the exact correction for small samples. */
  readonly g: EffectSize;
}

/**
 * Student's t test of two independent groups, equal variances assumed (R t.test(var.equal = TRUE), the first line of
 * SPSS T-TEST). Refuses a group without rows, fewer than three rows, and no variance within the groups.
 *
 * @example studentT([1, 2, 3, 4], [3, 4, 5, 7]).t // ≈ -2.101947149236
 * @example studentT([2, 2], [3, 3]) // { refused: 'no-variance', which: [0, 1] }
 */
export function studentT(first: Column, second: Column, level = 0.95): TwoSampleT | ComparisonRefusal {
  requireLevel('studentT', level);
  const few = smallerThan([first, second], 1);
  if (few.length > 0 || first.length + second.length < 3) return refuse('too-few-rows', few);
  const groups = [groupOf(first), groupOf(second)] as const;
  const df = groups[0].n + groups[1].n - 2;
  const pooled = (groups[0].squares + groups[1].squares) / df;
  const standardError = Math.sqrt(pooled * (1 / groups[0].n + 1 / groups[1].n));
  return compare(groups, standardError, df, level);
}

/**
 * Welch's (1947) t test, equal variances not assumed, df by Satterthwaite (R's default, the second line of SPSS T-TEST).
 * Refuses a group of fewer than two rows, and no variance within the groups.
 *
 * @example welchT([1, 2, 3, 4], [3, 4, 5, 7]).df // ≈ 5.584615384615
 */
export function welchT(first: Column, second: Column, level = 0.95): TwoSampleT | ComparisonRefusal {
  requireLevel('welchT', level);
  const few = smallerThan([first, second], 2);
  if (few.length > 0) return refuse('too-few-rows', few);
  const groups = [groupOf(first), groupOf(second)] as const;
  const [a, b] = groups.map(({ variance, n }) => variance / n) as [number, number];
  const df = welchDf(a, groups[0].n, b, groups[1].n);
  return compare(groups, Math.sqrt(a + b), df, level);
}

/** Satterthwaite's df of a difference whose variances of the means are a and b. */
export function welchDf(a: number, na: number, b: number, nb: number): number {
  // As shares, so that tiny variances do not underflow.
  const share = a / (a + b);
  return 1 / (share ** 2 / (na - 1) + (1 - share) ** 2 / (nb - 1));
}

function compare(
  [first, second]: readonly [Group, Group],
  standardError: number,
  df: number,
  level: number,
): TwoSampleT | ComparisonRefusal {
  if (!isMoreThanRounding(standardError, first.mean, second.mean)) return refuse('no-variance', [0, 1]);
  const difference = first.mean - second.mean;
  const t = difference / standardError;
  const margin = -studentQuantile((1 - level) / 2, df) * standardError;
  const within = first.n + second.n - 2;
  const pooled = Math.sqrt((first.squares + second.squares) / within);
  const d = effectOf(difference / pooled, 1 / Math.sqrt(1 / first.n + 1 / second.n), within, level);
  return Object.freeze({
    first,
    second,
    difference,
    standardError,
    t,
    df,
    p: studentTwoSided(t, df),
    interval: Object.freeze({ lower: difference - margin, upper: difference + margin }),
    level,
    d,
    g: scaledEffect(d, hedgesFactor(within)),
  });
}
