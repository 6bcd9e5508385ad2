import type { Language } from '@minat/document';
import { en } from './en.ts';
import { id } from './id.ts';
import type { InstrumentWords } from './instrument-words.ts';

const catalogues = { id, en } satisfies Record<Language, InstrumentWords>;

/** @example wordsOf('id').blueprint.item // 'Butir' */
export function wordsOf(language: Language): InstrumentWords {
  return catalogues[language];
}
