import { type Interval, ranksOf, requireFinite, zInterval } from '../describe/index.ts';
import { normalLowerTail, requireLevel } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';
import { type ComparisonRefusal, refuse, smallerThan } from './groups.ts';
import { type RankGroup, rankGroup, sumOf } from './rank-group.ts';

export interface MannWhitney {
  readonly first: RankGroup;
  readonly second: RankGroup;
  /** The smaller of both groups' U, as SPSS prints it. */
  readonly u: number;
  /** The first group's U: pairs in which its value is larger, ties half; R wilcox.test's W. */
  readonly uFirst: number;
  /** The rank sum that SPSS prints as Wilcoxon W: of the group whose U is the smaller. */
  readonly wilcoxonW: number;
  /** Corrected for ties, not for continuity; above 0 where the first group is higher. SPSS prints it as −|z|. */
  readonly z: number;
  /** Two-sided, by the normal approximation ("Asymp. Sig."). */
  readonly p: number;
  /** z / √n (Rosenthal 1991). */
  readonly r: number;
  /**
   * 2 uFirst / (n1 n2) − 1 (Kerby 2014), the same number as Cliff's (1993) delta: from −1 to 1, above 0 where the first
   * group is higher; half of 1 + it is the chance that a row of the first is higher than one of the second.
   */
  readonly rankBiserial: number;
  /** On Fisher's z with the variance (n1 + n2 + 1) / (3 n1 n2), as R effectsize and JASP take it. */
  readonly rankBiserialInterval: Interval;
  readonly level: number;
}

/**
 * The Mann-Whitney test (Wilcoxon's rank sum) of two groups, as SPSS NPAR TESTS prints it; R's wilcox.test(exact =
 * FALSE, correct = FALSE) agrees. Refuses an empty group and values that are all tied.
 *
 * @example mannWhitney([1, 2, 3], [4, 5, 6]).u // 0
 * @example mannWhitney([1, 2, 3], [4, 5, 6]).rankBiserial // -1
 */
export function mannWhitney(first: Column, second: Column, level = 0.95): MannWhitney | ComparisonRefusal {
  requireLevel('mannWhitney', level);
  requireFinite('mannWhitney', [first, second]);
  const empty = smallerThan([first, second], 1);
  if (empty.length > 0) return refuse('too-few-rows', empty);
  const [n1, n2] = [first.length, second.length];
  const n = n1 + n2;
  const { ranks, ties } = ranksOf([...Array.from(first), ...Array.from(second)]);
  const variance = ((n1 * n2) / 12) * (n + 1 - ties / (n * (n - 1)));
  if (!(variance > 0) || ties === n ** 3 - n) return refuse('no-variance', [0, 1]);
  const sums = [sumOf(ranks.subarray(0, n1)), sumOf(ranks.subarray(n1))] as const;
  const uFirst = sums[0] - (n1 * (n1 + 1)) / 2;
  const uSecond = n1 * n2 - uFirst;
  const z = (uFirst - (n1 * n2) / 2) / Math.sqrt(variance);
  const rankBiserial = (2 * uFirst) / (n1 * n2) - 1;
  return Object.freeze({
    first: rankGroup(n1, sums[0]),
    second: rankGroup(n2, sums[1]),
    u: Math.min(uFirst, uSecond),
    uFirst,
    wilcoxonW: uFirst <= uSecond ? sums[0] : sums[1],
    z,
    p: 2 * normalLowerTail(-Math.abs(z)),
    r: z / Math.sqrt(n),
    rankBiserial,
    rankBiserialInterval: zInterval('mannWhitney', rankBiserial, (n + 1) / (3 * n1 * n2), level),
    level,
  });
}
