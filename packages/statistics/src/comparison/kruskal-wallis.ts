import { ranksOf, requireFinite } from '../describe/index.ts';
import { chiSquaredUpperTail } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';
import { type ComparisonRefusal, refuse, smallerThan } from './groups.ts';
import { type RankGroup, rankGroup, sumOf } from './rank-group.ts';

export interface KruskalWallis {
  readonly groups: readonly RankGroup[];
  /** Corrected for ties; SPSS: "Kruskal-Wallis H" (before 25: Chi-Square). */
  readonly h: number;
  readonly df: number;
  /** By chi-squared ("Asymp. Sig."). */
  readonly p: number;
  /** h / (n − 1): 0 to 1 (Tomczak and Tomczak 2014; R effectsize::rank_epsilon_squared). */
  readonly epsilonSquared: number;
  /** (h − k + 1) / (n − k); may fall below 0; NaN where every row is its own group. */
  readonly etaSquared: number;
}

/**
 * Kruskal and Wallis' (1952) rank test of several groups (R kruskal.test, SPSS NPAR TESTS /K-W). Refuses fewer than two
 * groups, empty ones, and values that are all tied.
 *
 * @example kruskalWallis([[1, 2, 3], [4, 5, 6], [7, 8, 9]]).h // ≈ 7.2
 */
export function kruskalWallis(columns: readonly Column[]): KruskalWallis | ComparisonRefusal {
  requireFinite('kruskalWallis', columns);
  const k = columns.length;
  if (k < 2) return refuse('too-few-groups');
  const empty = smallerThan(columns, 1);
  if (empty.length > 0) return refuse('too-few-rows', empty);
  const { ranks, ties } = ranksOf(columns.flatMap((column) => Array.from(column)));
  const n = ranks.length;
  if (ties === n ** 3 - n) return refuse('no-variance');
  let from = 0;
  const groups = columns.map(({ length }) => {
    from += length;
    return rankGroup(length, sumOf(ranks.subarray(from - length, from)));
  });
  const spread = groups.reduce((sum, group) => sum + group.n * (group.meanRank - (n + 1) / 2) ** 2, 0);
  const h = ((12 / (n * (n + 1))) * spread) / (1 - ties / (n ** 3 - n));
  return Object.freeze({
    groups: Object.freeze(groups),
    h,
    df: k - 1,
    p: chiSquaredUpperTail(h, k - 1),
    epsilonSquared: h / (n - 1),
    etaSquared: n > k ? (h - k + 1) / (n - k) : Number.NaN,
  });
}
