import type { Block } from '@minat/document';
import { plain } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { left, row, text } from './blocks.ts';
import type { Voice } from './voice.ts';

/** The marks that the figures were judged by, each with where it comes from. */
export function reportMarks({ thresholds }: StudyResult, voice: Voice): Block[] {
  const words = voice.words.marks;
  const { significance, validity, correctedItemTotal, reliability, discriminant, bands } = thresholds;
  const values: Record<keyof typeof words.rows, string> = {
    significance: voice.level(significance.level),
    validity: words.validity({ level: voice.level(validity.level), tails: validity.tails, df: validity.df }),
    correctedItemTotal: voice.level(correctedItemTotal.minimum),
    reliability: `${voice.level(reliability.minimum)}; ${voice.level(reliability.strict)}`,
    discriminant: voice.level(discriminant.maximum),
    bands: words.bands({ count: voice.count(bands.count), rule: bands.rule }),
  };
  return [
    {
      kind: 'table',
      id: 'marks',
      caption: words.caption,
      columns: [left(words.heads.what), left(words.heads.value), left(words.heads.source)],
      rows: (Object.keys(values) as (keyof typeof values)[]).map((what) =>
        row(text(words.rows[what]), text(values[what]), text(plain(thresholds[what].source))),
      ),
      notes: [],
    },
  ];
}
