import type { Language } from '@minat/document';
import { en } from './en.ts';
import { id } from './id.ts';
import type { QuestionWords } from './question-words.ts';

export type { Asked, QuestionCode } from './question-words.ts';

export const questionWords: Readonly<Record<Language, QuestionWords>> = { id, en };
