import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { normalLowerTail, normalQuantile, normalUpperTail } from './normal.ts';

interface Grid {
  readonly normal: readonly (readonly [z: number, upper: number])[];
}
const grid = readFixture<Grid>('distribution');
const { normal: table } = readFixture<{ readonly normal: readonly (readonly [p: number, z: number])[] }>('quantiles');

test('both tails to 1e-12 of their 300-bit values, to 5.7e-300', () => {
  expect(grid.normal.length).toBeGreaterThan(20);
  for (const [z, upper] of grid.normal) {
    expectClose(normalUpperTail(z), upper, 1e-13, 0, `z = ${z}`);
    expectClose(normalLowerTail(-z), upper, 1e-13, 0, `z = -${z}`);
    expectClose(normalLowerTail(z), 1 - upper, 1e-13, 0, `z = ${z}`);
  }
});

test('the quantile inverts the tails, and gives the usual tables', () => {
  for (const [z, upper] of grid.normal) {
    if (z > 1e-3) expectClose(normalQuantile(upper), -z, 1e-12, 0, `z = ${z}`);
  }
  for (const [p, z] of table) expectClose(normalQuantile(p), z, 1e-12, 1e-16, `p = ${p}`);
});

test('tails sum to 1, fall, and mirror', () => {
  const any = fc.double({ min: -40, max: 40, noNaN: true });
  fc.assert(
    fc.property(any, any, (a, b) => {
      expectClose(normalLowerTail(a) + normalUpperTail(a), 1, 1e-15);
      expect(normalUpperTail(a)).toBe(normalLowerTail(-a));
      // Neighbours may tie in their last digit, not more.
      if (a < b) expect(normalUpperTail(a) * (1 + 1e-14)).toBeGreaterThanOrEqual(normalUpperTail(b));
    }),
  );
});

test('the quantile of any probability comes back', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-300, max: 1, maxExcluded: true, noNaN: true }), (p) => {
      expectClose(normalLowerTail(normalQuantile(p)), p, 1e-11);
    }),
  );
});

test('ends and misuse', () => {
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
  expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  expect(normalQuantile(0.5)).toBe(0);
  expect(normalUpperTail(Number.POSITIVE_INFINITY)).toBe(0);
  expect(normalUpperTail(Number.NEGATIVE_INFINITY)).toBe(1);
  expect(normalUpperTail(Number.NaN)).toBeNaN();
  expect(normalQuantile(Number.MIN_VALUE)).toBeCloseTo(-38.46, 1);
  for (const p of [-0.1, 1.1, Number.NaN]) expect(() => normalQuantile(p)).toThrow(RangeError);
});
