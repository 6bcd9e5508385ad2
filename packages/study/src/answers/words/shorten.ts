/** How much of a list, and of one text, a sentence shows. */
const shownEntries = 8;
const shownLetters = 60;

/**
 * A text as a sentence shows it: on one line, cut at 60 characters.
 *
 * @example shortenText('a\nb') // 'a b'
 */
export function shortenText(text: string, letters = shownLetters): string {
  // Cut before anything else, so that a cell of a million characters costs nothing.
  const line = [...text.slice(0, letters * 4)].map((letter) => (letter.trim() === '' ? ' ' : letter));
  const whole = line.length <= letters && text.length <= letters * 4;
  return whole ? line.join('') : `${line.slice(0, letters - 1).join('')}…`;
}

/** The first entries of a list, then what `more` says of the rest. */
export function shortenList(entries: readonly string[], more: (count: number) => string): string {
  const shown = entries.slice(0, shownEntries);
  const rest = entries.length - shown.length;
  return [...shown, ...(rest > 0 ? [more(rest)] : [])].join(', ');
}
