import type { Language } from '@minat/document';
import { en } from './en.ts';
import { id, type Words } from './id.ts';

export type { Words } from './id.ts';

const catalogues: Readonly<Record<Language, Words>> = { id, en };

export function wordsIn(language: Language): Words {
  return catalogues[language];
}
