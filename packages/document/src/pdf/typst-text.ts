import { bindFigures, printableText } from '../format/index.ts';
import { type RichText, runsOf } from '../model/index.ts';

/** Words longer than this get places where they may be broken: Typst breaks no word without them. */
const LONGEST = 24;
const EVERY = 10;

/**
 * Text from outside as a string of Typst. A string holds no markup: only the backslash and the quote need escaping, and
 * `#`, `*`, `_`, `$`, `@`, `<` are printed as typed; figures keep to one line.
 *
 * @example
 * typstString('#set "x" \\') // '"#set \\"x\\" \\\\"'
 */
export function typstString(text: string): string {
  return `"${breakLongWords(bindFigures(printableText(text))).replace(/[\\"]/g, '\\$&')}"`;
}

/**
 * A line of code or a drawing as a string of Typst: unlike a text without places to break, since it must stay what it is.
 *
 * @example
 * typstVerbatim('x <- "a"') // '"x <- \\"a\\""'
 */
export function typstVerbatim(text: string): string {
  return `"${printableText(text).replace(/[\\"]/g, '\\$&')}"`;
}

/**
 * Rich text as an expression of Typst, in code: symbols in italics, stress in bold, everything else as typed.
 *
 * @example
 * typstRich('<i>p</i> < .001') // '(emph("p") + text("\u00a0<\u00a0.001"))'
 */
export function typstRich(text: RichText): string {
  const runs = runsOf(text).map((run) => {
    const inner = typstString(run.text);
    return run.style === 'italic' ? `emph(${inner})` : run.style === 'bold' ? `strong(${inner})` : `text(${inner})`;
  });
  return `(${runs.join(' + ')})`;
}

/** Zero-width spaces in words that no line could hold, such as a checksum or an address. */
function breakLongWords(text: string): string {
  return text.replace(/[^\s\u00a0]+/gu, (word) => {
    const letters = [...word];
    if (letters.length <= LONGEST) return word;
    return letters.map((letter, at) => (at > 0 && at % EVERY === 0 ? `\u200b${letter}` : letter)).join('');
  });
}
