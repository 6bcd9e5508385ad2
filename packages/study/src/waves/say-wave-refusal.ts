import { type Language, plain } from '@minat/document';
import type { Refusal } from '../refusal/index.ts';
import type { WaveRefusalCode } from './compare-waves.ts';
import { wavesWords } from './words/index.ts';

/**
 * Why two waves cannot be compared, in one sentence.
 *
 * @example sayWaveRefusal({ code: 'no-common-scale', place: { file: 'b.csv' }, figures: { other: 'a.csv' } }, 'en') // 'b.csv and a.csv have no scale in common; they cannot be compared.'
 */
export function sayWaveRefusal({ code, place, figures }: Refusal<WaveRefusalCode>, language: Language): string {
  const printed = Object.entries(figures).map(([key, value]) => [
    key,
    plain(typeof value === 'object' ? value.join(', ') : String(value)),
  ]);
  return wavesWords[language].refusals[code]({ ...Object.fromEntries(printed), file: plain(place.file ?? '') });
}
