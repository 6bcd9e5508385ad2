import { graphemesOf } from '@minat/document';
import { oneLine } from './r-text.ts';

/** SPSS cuts a line of syntax at 256 bytes; a piece of a text may have so many, quotes and indentation besides. */
const longestPiece = 200;

/**
 * A text as SPSS reads it: quotes doubled, no line ends, long ones joined from pieces that each fit a line.
 *
 * @example spssText("it's") // "'it''s'"
 */
export function spssText(text: string): string {
  const pieces: string[] = [];
  let piece = '';
  for (const grapheme of graphemesOf(oneLine(text))) {
    const letter = grapheme.replaceAll("'", "''");
    if (Buffer.byteLength(piece + letter) > longestPiece) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece].map((one) => `'${one}'`).join(' +\n    ');
}

/**
 * Names in lines of at most a hundred letters, the later ones indented: SPSS takes a line in the first column for a new
 * command.
 *
 * @example spssList(['a', 'b']) // 'a b'
 */
export function spssList(names: readonly string[]): string {
  const lines: string[] = [];
  let line = '';
  for (const name of names) {
    if (line.length + name.length > 100) {
      lines.push(line);
      line = '';
    }
    line += line === '' ? name : ` ${name}`;
  }
  return [...lines, line].join('\n    ');
}

/** @example spssArguments(['a', 'b']) // 'a, b' */
export function spssArguments(names: readonly string[]): string {
  return spssList(names.map((name, at) => (at < names.length - 1 ? `${name},` : name)));
}

/**
 * A comment: one line that ends with a point and holds no quote.
 *
 * @example spssComment("What's this?") // '* What s this?.'
 */
export function spssComment(text: string): string {
  return `* ${oneLine(text.replaceAll(/['"]/g, ' ')).replace(/[.\s]+$/, '')}.`;
}
