import type { Block } from '@minat/document';
import { isCorrectionUsable, type StudyResult } from '../analysis/index.ts';
import { bounded, left, number, paragraph, right, row, text } from './blocks.ts';
import { drawCorrelations } from './correlation-picture.ts';
import type { Voice } from './voice.ts';

/** Whether pairs of constructs are told apart; nothing to ask where there is only one. */
export function reportDiscriminant(result: StudyResult, voice: Voice): Block[] {
  const words = voice.words.discriminant;
  const { discriminant } = result;
  if (discriminant.length === 0) return [];
  const { heads } = words;
  return [
    paragraph(words.intro),
    {
      kind: 'table',
      id: 'attenuation',
      caption: words.caption,
      columns: [left(heads.pair), ...[heads.r, heads.ci, heads.largest, heads.disattenuated, heads.htmt].map(right)],
      rows: discriminant.map(({ a, b, r, ci, largestR, disattenuatedR, htmt }) =>
        row(
          text(words.pair({ a: voice.name(a), b: voice.name(b) })),
          bounded(r),
          text(
            voice.words.categories.between({
              from: voice.maybe(ci?.lower ?? null, voice.bounded),
              to: voice.maybe(ci?.upper ?? null, voice.bounded),
            }),
          ),
          bounded(largestR),
          number(disattenuatedR),
          number(htmt),
        ),
      ),
      notes: [words.htmt],
    },
    { kind: 'list', items: discriminant.map((pair) => sentenceOf(pair, result, voice)) },
    ...drawCorrelations(result, voice),
  ];
}

function sentenceOf(
  { a, b, r, p, largestR, disattenuatedR, disattenuatedCi }: StudyResult['discriminant'][number],
  { thresholds, reliability }: StudyResult,
  voice: Voice,
): string {
  const words = voice.words.discriminant;
  const names = { a: voice.name(a), b: voice.name(b) };
  if (r === null || disattenuatedR === null || largestR === null) return words.none(names);
  const disattenuated = voice.number(disattenuatedR);
  const alphaOf = (id: string) => reliability.find(({ scale }) => scale === id)!.alpha;
  if (!isCorrectionUsable(p, [alphaOf(a), alphaOf(b)], thresholds)) return words.unusable({ ...names, disattenuated });
  const maximum = voice.level(thresholds.discriminant.maximum);
  if (Math.abs(disattenuatedR) > 1) {
    return words.above({ ...names, r: voice.bounded(r), largest: voice.bounded(largestR), disattenuated });
  }
  if (Math.abs(disattenuatedR) >= thresholds.discriminant.maximum) {
    return words.hardly({ ...names, disattenuated, maximum });
  }
  const [lower, upper] = [disattenuatedCi?.lower ?? null, disattenuatedCi?.upper ?? null];
  const printed = { lower: voice.maybe(lower, voice.number), upper: voice.maybe(upper, voice.number) };
  const isBelow = [lower, upper].every((end) => end !== null && Math.abs(end) < thresholds.discriminant.maximum);
  return (isBelow ? words.distinct : words.undecided)({ ...names, disattenuated, maximum, ...printed });
}
