import type { Note } from '../model/index.ts';

/** The colour and the ground of a note on white paper; the word of the tone says the same. */
export const TONE_COLOURS: Readonly<Record<Note['tone'], { readonly ink: string; readonly wash: string }>> = {
  good: { ink: '#0b6347', wash: '#e9f3ec' },
  plain: { ink: '#274a7c', wash: '#edf1f7' },
  caution: { ink: '#7a5200', wash: '#faf1da' },
  serious: { ink: '#a02619', wash: '#fbe9e4' },
};
