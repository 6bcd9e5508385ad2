import { expect, test } from 'vitest';
import { parseFormula } from '../formula/index.ts';
import { evaluateTerm } from './evaluate-factor.ts';

function evaluate(term: string, columns: Readonly<Record<string, readonly number[]>>) {
  const formula = parseFormula(`y ~ ${term}`);
  if (!formula.ok) throw new Error(`refused: ${formula.refusals[0]!.code}`);
  const [item] = formula.value.items;
  if (item?.what.kind !== 'crossing') throw new Error('no term');
  const values = evaluateTerm(item.what.parts[0]!, new Map(Object.entries(columns)), 2);
  return 'high' in values
    ? { high: Array.from(values.high), low: Array.from(values.low) }
    : { high: Array.from(values), low: [0, 0] };
}

test('arithmetic as R does it', () => {
  const columns = { x: [3, -2], z: [0.5, 4] };
  for (const [term, high] of [
    ['x', [3, -2]],
    ['x:z', [1.5, -8]],
    ['I(x^2)', [9, 4]],
    ['I(-x^2)', [-9, -4]],
    ['I(x^-1 * 6)', [2, -3]],
    ['I(2 + x/z - 1)', [7, 0.5]],
    ['I(x^3):z', [13.5, -32]],
    ['I(z^0.5)', [Math.SQRT1_2, 2]],
    ['I(2^z)', [Math.SQRT2, 16]],
    ['I(7)', [7, 7]],
  ] as const) {
    expect(evaluate(term, columns).high, term).toEqual(high);
  }
});

test('a power keeps what a double of it loses', () => {
  const { high, low } = evaluate('I(x^2)', { x: [1 + 2 ** -30, 1e160] });
  expect([high[0], low[0]]).toEqual([1 + 2 ** -29, 2 ** -60]);
  expect(high[1]).toBe(Number.POSITIVE_INFINITY);
});

test('where there is no value: infinite or NaN, never a crash', () => {
  expect(evaluate('I(1/x)', { x: [0, 2] }).high).toEqual([Number.POSITIVE_INFINITY, 0.5]);
  expect(evaluate('I(x^0.5)', { x: [-1, 4] }).high).toEqual([Number.NaN, 2]);
  expect(evaluate('I(x^-1)', { x: [0, 4] }).high[0]).toBe(Number.POSITIVE_INFINITY);
});
