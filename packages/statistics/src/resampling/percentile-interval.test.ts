import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percentileInterval, quantile } from './percentile-interval.ts';

test('quantiles of type 7, as R gives them', () => {
  const values = Object.freeze([3.1, 0.2, 5.5, 2.2, 9.7, 4.4, 1.3]);
  // R: quantile(c(3.1, 0.2, 5.5, 2.2, 9.7, 4.4, 1.3), c(0, .025, .33, .5, .975, 1))
  const expected = [0.2, 0.365, 2.182, 3.1, 9.07, 9.7];
  for (const [i, p] of [0, 0.025, 0.33, 0.5, 0.975, 1].entries()) {
    expect(quantile(values, p)).toBeCloseTo(expected[i]!, 12);
  }
});

test('within the data, and growing with p', () => {
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), { minLength: 1 });
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, p, p, (v, a, b) => {
      const low = quantile(v, Math.min(a, b));
      const high = quantile(v, Math.max(a, b));
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(Math.min(...v));
      expect(high).toBeLessThanOrEqual(Math.max(...v));
    }),
  );
});

test('draws without a figure are counted; infinite ones keep their place', () => {
  const { lower, upper, used, undefinedDraws } = percentileInterval([Number.NaN, 1, 2, 3, Number.NaN], 0.5);
  expect([lower, upper, used, undefinedDraws]).toEqual([1.5, 2.5, 3, 2]);
  expect(percentileInterval([Number.NaN]).lower).toBeNaN();
  expect(quantile([], 0.5)).toBeNaN();
  expect(quantile([1, Number.NaN], 0)).toBeNaN();
  expect(quantile([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.75)).toBe(Number.POSITIVE_INFINITY);
});

test('misuse throws', () => {
  expect(() => percentileInterval([1], 1)).toThrow(RangeError);
  expect(() => quantile([1], 1.1)).toThrow(RangeError);
});
