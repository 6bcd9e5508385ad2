import type { Language } from '@minat/document';
import { en } from './en.ts';
import { id } from './id.ts';
import type { WavesWords } from './waves-words.ts';

export type { TogetherCode, WavesWords } from './waves-words.ts';

export const wavesWords: Readonly<Record<Language, WavesWords>> = { id, en };
