import { gamesHowell, leveneTest, oneWayAnova, welchT } from '@minat/statistics';
import type { Text } from '../instrument/index.ts';
import type { ProfileColumn, ScoreColumn, ScoredSample } from '../scoring/index.ts';
import { rankFigures } from './rank-figures.ts';
import type { StudyResult } from './study-result.ts';
import type { Reason, Warnings } from './warnings.ts';

type Groups = StudyResult['groups'];
type Comparison = Groups[number];

/** A group of one has no spread to compare. */
export const usualSmallestGroup = 2;

export interface GroupOptions {
  /** How many respondents make a group. */
  readonly smallestGroup: number;
  /** Whether ranks are compared as well. */
  readonly rankTests: boolean;
}

/**
 * Whether respondents' groups differ on each construct: two groups by Welch's t, more by ANOVA (classical, and Welch's
 * where variances differ) with Games-Howell's pairs; beside them rank tests where
 * they are asked for. Answers given by fewer respondents than make a group are left out, and counted (`shownGroups`).
 */
export function compareGroups(
  sample: ScoredSample,
  respondents: StudyResult['respondents'],
  profile: ReadonlyMap<string, ProfileColumn>,
  { smallestGroup, rankTests }: GroupOptions,
  warnings: Warnings,
): Groups {
  const constructs = sample.scales.filter(({ kind }) => kind === 'construct');
  const all: Comparison[] = [];
  for (const { question, answers } of respondents) {
    const large = shownGroups(answers, sample.used, smallestGroup);
    // A question that everybody answers in his own words makes no groups.
    if (large.length < 2 || large.length > 12) continue;
    const groupOf = groupsOf(
      profile.get(question)!,
      large.map(({ answer }) => answer),
    );
    for (const { id } of constructs) {
      const members = membersOf(sample.scores.column(id), groupOf, large.length);
      const compared = compare(members, { question, scale: id }, `groups[${all.length}]`, warnings);
      all.push({
        question,
        scale: id,
        groups: large.map(({ answer }, at) => describeGroup(answer, members[at]!)),
        leftOut: answers.filter(({ count }) => count > 0 && count < smallestGroup).length,
        ...(answers.some((one) => one.count >= smallestGroup && !large.includes(one)) ? { withheld: 1 } : {}),
        ...compared,
        ...(rankTests
          ? { ranks: rankFigures(members, { question, scale: id }, `groups[${all.length}].ranks`, warnings) }
          : {}),
      });
    }
  }
  return all;
}

type Answer = StudyResult['respondents'][number]['answers'][number];

/**
 * The answers that make a group. Where a smallest group is asked for, those whom no group shows are none or as many as make
 * one (secondary suppression): the figures of the whole less those of the groups would tell theirs. The smallest group
 * goes with them.
 *
 * @example shownGroups([{ count: 12 }, { count: 8 }, { count: 1 }], 21, 5).length // 1
 * @example shownGroups([{ count: 12 }, { count: 8 }, { count: 1 }], 21, 2).length // 2
 */
export function shownGroups<Counted extends Pick<Answer, 'count'>>(
  answers: readonly Counted[],
  used: number,
  smallestGroup: number,
): readonly Counted[] {
  const large = answers.filter(({ count }) => count >= smallestGroup);
  const rest = used - large.reduce((total, { count }) => total + count, 0);
  if (smallestGroup === usualSmallestGroup || rest === 0 || rest >= smallestGroup || large.length === 0) return large;
  const fewest = Math.min(...large.map(({ count }) => count));
  const last = large.findLastIndex(({ count }) => count === fewest);
  return large.toSpliced(last, 1);
}

