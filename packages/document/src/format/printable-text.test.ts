import { expect, test } from 'vitest';
import { printableText } from './printable-text.ts';

test('of all characters, those that end lines, command or turn text go, and no other', () => {
  for (let code = 0; code <= 0xffff; code++) {
    const sign = String.fromCharCode(code);
    const isBreak = /[\t\n\v\f\r\u0085\u2028\u2029]/.test(sign);
    const isCommand = /\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/u.test(sign);
    const isHalf = code >= 0xd800 && code < 0xe000;
    const expected = isBreak ? ' ' : isCommand ? '' : isHalf ? '\ufffd' : sign;
    if (printableText(sign) !== expected) expect.fail(`U+${code.toString(16)} reads ${printableText(sign)}`);
  }
  expect(printableText('a\u{1f600}b\n\tc')).toBe('a\u{1f600}b c');
});
