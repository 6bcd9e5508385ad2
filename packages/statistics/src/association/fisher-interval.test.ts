import { expect, test } from 'vitest';
import { fisherInterval } from './fisher-interval.ts';

test('the published study: r = .8414, n = 101 gives .773 to .890', () => {
  const { lower, upper } = fisherInterval(0.8414, 101);
  expect(lower).toBeCloseTo(0.773, 3);
  expect(upper).toBeCloseTo(0.89, 3);
});

test('ends: too few rows, r = ±1, no r', () => {
  expect(fisherInterval(0.5, 3)).toEqual({ lower: Number.NaN, upper: Number.NaN });
  expect(fisherInterval(1, 10)).toEqual({ lower: 1, upper: 1 });
  expect(fisherInterval(-1, 10)).toEqual({ lower: -1, upper: -1 });
  expect(fisherInterval(Number.NaN, 10)).toEqual({ lower: Number.NaN, upper: Number.NaN });
});

test('misuse throws', () => {
  expect(() => fisherInterval(1.1, 10)).toThrow(RangeError);
  expect(() => fisherInterval(0.1, 10, 1)).toThrow(RangeError);
});
