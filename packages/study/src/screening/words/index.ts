import type { Language } from '@minat/document';
import { en } from './en.ts';
import { id } from './id.ts';
import type { ScreeningWords } from './screening-words.ts';

export type { ScreeningWords } from './screening-words.ts';

export const screeningWords: Readonly<Record<Language, ScreeningWords>> = { id, en };
