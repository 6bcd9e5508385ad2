import type { ProposedWord } from './propose-word-mapping.ts';

/**
 * A proposal as the text that `parseWordMapping` reads, to be pasted and completed: the largest value first, then the
 * words without one, with `?`.
 *
 * @example writeWordMapping([{ word: 'TS', count: 1, value: null }, { word: 'Setuju', count: 2, value: 4 }]) // 'Setuju=4; TS=?'
 */
export function writeWordMapping(words: readonly Pick<ProposedWord, 'word' | 'value'>[]): string {
  const known = words.filter(({ value }) => value !== null).sort((a, b) => (b.value! || 0) - (a.value! || 0));
  const unknown = words.filter(({ value }) => value === null);
  return [...known, ...unknown]
    .map(({ word, value }) => `${quoteWord(word)}=${value === null ? '?' : Number.isNaN(value) ? '-' : value}`)
    .join('; ');
}

/** In double quotes, as in JSON, where a mark of the notation stands in the word itself. */
function quoteWord(word: string): string {
  return /[;\n\r"#=]|^[\s{]|\s$/.test(word) ? JSON.stringify(word) : word;
}
