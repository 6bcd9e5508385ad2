import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arithmeticAsText, formulas } from './fixtures/formulas.ts';
import type { Formula } from './formula.ts';
import { parseFormula } from './parse-formula.ts';
import { printFormula } from './print-formula.ts';

function parsed(text: string): Formula {
  const outcome = parseFormula(text);
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.refusals)}`);
  return outcome.value;
}

function refusal(text: string): unknown {
  const outcome = parseFormula(text);
  return outcome.ok ? null : [outcome.refusals[0]!.code, outcome.refusals[0]!.figures];
}

test('what R writes reads, and prints as R prints it', () => {
  for (const [text, printed] of [
    ['y~x1+x2', 'y ~ x1 + x2'],
    ['y ~ 0 + x', 'y ~ 0 + x'],
    ['y ~ -1 + x', 'y ~ -1 + x'],
    ['y ~ x - 1', 'y ~ x - 1'],
    ['y ~ a:b + a*b', 'y ~ a:b + a * b'],
    ['y ~ a*b:c', 'y ~ a * b:c'],
    ['y ~ . - `lama kerja`', 'y ~ . - `lama kerja`'],
    ['`minat beli` ~ I( ((x))^2 )', '`minat beli` ~ I(x^2)'],
    ['I(y / 2) ~ I(-x^-2*(a+b)) + I(2^3^2) + I((2^3)^2)', 'I(y/2) ~ I(-x^-2 * (a + b)) + I(2^3^2) + I((2^3)^2)'],
    ['y ~ I(a-(b-c)) + I((-a)^2) + I(--a)', 'y ~ I(a - (b - c)) + I((-a)^2) + I(--a)'],
    ['y ~ `I`:x.1_b', 'y ~ `I`:x.1_b'],
    ['y\n~\tx', 'y ~ x'],
    ['usia ~ pendidikan₁', 'usia ~ pendidikan₁'],
    ['harga ~ größe + 年', 'harga ~ größe + 年'],
    ['y ~ `a\\`b\\\\c`', 'y ~ `a\\`b\\\\c`'],
  ] as const) {
    expect(printFormula(parsed(text)), text).toBe(printed);
  }
});

test('every refusal names its place, what was found and what would do', () => {
  for (const [text, code, figures] of [
    ['', 'no-outcome', {}],
    [' ~ x', 'no-outcome', {}],
    ['y', 'no-tilde', {}],
    ['y ~ ', 'no-terms', {}],
    ['y x', 'unexpected', { at: 3, found: 'x', expected: 'tilde' }],
    ['y ~ x z', 'unexpected', { at: 7, found: 'z', expected: 'sign' }],
    ['y ~ x ~ z', 'unexpected', { at: 7, found: '~', expected: 'sign' }],
    ['y ~ x + + z', 'unexpected', { at: 9, found: '+', expected: 'term' }],
    ['y ~ x +', 'unexpected', { at: 8, found: '', expected: 'term' }],
    ['y ~ a:', 'unexpected', { at: 7, found: '', expected: 'factor' }],
    ['y ~ a:.', 'unexpected', { at: 7, found: '.', expected: 'factor' }],
    ['y ~ x^2', 'arithmetic-outside', { at: 6, found: '^' }],
    ['y ~ x/2', 'arithmetic-outside', { at: 6, found: '/' }],
    ['y ~ (a + b)', 'parentheses-outside', { at: 5, found: '(' }],
    ['y ~ 2 + x', 'number-outside', { at: 5, found: '2' }],
    ['y ~ x*2', 'number-outside', { at: 7, found: '2' }],
    ['y ~ log(x)', 'unknown-function', { at: 5, found: 'log' }],
    ['y ~ I(log(x))', 'unknown-function', { at: 7, found: 'log' }],
    ['y ~ I(x^2', 'unexpected', { at: 10, found: '', expected: 'closing' }],
    ['y ~ I()', 'unexpected', { at: 7, found: ')', expected: 'operand' }],
    ['y ~ I(x^)', 'unexpected', { at: 9, found: ')', expected: 'operand' }],
    ['y ~ `x', 'open-backtick', { at: 5, found: '`x' }],
    ['y ~ ``', 'empty-name', { at: 5, found: '``' }],
    ['y ~ x & z', 'unknown-character', { at: 7, found: '&' }],
    ['y ~ I(x*1e999)', 'bad-number', { at: 9, found: '1e999' }],
    ['y ~ a*b*c*d*e*f*g*h*i', 'too-many-crossed', { at: 20, found: '*', most: 8 }],
    [`y ~ I(${'('.repeat(200)}x`, 'too-deep', { at: 108, found: '(', most: 100 }],
    [`y ~ ${'x'.repeat(10_000)}`, 'formula-too-long', { length: 10_004, most: 10_000 }],
  ] as const) {
    expect(refusal(text), text).toEqual([code, figures]);
  }
});

test('parse(print(f)) is f', () => {
  fc.assert(
    fc.property(formulas, (formula) => {
      expect(parsed(printFormula(formula))).toEqual(formula);
    }),
    { numRuns: 500 },
  );
});

test('arithmetic means what it means in every language that has ^ from the right', () => {
  fc.assert(
    fc.property(arithmeticAsText, ({ text, formula }) => {
      expect(parsed(`y ~ I(${text})`)).toEqual(formula);
    }),
  );
});

test('any text has an outcome, soon', () => {
  const pieces = fc.constantFrom(
    'y',
    ' ~ ',
    'x',
    '+',
    '-',
    '*',
    ':',
    '^',
    '/',
    '(',
    ')',
    'I(',
    '`',
    '\\',
    '.',
    '0',
    '1',
    '1e',
    '\u{1F600}',
    ' ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(pieces, { maxLength: 60 }).map((all) => all.join('')),
      ),
      (text) => {
        const outcome = parseFormula(text);
        if (outcome.ok) expect(parsed(printFormula(outcome.value))).toEqual(outcome.value);
        else expect(outcome.refusals.length).toBe(1);
      },
    ),
    { numRuns: 1000 },
  );
  const start = performance.now();
  for (const part of ['(', '-', '`', 'x:', 'x+', 'I(', '.', '1', 'x^', '`\\'])
    parseFormula(`y ~ ${part.repeat(9990 / part.length)}`);
  expect(parseFormula(`y ~ I(${'x+'.repeat(4900)}x)`)).toHaveProperty('refusals.0.code', 'too-many-operations');
  const most = `y ~ I(x${' + x'.repeat(500)})`;
  expect(printFormula(parsed(most))).toBe(most);
  expect(performance.now() - start).toBeLessThan(2000);
});
