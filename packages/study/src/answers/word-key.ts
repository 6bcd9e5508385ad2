import { normaliseText } from './normalise-text.ts';

/**
 * By which two words are one: normalised; a word of punctuation alone stays as it is.
 *
 * @example wordKey(' SETUJU.') // 'setuju'
 * @example wordKey('-') // '-'
 */
export function wordKey(word: string): string {
  return normaliseText(word) || word.trim();
}
