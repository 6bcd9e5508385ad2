import { type Interval, ranksOf, requireFinite, zInterval } from '../describe/index.ts';
import { normalLowerTail, requireLevel } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';
import { type ComparisonRefusal, refuse } from './groups.ts';
import { type RankGroup, rankGroup } from './rank-group.ts';

export interface WilcoxonSignedRank {
  /** Pairs that differ; the test knows no others. */
  readonly n: number;
  /** Pairs without a difference, left out ("Ties" in SPSS). */
  readonly unchanged: number;
  /** After above before; R wilcox.test's V of after − before is its rank sum. meanRank is NaN where there is none. */
  readonly positive: RankGroup;
  readonly negative: RankGroup;
  /** Corrected for ties, not for continuity; above 0 where values rose. SPSS prints it as −|z|. */
  readonly z: number;
  /** Two-sided, by the normal approximation ("Asymp. Sig."). */
  readonly p: number;
  /** z / √n of the pairs that differ; some books divide by √(2n). */
  readonly r: number;
  /** (positive − negative rank sum) / both (Kerby 2014): −1 to 1. */
  readonly rankBiserial: number;
  /**
   * On Fisher's z with the variance (4n + 2) / (3n(n + 1)) of the n pairs that differ: R effectsize of the differences
   * (given two columns, it counts the other pairs too).
   */
  readonly rankBiserialInterval: Interval;
  readonly level: number;
}

/**
 * Wilcoxon's signed-rank test of paired values, as SPSS NPAR TESTS prints it, without the pairs that do not differ (R's
 * wilcox.test(paired = TRUE, exact = FALSE, correct = FALSE) agrees). Differences that are equal but for the rounding of
 * decimals count as different. Against one number (the one-sample test), give that number for each row as `before`. Refuses
 * when no pair differs. Throws on columns of unequal length.
 *
 * @example wilcoxonSignedRank([1, 2, 3, 4], [2, 4, 3, 9]).positive.rankSum // 6
 * @example wilcoxonSignedRank([3, 3, 3, 3], [4, 5, 2, 3]).rankBiserial // ≈ 0.5
 */
export function wilcoxonSignedRank(
  before: Column,
  after: Column,
  level = 0.95,
): WilcoxonSignedRank | ComparisonRefusal {
  requireLevel('wilcoxonSignedRank', level);
  requireFinite('wilcoxonSignedRank', [before, after]);
  if (before.length !== after.length) {
    throw new RangeError(`wilcoxonSignedRank needs ${before.length} rows in both columns, got ${after.length}`);
  }
  if (before.length < 1) return refuse('too-few-rows', [0, 1]);
  const changes = Float64Array.from(before, (value, row) => after[row]! - value).filter((change) => change !== 0);
  const n = changes.length;
  if (n < 1) return refuse('no-variance', [0, 1]);
  const { ranks, ties } = ranksOf(changes.map(Math.abs));
  const rose = changes.reduce((count, change) => count + (change > 0 ? 1 : 0), 0);
  const all = (n * (n + 1)) / 2;
  const up = ranks.reduce((sum, rank, i) => sum + (changes[i]! > 0 ? rank : 0), 0);
  const z = (up - all / 2) / Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24 - ties / 48);
  const rankBiserial = (2 * up - all) / all;
  return Object.freeze({
    n,
    unchanged: before.length - n,
    positive: rankGroup(rose, up),
    negative: rankGroup(n - rose, all - up),
    z,
    p: 2 * normalLowerTail(-Math.abs(z)),
    r: z / Math.sqrt(n),
    rankBiserial,
    rankBiserialInterval: zInterval('wilcoxonSignedRank', rankBiserial, (4 * n + 2) / (3 * n * (n + 1)), level),
    level,
  });
}
