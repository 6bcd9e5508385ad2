import { kruskalWallis, mannWhitney } from '@minat/statistics';
import type { StudyResult } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

type Ranks = NonNullable<StudyResult['groups'][number]['ranks']>;

/** The rank tests beside Welch's t and ANOVA: Mann-Whitney of two groups, Kruskal-Wallis of more. */
export function rankFigures(
  members: readonly Float64Array[],
  about: { readonly question: string; readonly scale: string },
  path: string,
  warnings: Warnings,
): Ranks | null {
  const none: Reason = { code: 'groups-not-comparable', figures: about };
  if (members.length === 2) {
    const found = mannWhitney(members[0]!, members[1]!);
    if ('refused' in found) return warnings.absent(path, none);
    return {
      test: 'mann-whitney',
      meanRanks: [found.first.meanRank, found.second.meanRank],
      statistic: found.u,
      z: found.z,
      p: found.p,
      effect: { measure: 'rank-biserial', value: found.rankBiserial },
    };
  }
  const found = kruskalWallis(members);
  if ('refused' in found) return warnings.absent(path, none);
  return {
    test: 'kruskal-wallis',
    meanRanks: found.groups.map(({ meanRank }) => meanRank),
    statistic: found.h,
    df: found.df,
    p: found.p,
    effect: { measure: 'epsilon-squared', value: found.epsilonSquared },
  };
}
