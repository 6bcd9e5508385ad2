import { expect, test } from 'vitest';
import { percentileInterval } from './percentile-interval.ts';

test('draws without a figure are counted; infinite ones keep their place', () => {
  const { lower, upper, used, undefinedDraws } = percentileInterval([Number.NaN, 1, 2, 3, Number.NaN], 0.5);
  expect([lower, upper, used, undefinedDraws]).toEqual([1.5, 2.5, 3, 2]);
  expect(percentileInterval([Number.NaN]).lower).toBeNaN();
  expect(percentileInterval([1, ...Array(3).fill(Number.POSITIVE_INFINITY)], 0.2).lower).toBe(Number.POSITIVE_INFINITY);
});

test('misuse throws', () => {
  expect(() => percentileInterval([1], 1)).toThrow(RangeError);
});
