import type { Language } from '@minat/document';
import type { SavFigures, SavRefusal, SavRefusalCode } from '../sav-refusal.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import type { SavWords } from './sav-words.ts';

const catalogues: Readonly<Record<Language, SavWords>> = { id, en };

/**
 * A refusal of an SPSS file as a person reads it.
 *
 * @example saySavRefusal({ code: 'sav-truncated', place: { file: 'a.sav' }, figures: { offset: 9 } }, 'en') // 'a.sav: This SPSS file is cut off: it ends at byte 9. Download or copy the file again.'
 */
export function saySavRefusal(refusal: SavRefusal, language: Language): string {
  const { file } = refusal.place;
  const sentence = sentenceOf(catalogues[language], refusal.code, refusal.figures);
  return file === undefined ? sentence : `${file}: ${sentence}`;
}

function sentenceOf<Code extends SavRefusalCode>(words: SavWords, code: Code, figures: SavRefusal['figures']): string {
  // `savRefusal` is the only maker of these refusals and types the figures by their code.
  return words[code](figures as unknown as SavFigures[Code]);
}
