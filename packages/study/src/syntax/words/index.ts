import type { Language } from '@minat/document';
import { en } from './en.ts';
import { id } from './id.ts';
import type { SyntaxWords } from './syntax-words.ts';

const catalogues: Readonly<Record<Language, SyntaxWords>> = { id, en };

export function syntaxWords(language: Language): SyntaxWords {
  return catalogues[language];
}

export type { SyntaxWords } from './syntax-words.ts';
