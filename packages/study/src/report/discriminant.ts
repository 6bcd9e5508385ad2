import type { Block } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { bounded, left, number, paragraph, right, row, text } from './blocks.ts';
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
      columns: [left(heads.pair), ...[heads.r, heads.ci, heads.largest, heads.disattenuated].map(right)],
      rows: discriminant.map(({ a, b, r, ci, largestR, disattenuatedR }) =>
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
        ),
      ),
      notes: [],
    },
    { kind: 'list', items: discriminant.map((pair) => sentenceOf(pair, result, voice)) },
  ];
}

function sentenceOf(
  { a, b, r, largestR, disattenuatedR }: StudyResult['discriminant'][number],
  { thresholds }: StudyResult,
  voice: Voice,
): string {
  const words = voice.words.discriminant;
  const names = { a: voice.name(a), b: voice.name(b) };
  if (r === null || disattenuatedR === null || largestR === null) return words.none(names);
  const disattenuated = voice.number(disattenuatedR);
  const { maximum } = thresholds.discriminant;
  if (Math.abs(disattenuatedR) > 1) {
    return words.above({ ...names, r: voice.bounded(r), largest: voice.bounded(largestR), disattenuated });
  }
  const say = Math.abs(disattenuatedR) < maximum ? words.distinct : words.hardly;
  return say({ ...names, disattenuated, maximum: voice.level(maximum) });
}
