import type { Language } from '@minat/document';
import type { AdviceWords } from './advice-words.ts';
import { en } from './en.ts';
import { id } from './id.ts';

export type { AdviceWords } from './advice-words.ts';

export const adviceWords: Readonly<Record<Language, AdviceWords>> = { id, en };
