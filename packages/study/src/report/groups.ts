import type { Block } from '@minat/document';
import { plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { count, left, number, paragraph, right, row, text } from './blocks.ts';
import type { Voice } from './voice.ts';

type Comparison = StudyResult['groups'][number];

/** Each construct by each question about the respondent. */
export function reportGroups(result: StudyResult, voice: Voice): Block[] {
  const { groups } = result;
  if (groups.length === 0) return [];
  const words = voice.words.groups;
  return [
    paragraph(`${words.intro} ${words.many({ tests: voice.count(groups.length) })}`),
    ...groups.flatMap((comparison) => reportComparison(comparison, result, voice)),
  ];
}

function reportComparison(comparison: Comparison, result: StudyResult, voice: Voice): Block[] {
  const words = voice.words.groups;
  const { question, scale, groups, leftOut, withheld, ranks } = comparison;
  const meanRanks = ranks?.meanRanks;
  const smallest = result.settings.smallestGroup ?? 2;
  const asked = result.respondents.find((one) => one.question === question)!.text[voice.language];
  const names = { scale: voice.name(scale), question: plain(asked) };
  return [
    {
      kind: 'table',
      id: `groups:${question}:${scale}`,
      caption: words.caption(names),
      columns: [
        left(words.heads.group),
        ...[
          words.heads.n,
          words.heads.mean,
          words.heads.sd,
          ...(meanRanks === undefined ? [] : [words.heads.rank]),
        ].map(right),
      ],
      rows: groups.map((group, at) =>
        row(
          text(plain(group.answer[voice.language])),
          count(group.n),
          number(group.mean, 2),
          number(group.sd),
          ...(meanRanks === undefined ? [] : [number(meanRanks[at]!, 2)]),
        ),
      ),
      notes: [
        ...(leftOut === 0
          ? []
          : [words.leftOut({ count: voice.count(leftOut), smallest: voice.count(smallest), isUsual: smallest === 2 })]),
        ...(withheld === undefined ? [] : [words.withheld({ smallest: voice.count(smallest) })]),
      ],
    },
    paragraph(sentenceOf(comparison, names, result, voice)),
    ...sayRanks(comparison, result, voice),
  ];
}

/** What the ranks say, and where they decide otherwise than the means. */
function sayRanks({ ranks, p }: Comparison, { thresholds }: StudyResult, voice: Voice): Block[] {
  const words = voice.words.groups;
  if (ranks === undefined) return [];
  if (ranks === null) return [paragraph(words.tied)];
  const { level } = thresholds.significance;
  const figures = {
    p: voice.p(ranks.p),
    effect: voice.bounded(ranks.effect.value),
    verdict: ranks.p < level ? ('reject' as const) : ('retain' as const),
  };
  const statistic = voice.number(ranks.statistic, ranks.test === 'mann-whitney' ? 1 : 3);
  const sentence =
    ranks.test === 'mann-whitney'
      ? words.mannWhitney({ ...figures, u: statistic, z: voice.maybe(ranks.z ?? null, voice.number) })
      : words.kruskalWallis({ ...figures, h: statistic, df: voice.maybe(ranks.df ?? null, voice.count) });
  const isOtherwise = p !== null && p < level !== ranks.p < level;
  return [paragraph(isOtherwise ? `${sentence} ${words.ranksOtherwise}` : sentence)];
}

function sentenceOf(
  { test, statistic, df1, df2, p, effect, welch, levene, pairs, groups }: Comparison,
  names: { readonly scale: string; readonly question: string },
  { thresholds }: StudyResult,
  voice: Voice,
): string {
  const words = voice.words.groups;
  if (statistic === null || p === null) return words.none(names);
  const { level } = thresholds.significance;
  const known = (value: number | null) => voice.maybe(value, voice.number);
  const figures = {
    ...names,
    p: voice.p(p),
    effect: known(effect.value),
    lower: known(effect.lower),
    upper: known(effect.upper),
    verdict: p < level ? ('reject' as const) : ('retain' as const),
  };
  if (test === 'welch-t') {
    return words.welchT({
      ...figures,
      t: voice.number(statistic),
      df: voice.maybe(df1, (value) => voice.number(value, 1)),
    });
  }
  const sentence = words.anova({
    ...figures,
    f: voice.number(statistic),
    df1: voice.maybe(df1, voice.count),
    df2: voice.maybe(df2 ?? null, voice.count),
    welch: voice.maybe(welch?.p ?? null, voice.p),
    levene: voice.maybe(levene.p, voice.p),
  });
  const name = (at: number) => plain(groups[at]!.answer[voice.language]);
  const different = pairs.filter((pair) => pair.p < level);
  if (different.length === 0) return sentence;
  const list = different
    .map((pair) =>
      words.pair({
        a: name(pair.first),
        b: name(pair.second),
        difference: voice.number(pair.difference, 2),
        p: voice.p(pair.p),
      }),
    )
    .join('; ');
  return `${sentence} ${words.pairs({ list })}`;
}
