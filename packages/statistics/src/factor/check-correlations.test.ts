import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { checkCorrelations, invertCorrelations } from './check-correlations.ts';

const matrix = (...values: readonly number[]): Float64Array => Float64Array.from(values);
const check = (...values: readonly number[]) => checkCorrelations('check', matrix(...values));

test('gives the number of items, and refuses what is expected to come', () => {
  expect(check(1, 0.3, 0.3, 1)).toBe(2);
  expect(check(1, 0.3, 0.3 + 1e-12, 1 + 1e-12)).toBe(2);
  expect(check(1)).toEqual({ refused: 'too-few-items' });
  expect(check()).toEqual({ refused: 'too-few-items' });
  expect(check(1, Number.NaN, Number.NaN, Number.NaN)).toEqual({ refused: 'undefined-correlation' });
});

test('throws on what is no correlation matrix', () => {
  for (const values of [
    [1, 2, 3],
    [1, 0.3, 0.2, 1],
    [1, 0.3, 0.3, 2],
    [1, 1.1, 1.1, 1],
    [1, Number.NaN, 0.2, 1],
    [1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 1],
  ]) {
    expect(() => check(...values), values.join()).toThrow(RangeError);
  }
});

test('inverts; tells a singular matrix from an indefinite one', () => {
  const found = invertCorrelations('invert', matrix(1, 0.5, 0.5, 1));
  if ('refused' in found) throw new Error(found.refused);
  expectClose(found.logDeterminant, Math.log(0.75), 1e-14);
  for (const [i, value] of [4 / 3, -2 / 3, -2 / 3, 4 / 3].entries()) expectClose(found.inverse[i]!, value, 1e-14);
  expect(invertCorrelations('invert', matrix(1, 1, 1, 1))).toEqual({ refused: 'singular' });
  const third = Math.sqrt(0.5);
  expect(invertCorrelations('invert', matrix(1, 0, third, 0, 1, third, third, third, 1))).toEqual({
    refused: 'singular',
  });
  expect(invertCorrelations('invert', matrix(1, 0.9, -0.9, 0.9, 1, 0.9, -0.9, 0.9, 1))).toEqual({
    refused: 'indefinite',
  });
});
