import type { Language } from '@minat/document';
import type { InstrumentFigures, InstrumentRefusal, InstrumentRefusalCode } from '../instrument-reason.ts';
import { wordsOf } from './words-of.ts';

/**
 * A refusal of an instrument file as a person reads it: where, what was found, what to do.
 *
 * @example
 * sayInstrumentRefusal({ code: 'no-items', place: { file: 'a.yaml', line: 3 }, figures: {} }, 'en') // 'a.yaml, line 3: The list "items" is empty. Write at least one item.'
 */
export function sayInstrumentRefusal(refusal: InstrumentRefusal, language: Language): string {
  const words = wordsOf(language);
  const place = words.place(refusal.place.file ?? '', refusal.place.line ?? 1);
  return `${place}: ${sentenceOf(refusal.code, refusal.figures, language)}`;
}

function sentenceOf<Code extends InstrumentRefusalCode>(
  code: Code,
  figures: InstrumentRefusal['figures'],
  language: Language,
): string {
  // `reasonFor` is the only maker of these refusals and types the figures by their code.
  return wordsOf(language).refusals[code](figures as unknown as InstrumentFigures[Code]);
}
