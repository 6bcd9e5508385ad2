import { expect, test } from 'vitest';
import { continuedFraction } from './continued-fraction.ts';

test('the golden ratio, and √2', () => {
  expect(
    continuedFraction(
      1,
      () => 1,
      () => 1,
    ),
  ).toBeCloseTo((1 + Math.sqrt(5)) / 2, 14);
  expect(
    continuedFraction(
      1,
      () => 1,
      () => 2,
    ),
  ).toBeCloseTo(Math.SQRT2, 14);
});

test('throws where there is no limit', () => {
  // 1 − 1/(1 − 1/(1 − …)) turns in a circle of three.
  expect(() =>
    continuedFraction(
      1,
      () => -1,
      () => 1,
    ),
  ).toThrow(RangeError);
});
