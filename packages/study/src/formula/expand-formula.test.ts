import { expect, test } from 'vitest';
import { expandFormula } from './expand-formula.ts';
import { parseFormula } from './parse-formula.ts';

function expand(text: string, header: readonly string[]) {
  const formula = parseFormula(text);
  if (!formula.ok) throw new Error(`refused: ${formula.refusals[0]!.code}`);
  return expandFormula(formula.value, header);
}

function termsOf(text: string, header: readonly string[] = ['y', 'a', 'b', 'c', 'minat beli']): unknown {
  const model = expand(text, header);
  if (!model.ok) throw new Error(`refused: ${JSON.stringify(model.refusals)}`);
  return [model.value.intercept, ...model.value.terms.map(({ name }) => name)];
}

test('terms are those of R: attr(terms(y ~ …), "term.labels")', () => {
  for (const [text, ...expected] of [
    ['y ~ a + b', true, 'a', 'b'],
    ['y ~ a + a', true, 'a'],
    ['y ~ 0 + a', false, 'a'],
    ['y ~ a - 1', false, 'a'],
    ['y ~ a - 1 + 1', true, 'a'],
    ['y ~ a - 0', true, 'a'],
    ['y ~ 1', true],
    ['y ~ .', true, 'a', 'b', 'c', '`minat beli`'],
    ['y ~ . - b', true, 'a', 'c', '`minat beli`'],
    ['I(y + a) ~ .', true, 'b', 'c', '`minat beli`'],
    ['y ~ a*b', true, 'a', 'b', 'a:b'],
    ['y ~ a*b*c', true, 'a', 'b', 'c', 'a:b', 'a:c', 'b:c', 'a:b:c'],
    ['y ~ a*b - a:b', true, 'a', 'b'],
    ['y ~ a*b - b:a', true, 'a', 'b'],
    ['y ~ a:b + c', true, 'c', 'a:b'],
    ['y ~ a:a', true, 'a'],
    ['y ~ a*b:c', true, 'a', 'b:c', 'a:b:c'],
    ['y ~ b:a + a:b', true, 'b:a'],
    ['y ~ a + I(a^2) + I(a ^ 2)', true, 'a', 'I(a^2)'],
    ['y ~ a - c', true, 'a'],
  ] as const) {
    expect(termsOf(text), text).toEqual(expected);
  }
});

test('the columns needed come in the order of the file', () => {
  const model = expand('y ~ I(c * b)', ['a', 'b', 'c', 'y']);
  expect(model).toHaveProperty('value.columns', ['b', 'c', 'y']);
});

test('refuses names that the file does not have once, all of them, with the nearest', () => {
  expect(expand('y ~ usiaa + I(lama^2) + a', ['y', 'usia', 'a', 'a', ''])).toEqual({
    ok: false,
    refusals: [
      { code: 'unknown-column', place: {}, figures: { found: 'usiaa', nearest: 'usia', known: ['y', 'usia', 'a'] } },
      { code: 'unknown-column', place: {}, figures: { found: 'lama', nearest: '', known: ['y', 'usia', 'a'] } },
      { code: 'ambiguous-column', place: {}, figures: { found: 'a', count: 2 } },
    ],
  });
  expect(expand('y ~ .', ['y', 'a', 'a'])).toHaveProperty('refusals.0.code', 'ambiguous-column');
  expect(expand('y ~ . - a', ['y', 'b', 'a', 'b', 'a'])).toHaveProperty('refusals.0.code', 'ambiguous-column');
  expect(expand('y ~ y + a', ['y', 'a'])).toHaveProperty('refusals.0.code', 'outcome-among-terms');
  expect(expand('y ~ 0', ['y', 'a'])).toHaveProperty('refusals.0.code', 'nothing-left');
  expect(expand('y ~ .', ['y', ...Array.from({ length: 1500 }, (_, i) => `x${i}`)])).toHaveProperty(
    'refusals.0.code',
    'too-many-terms',
  );
});
