/**
 * A text as R reads it in any locale: quotes and backslashes escaped, everything beyond plain ASCII by its code.
 *
 * @example rText('Café "A"') // '"Caf\\u00e9 \\"A\\""'
 */
export function rText(text: string): string {
  const inside = [...text]
    .map((letter) => {
      const code = letter.codePointAt(0)!;
      if (letter === '"' || letter === '\\') return `\\${letter}`;
      if (code >= 0x20 && code < 0x7f) return letter;
      // R holds no zero in a text.
      if (code === 0) return ' ';
      return code > 0xffff ? `\\U${code.toString(16).padStart(8, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
    })
    .join('');
  return `"${inside}"`;
}

/** @example rTexts(['a', 'b']) // 'c("a", "b")' */
export function rTexts(texts: readonly string[]): string {
  return `c(${texts.map(rText).join(', ')})`;
}

/**
 * Words for a comment: one line, so that nothing in them becomes a command.
 *
 * @example rComment('a\nquit()') // '# a quit()'
 */
export function rComment(text: string): string {
  return `# ${oneLine(text)}`;
}

/** @example oneLine(' a \n\t b ') // 'a b' */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
}
