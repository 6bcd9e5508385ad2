import type { GroupWords } from './groups-id.ts';

/** What the report says of groups of respondents, in English. */
export const groupsEn: GroupWords = {
  intro:
    'Do groups of respondents differ in their scores? H0: all groups have the same mean. Two groups are tested by Welch’s t, more by ANOVA, beside Welch’s F, which does without equal variances.',
  caption: (f) => `${f.scale} by: ${f.question}`,
  heads: { group: 'Group', n: 'N', mean: 'Mean', sd: 'Std. deviation', rank: 'Mean rank' },
  welchT: (f) =>
    `${f.scale} by ${f.question}: Welch’s t(${f.df}) = ${f.t}; ${f.p}; ${f.verdict === 'reject' ? 'the means of the two groups differ' : 'no evidence that the means of the two groups differ'}. Hedges’ g = ${f.effect} (95% CI ${f.lower} to ${f.upper}).`,
  anova: (f) =>
    `${f.scale} by ${f.question}: F(${f.df1}, ${f.df2}) = ${f.f}; ${f.p} (Welch ${f.welch}; Levene ${f.levene}); ${f.verdict === 'reject' ? 'at least one group differs' : 'no evidence that the groups’ means differ'}. Eta² = ${f.effect} (95% CI ${f.lower} to ${f.upper}).`,
  none: (f) => `${f.scale} by ${f.question}: cannot be tested, since scores do not vary within the groups.`,
  tied: 'The rank test cannot be computed, since all scores are equal.',
  mannWhitney: (f) =>
    `By ranks (Mann-Whitney): U = ${f.u}; z = ${f.z}; ${f.p}; ${f.verdict === 'reject' ? 'one group tends to be higher' : 'no evidence that one group tends to be higher'}. Rank-biserial correlation = ${f.effect} (positive where the first group is higher).`,
  kruskalWallis: (f) =>
    `By ranks (Kruskal-Wallis): H(${f.df}) = ${f.h}; ${f.p}; ${f.verdict === 'reject' ? 'at least one group tends to be higher or lower' : 'no evidence that one group tends to be higher or lower'}. Epsilon² = ${f.effect}.`,
  ranksOtherwise: 'It decides otherwise than the test of means: the one asks about ranks, the other about means.',
  pairs: (f) => `Pairs that differ (Games-Howell): ${f.list}.`,
  pair: (f) => `${f.a} – ${f.b} (${f.difference}; ${f.p})`,
  many: (f) => `Number of tests: ${f.tests}. The more tests, the more likely that one is significant by chance.`,
  leftOut: (f) =>
    f.isUsual
      ? `Answers chosen by one respondent only make no group: ${f.count}.`
      : `Answers chosen by fewer than ${f.smallest} respondents are not shown as a group: ${f.count}.`,
  withheld: (f) =>
    `The smallest group is not shown either: fewer than ${f.smallest} respondents are in no group, and their figures could be had from the difference.`,
};
