import { expect, test } from 'vitest';
import { durbinWatsonBounds } from './durbin-watson-bounds.ts';

test('the printed tables: Savin and White (1977), 5 % and 1 %', () => {
  for (const [n, k, level, lower, upper] of [
    [6, 1, 0.05, 0.61, 1.4],
    [15, 1, 0.05, 1.077, 1.361],
    [15, 5, 0.05, 0.562, 2.22],
    [20, 2, 0.05, 1.1, 1.537],
    [100, 1, 0.05, 1.654, 1.694],
    [100, 5, 0.05, 1.571, 1.78],
    [15, 1, 0.01, 0.811, 1.07],
    [200, 1, 0.01, 1.664, 1.684],
  ] as const) {
    const bounds = durbinWatsonBounds(n, k, level);
    // The tables differ from the exact bounds by one in their last digit here and there.
    expect(Math.abs(bounds.lower - lower), `${n} ${k}`).toBeLessThan(0.0012);
    expect(Math.abs(bounds.upper - upper), `${n} ${k}`).toBeLessThan(0.0012);
  }
});

test('with as few rows as can be, and few; misuse throws', () => {
  expect(durbinWatsonBounds(3, 1).lower).toBeCloseTo(1, 12);
  expect(durbinWatsonBounds(3, 1).upper).toBeCloseTo(3, 12);
  const { lower, upper } = durbinWatsonBounds(5, 2);
  expect(lower > 0.38 && lower < upper && upper < 3.62).toBe(true);
  expect(() => durbinWatsonBounds(3, 2)).toThrow(RangeError);
  expect(() => durbinWatsonBounds(10, 0)).toThrow(RangeError);
  expect(() => durbinWatsonBounds(10, 1, 0)).toThrow(RangeError);
});
