import { printableText } from '../format/index.ts';

/**
 * Characters that Markdown, with GitHub's tables, strikes and mathematics, may take for its own anywhere in a line. A
 * "<" before a space or a figure opens no tag, an "&" before a space no entity.
 */
const SPECIAL = /[\\`*_[\]|~$]|<(?![ \u00a0\d.,])|&(?! )/g;
/** What would be linked by itself. */
const LINK = /:(?=\/\/)|(?<=\bwww)\./gi;
/** What makes a block of a line that begins so: headings, bullets, underlines, numbered lists. */
const BLOCK = /^(\s*)([#+\-=>]|\d+(?=[.)]))/;

/**
 * Text from outside as Markdown that prints it as it was typed, on one line and without links.
 *
 * @example
 * escapeMarkdown('a|b *c*') // 'a\\|b \\*c\\*'
 */
export function escapeMarkdown(text: string): string {
  return printableText(text).replace(SPECIAL, '\\$&').replace(LINK, '\\$&');
}

/**
 * A line of Markdown with its beginning made harmless: what would open a block there is escaped.
 *
 * @example
 * escapeLine('1. x') // '1\\. x'
 * escapeLine('# x') // '\\# x'
 */
export function escapeLine(escaped: string): string {
  return escaped
    .trim()
    .replace(BLOCK, (_, space: string, sign: string) => (/\d/.test(sign) ? `${space}${sign}\\` : `${space}\\${sign}`));
}
