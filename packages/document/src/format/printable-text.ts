/** Line ends and tabs of any kind. */
const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
/**
 * Characters that command a terminal (Cc), those that turn the direction of the text around them, and two that no XML may
 * hold.
 */
const COMMANDS = /\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/gu;
/** Letters, figures, spaces and signs of which none is any of these: most texts, which are told so faster. */
const PLAIN = /^[ -~\u00a0-\u05ff\u2010-\u2027\u2030-\u205f\u2070-\u2bff]*$/;

/**
 * Text from outside as one line of characters that can be seen: line ends become a space, control characters (with them
 * every terminal escape) and the controls of writing direction go, half a surrogate pair becomes U+FFFD.
 *
 * @example
 * printableText('a\n\tb') // 'a b'
 * printableText('\u001b[31mred') // '[31mred'
 */
export function printableText(text: string): string {
  return PLAIN.test(text) ? text : text.toWellFormed().replace(BREAKS, ' ').replace(COMMANDS, '');
}
