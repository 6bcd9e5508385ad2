import { graphemesOf, isSingle } from '../format/index.ts';

const NO_WIDTH = /^[\p{M}\p{Cf}\u115f\u1160]+$/u;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f|^\p{RI}/u;
/** The ranges that Unicode's EastAsianWidth calls wide or fullwidth, without the small gaps between them. */
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

/**
 * The columns that a terminal gives a text of printable characters: two for East Asian wide characters and emoji, none
 * for combining marks, one for the rest.
 *
 * @example
 * displayWidth('東京') // 4
 * displayWidth('e\u0301') // 1
 */
export function displayWidth(text: string): number {
  if (isSingle(text)) return text.length;
  return graphemesOf(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0);
}

function graphemeWidth(grapheme: string): number {
  if (NO_WIDTH.test(grapheme)) return 0;
  return EMOJI.test(grapheme) || WIDE.test(grapheme) ? 2 : 1;
}
