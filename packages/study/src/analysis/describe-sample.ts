import { describe } from '@minat/statistics';
import type { Instrument, Text } from '../instrument/index.ts';
import { countOf, type ProfileColumn, type ScoredSample, type Tally, totalOf } from '../scoring/index.ts';
import type { StudyResult } from './study-result.ts';
import type { WarningFigures } from './warning-figures.ts';
import type { Reason, Warnings } from './warnings.ts';

/** Items after reversing: moments, range, and how often each answer was given. */
export function describeItems(sample: ScoredSample, warnings: Warnings): StudyResult['items'] {
  const constructs = sample.scales.filter((scale) => scale.kind === 'construct');
  const all = constructs.flatMap(({ scale, items }) => items.map((item) => ({ scale, item })));
  return all.map(({ scale, item }, index) => {
    const tally = sample.items.tally(item.id);
    const n = totalOf(tally);
    const { from, to } = scale.answers;
    const points = Array.from({ length: to - from + 1 }, (_, step) => from + step);
    const { min, max, ...moments } = momentsOfTally(tally, `items[${index}]`, { item: item.id }, warnings);
    return {
      item: item.id,
      scale: scale.id,
      ...moments,
      min,
      max,
      answers: points.map((value) => {
        const count = countOf(tally, value);
        return { value, count, percent: percentOf(count, n) };
      }),
    };
  });
}

/** Constructs and dimensions: the moments of their scores beside the range that the items allow. */
export function describeScores(sample: ScoredSample, warnings: Warnings): StudyResult['scores'] {
  return sample.scales.map(({ id, kind, from, to }, index) => {
    const tally = sample.scores.tally(id);
    return {
      scale: id,
      kind,
      from,
      to,
      ...momentsOfTally(tally, `scores[${index}]`, { scale: id }, warnings),
    };
  });
}

/** Frequencies of what the used respondents say of themselves, in the instrument's order of answers, then as met. */
export function describeRespondents(
  instrument: Instrument,
  profile: ReadonlyMap<string, ProfileColumn>,
): StudyResult['respondents'] {
  const asked = instrument.profile.filter((question) => profile.has(question.id));
  return asked.map((question) => {
    const { texts, codes } = profile.get(question.id)!;
    const times = new Array<number>(texts.length + 1).fill(0);
    for (const code of codes) times[code]!++;
    const counts = new Map<Text, number>(question.choices.map((choice) => [choice, 0]));
    const known = new Map(
      question.choices.flatMap((choice) => [choice.id, choice.en].map((word) => [word.toLowerCase(), choice])),
    );
    for (const [at, text] of texts.entries()) {
      const word = text.trim();
      const met = known.get(word.toLowerCase()) ?? { id: word, en: word };
      known.set(word.toLowerCase(), met);
      counts.set(met, (counts.get(met) ?? 0) + times[at + 1]!);
    }
    const n = codes.length - times[0]!;
    return {
      question: question.id,
      text: question.text,
      n,
      missing: times[0]!,
      answers: [...counts].map(([answer, count]) => ({ answer, count, percent: percentOf(count, n) })),
    };
  });
}

/** @example percentOf(89, 101) // ≈ 88.11881188118812 */
export function percentOf(count: number, of: number): number {
  return of === 0 ? 0 : (100 * count) / of;
}

/** Skewness and kurtosis are SPSS's (adjusted G1 and G2): they need 3 and 4 values and some variance. */
function momentsOfTally(tally: Tally, path: string, subject: WarningFigures['no-answers'], warnings: Warnings) {
  const n = totalOf(tally);
  if (n === 0) {
    const reason: Reason = { code: 'no-answers', figures: subject };
    const absent = (key: string) => warnings.absent(`${path}.${key}`, reason);
    return {
      n,
      mean: absent('mean'),
      sd: absent('sd'),
      skewness: absent('skewness'),
      kurtosis: absent('kurtosis'),
      min: absent('min'),
      max: absent('max'),
    };
  }
  const found = describe(tally.values, tally.counts);
  const shape = (needs: number): Reason =>
    n < needs
      ? { code: 'too-few-values', figures: { ...subject, n, needs } }
      : { code: 'constant-values', figures: { ...subject, value: found.mean } };
  return {
    n,
    mean: found.mean,
    sd: warnings.figure(found.sd, `${path}.sd`, shape(2)),
    skewness: warnings.figure(found.skewness, `${path}.skewness`, shape(3)),
    kurtosis: warnings.figure(found.kurtosis, `${path}.kurtosis`, shape(4)),
    min: found.min,
    max: found.max,
  };
}