/** Row by row the group, from 0; −1 for none. */
function groupsOf({ texts, codes }: ProfileColumn, answers: readonly Text[]): Int8Array {
  const ofText = texts.map((text) => {
    const word = text.trim().toLowerCase();
    return answers.findIndex(({ id, en }) => word === id.toLowerCase() || word === en.toLowerCase());
  });
  const groups = new Int8Array(codes.length).fill(-1);
  for (let row = 0; row < groups.length; row++) if (codes[row] !== 0) groups[row] = ofText[codes[row]! - 1]!;
  return groups;
}

function membersOf(scores: ScoreColumn, groupOf: Int8Array, groups: number): Float64Array[] {
  const sizes = new Array<number>(groups).fill(0);
  for (let row = 0; row < groupOf.length; row++) if (groupOf[row]! >= 0) sizes[groupOf[row]!]!++;
  const members = sizes.map((size) => new Float64Array(size));
  const filled = new Array<number>(groups).fill(0);
  for (let row = 0; row < groupOf.length; row++) {
    const group = groupOf[row]!;
    if (group >= 0 && !Number.isNaN(scores[row]!)) members[group]![filled[group]!++] = scores[row]!;
  }
  return members.map((scoresOf, group) => scoresOf.subarray(0, filled[group]));
}

function describeGroup(
  answer: Comparison['groups'][number]['answer'],
  scores: Float64Array,
): Comparison['groups'][number] {
  let sum = 0;
  for (let row = 0; row < scores.length; row++) sum += scores[row]!;
  const mean = sum / scores.length;
  let squares = 0;
  for (let row = 0; row < scores.length; row++) squares += (scores[row]! - mean) ** 2;
  return { answer, n: scores.length, mean, sd: Math.sqrt(squares / (scores.length - 1)) };
}

function compare(
  members: readonly Float64Array[],
  about: { readonly question: string; readonly scale: string },
  path: string,
  warnings: Warnings,
): Pick<Comparison, 'test' | 'statistic' | 'df1' | 'df2' | 'p' | 'effect' | 'welch' | 'levene' | 'pairs'> {
  const none: Reason = { code: 'groups-not-comparable', figures: about };
  const figure = (value: number | undefined, key: string) =>
    warnings.figure(value ?? Number.NaN, `${path}.${key}`, none);
  const effectOf = (measure: 'hedges-g' | 'eta-squared', effect: Bounded | undefined): Comparison['effect'] => ({
    measure,
    value: figure(effect?.value, 'effect.value'),
    lower: figure(effect?.lower, 'effect.lower'),
    upper: figure(effect?.upper, 'effect.upper'),
  });
  const spread = leveneTest(members);
  const levene = 'refused' in spread ? undefined : spread;
  const common = { levene: { statistic: figure(levene?.f, 'levene.statistic'), p: figure(levene?.p, 'levene.p') } };
  if (members.length === 2) {
    const tested = welchT(members[0]!, members[1]!);
    const found = 'refused' in tested ? undefined : tested;
    return {
      test: 'welch-t',
      statistic: figure(found?.t, 'statistic'),
      df1: figure(found?.df, 'df1'),
      p: figure(found?.p, 'p'),
      effect: effectOf('hedges-g', found?.g),
      ...common,
      pairs: [],
    };
  }
  const tested = oneWayAnova(members);
  const found = 'refused' in tested ? undefined : tested;
  const pairs = gamesHowell(members);
  return {
    test: 'anova',
    statistic: figure(found?.classical.f, 'statistic'),
    df1: figure(found?.classical.df1, 'df1'),
    df2: figure(found?.classical.df2, 'df2'),
    p: figure(found?.classical.p, 'p'),
    effect: effectOf('eta-squared', found?.etaSquared),
    welch: { statistic: figure(found?.welch?.f, 'welch.statistic'), p: figure(found?.welch?.p, 'welch.p') },
    ...common,
    pairs:
      'refused' in pairs
        ? []
        : pairs.map(({ first, second, difference, interval, p }) => ({
            first,
            second,
            difference,
            lower: interval.lower,
            upper: interval.upper,
            p,
          })),
  };
}

interface Bounded {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}
