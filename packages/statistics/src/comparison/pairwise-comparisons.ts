import type { Interval } from '../describe/index.ts';
import { requireLevel, studentizedRangeQuantile, studentizedRangeUpperTail } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';
import { type ComparisonRefusal, type Group, groupOf, pooledGroups, refuse, smallerThan } from './groups.ts';
import { squaresOf } from './one-way-anova.ts';
import { welchDf } from './two-sample-t.ts';

/** Two groups of several. */
export interface PairwiseComparison {
  /** Groups, from 0; first < second. */
  readonly first: number;
  readonly second: number;
  /** Mean of the first minus mean of the second (R's TukeyHSD subtracts the other way). */
  readonly difference: number;
  /** Of the difference, as SPSS prints it; q has it over √2. */
  readonly standardError: number;
  readonly q: number;
  readonly df: number;
  /** Adjusted for all pairs by the studentized range. */
  readonly p: number;
  /** Simultaneous. */
  readonly interval: Interval;
}

/**
 * Tukey's honestly significant differences of all pairs, by Kramer (1956) for unequal sizes (R TukeyHSD, SPSS POSTHOC =
 * TUKEY). Equal variances assumed. Refuses fewer than two groups, empty ones, no more rows than groups, and no
 * variance within.
 *
 * @example tukeyHsd([[1, 2, 3], [2, 3, 4], [5, 6, 7]])[0].p // ≈ 0.4827272795
 */
export function tukeyHsd(columns: readonly Column[], level = 0.95): readonly PairwiseComparison[] | ComparisonRefusal {
  requireLevel('tukeyHsd', level);
  const k = columns.length;
  const pooled = pooledGroups(columns);
  if ('refused' in pooled) return pooled;
  const { groups, n } = pooled;
  const df = n - k;
  const meanSquare = squaresOf(groups, n).within / df;
  if (!(meanSquare > 0)) return refuse('no-variance');
  const quantile = studentizedRangeQuantile(level, k, df);
  return pairsOf(groups, (a, b) => ({ variance: meanSquare * (1 / a.n + 1 / b.n), df, quantile }));
}

/**
 * Games and Howell's (1976) comparisons of all pairs, equal variances not assumed: Welch's standard error and df in the
 * studentized range (rstatix::games_howell_test, SPSS POSTHOC = GH). Refuses groups of fewer than two rows, and those
 * without variance.
 *
 * @example gamesHowell([[1, 2, 3], [2, 3, 4], [5, 6, 7]])[0].df // ≈ 4
 */
export function gamesHowell(
  columns: readonly Column[],
  level = 0.95,
): readonly PairwiseComparison[] | ComparisonRefusal {
  requireLevel('gamesHowell', level);
  const k = columns.length;
  if (k < 2) return refuse('too-few-groups');
  const few = smallerThan(columns, 2);
  if (few.length > 0) return refuse('too-few-rows', few);
  const groups = columns.map((column) => groupOf(column));
  const constant = groups.flatMap(({ variance }, i) => (variance > 0 ? [] : [i]));
  if (constant.length > 0) return refuse('no-variance', constant);
  return pairsOf(groups, (a, b) => {
    const df = welchDf(a.variance / a.n, a.n, b.variance / b.n, b.n);
    return { variance: a.variance / a.n + b.variance / b.n, df, quantile: studentizedRangeQuantile(level, k, df) };
  });
}

interface Yardstick {
  /** Of the difference. */
  readonly variance: number;
  readonly df: number;
  readonly quantile: number;
}

function pairsOf(
  groups: readonly Group[],
  measure: (first: Group, second: Group) => Yardstick,
): readonly PairwiseComparison[] {
  const pairs = groups.flatMap((a, first) =>
    groups.slice(first + 1).map((b, offset): PairwiseComparison => {
      const { variance, df, quantile } = measure(a, b);
      const difference = a.mean - b.mean;
      const unit = Math.sqrt(variance / 2);
      const q = Math.abs(difference) / unit;
      return Object.freeze({
        first,
        second: first + 1 + offset,
        difference,
        standardError: Math.sqrt(variance),
        q,
        df,
        p: studentizedRangeUpperTail(q, groups.length, df),
        interval: Object.freeze({ lower: difference - quantile * unit, upper: difference + quantile * unit }),
      });
    }),
  );
  return Object.freeze(pairs);
}
