import { accept, type Refusal, refuse } from '../refusal/index.ts';
import { type FormulaOutcome, type FormulaRefusalCode, refusalFor } from './formula-refusal.ts';

/** A word of a formula. `at` counts characters from 1. */
export interface Token {
  readonly kind: 'name' | 'number' | 'symbol' | 'end';
  /** The name without its backticks; the number or the symbol as written. */
  readonly text: string;
  readonly at: number;
  /** Whether a name stood in backticks, so that `I` in them is a column. */
  readonly quoted: boolean;
}

const symbols = '~+-*/^():';

/**
 * The words of a formula, the end last. A name begins with a letter or a point that no digit follows, as in R; any
 * other stands in backticks, where a backslash takes the character after it as it is.
 */
export function tokenize(text: string): FormulaOutcome<readonly Token[]> {
  const name = /[\p{L}.][\p{L}\p{M}\p{N}._]*/uy;
  const number = /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?/y;
  const quotedName = /`((?:[^`\\]|\\.)*)`/suy;
  const tokens: Token[] = [];
  const stop = (refusal: Refusal<FormulaRefusalCode>) => refuse(refusal);
  let index = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = index;
    return pattern.exec(text);
  };
  while (index < text.length) {
    const letter = String.fromCodePoint(text.codePointAt(index)!);
    const at = index + 1;
    if (/\s/u.test(letter)) {
      index += letter.length;
      continue;
    }
    if (letter === '`') {
      const found = take(quotedName);
      if (found === null) return stop(refusalFor('open-backtick', { at, found: text.slice(index, index + 20) }));
      const inside = found[1]!.replace(/\\(.)/gsu, '$1');
      if (inside === '') return stop(refusalFor('empty-name', { at, found: found[0] }));
      tokens.push({ kind: 'name', text: inside, at, quoted: true });
      index += found[0].length;
      continue;
    }
    const digits = take(number);
    if (digits !== null) {
      if (!Number.isFinite(Number(digits[0]))) return stop(refusalFor('bad-number', { at, found: digits[0] }));
      tokens.push({ kind: 'number', text: digits[0], at, quoted: false });
      index += digits[0].length;
      continue;
    }
    const word = take(name);
    if (word !== null) {
      tokens.push({ kind: 'name', text: word[0], at, quoted: false });
      index += word[0].length;
      continue;
    }
    if (!symbols.includes(letter)) return stop(refusalFor('unknown-character', { at, found: letter }));
    tokens.push({ kind: 'symbol', text: letter, at, quoted: false });
    index += 1;
  }
  tokens.push({ kind: 'end', text: '', at: text.length + 1, quoted: false });
  return accept(tokens);
}

/** Whether a column's name can stand without backticks. */
export function isPlainName(text: string): boolean {
  return text !== '.' && text !== 'I' && /^(?:\p{L}|\.(?!\p{N}))[\p{L}\p{M}\p{N}._]*$/u.test(text);
}
