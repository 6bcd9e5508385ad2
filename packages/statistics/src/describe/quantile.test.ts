import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { median, quantile, quantileOfSorted } from './quantile.ts';

const { quantiles } = readFixture<{
  readonly quantiles: readonly {
    readonly values: readonly number[];
    readonly p: readonly number[];
    readonly six: readonly number[];
    readonly seven: readonly number[];
    readonly median: number;
  }[];
}>('describe');

test('types 6 and 7 and the median equal R', () => {
  expect(quantiles.length).toBe(6);
  for (const { values, p, six, seven, median: middle } of quantiles) {
    for (const [i, probability] of p.entries()) {
      expectClose(quantile(Object.freeze(values), probability, 6), six[i]!, 1e-12, 1e-14);
      expectClose(quantile(values, probability), seven[i]!, 1e-12, 1e-14);
    }
    expectClose(median(values), middle, 1e-14);
  }
});

test('within the data, growing with p, mirrored, and both types one at the median', () => {
  const values = fc.array(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }), { minLength: 1 });
  const p = fc.double({ min: 0, max: 1, noNaN: true });
  fc.assert(
    fc.property(values, p, p, fc.constantFrom(6 as const, 7 as const), (v, a, b, type) => {
      const low = quantile(v, Math.min(a, b), type);
      const high = quantile(v, Math.max(a, b), type);
      expect(low).toBeLessThanOrEqual(high + 1e-9);
      expect(low).toBeGreaterThanOrEqual(Math.min(...v));
      expect(high).toBeLessThanOrEqual(Math.max(...v));
      expectClose(
        quantile(
          v.map((value) => -value),
          1 - a,
          type,
        ),
        -quantile(v, a, type),
        1e-9,
        1e-6,
      );
      expectClose(quantile(v, 0.5, 6), median(v), 1e-12, 1e-9);
    }),
  );
});

test('of values that ascend already it is the same', () => {
  const sorted = Float64Array.of(1, 2, 2, 7, 11);
  for (const p of [0, 0.3, 0.5, 0.99, 1]) expect(quantileOfSorted(sorted, p)).toBe(quantile([7, 2, 11, 1, 2], p));
});

test('no value, NaN, infinite values, misuse', () => {
  expect(quantile([], 0.5)).toBeNaN();
  expect(quantile([1, Number.NaN], 0)).toBeNaN();
  expect(quantile([1, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY], 0.75)).toBe(Number.POSITIVE_INFINITY);
  expect(median([])).toBeNaN();
  for (const p of [-0.1, 1.1, Number.NaN]) expect(() => quantile([1], p)).toThrow(RangeError);
});
