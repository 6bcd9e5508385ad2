import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { chiSquaredLowerTail, chiSquaredQuantile, chiSquaredUpperTail } from './chi-squared.ts';
import { normalUpperTail } from './normal.ts';

interface Grid {
  readonly chiSquared: readonly (readonly [x: number, df: number, lower: number, upper: number])[];
}
const grid = readFixture<Grid>('distribution');
const { chiSquared: table } = readFixture<{
  readonly chiSquared: readonly (readonly [p: number, df: number, x: number])[];
}>('quantiles');

test('both tails to 1e-12 of their high-precision values', () => {
  expect(grid.chiSquared.length).toBeGreaterThan(80);
  for (const [x, df, lower, upper] of grid.chiSquared) {
    expectClose(chiSquaredLowerTail(x, df), lower, 1e-12, 0, `x = ${x}, df = ${df}`);
    expectClose(chiSquaredUpperTail(x, df), upper, 1e-12, 0, `x = ${x}, df = ${df}`);
  }
});

test('the quantile inverts the lower tail, and gives the usual tables', () => {
  for (const [x, df, lower] of grid.chiSquared) {
    if (lower <= 0.5) expectClose(chiSquaredQuantile(lower, df), x, 1e-12, 0, `x = ${x}, df = ${df}`);
  }
  for (const [p, df, x] of table) {
    expectClose(chiSquaredQuantile(p, df), x, 1e-12, 0, `p = ${p}, df = ${df}`);
  }
});

test('tails sum to 1; with 1 degree it is z², with 2 exponential', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-6, max: 1000, noNaN: true }),
      fc.double({ min: 0.5, max: 1e5, noNaN: true }),
      (x, df) => {
        expectClose(chiSquaredLowerTail(x, df) + chiSquaredUpperTail(x, df), 1, 1e-15);
        expectClose(chiSquaredUpperTail(x, 1), 2 * normalUpperTail(Math.sqrt(x)), 1e-12);
        expectClose(chiSquaredUpperTail(x, 2), Math.exp(-x / 2), 1e-12);
      },
    ),
  );
});

test('ends and misuse', () => {
  expect([chiSquaredLowerTail(0, 2), chiSquaredUpperTail(-1, 2)]).toEqual([0, 1]);
  expect(chiSquaredUpperTail(Number.POSITIVE_INFINITY, 2)).toBe(0);
  expect(chiSquaredUpperTail(Number.NaN, 2)).toBeNaN();
  expect([chiSquaredQuantile(0, 2), chiSquaredQuantile(1, 2)]).toEqual([0, Number.POSITIVE_INFINITY]);
  expect(() => chiSquaredUpperTail(1, 0)).toThrow(RangeError);
  expect(() => chiSquaredUpperTail(1, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => chiSquaredQuantile(1.5, 2)).toThrow(RangeError);
});
