import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { chiSquaredUpperTail } from './chi-squared.ts';
import {
  noncentralChiSquaredInterval,
  noncentralChiSquaredLowerTail,
  noncentralChiSquaredUpperTail,
} from './noncentral-chi-squared.ts';
import { normalLowerTail, normalUpperTail } from './normal.ts';

const { chiSquared } = readFixture<{
  readonly chiSquared: readonly (readonly [x: number, df: number, ncp: number, lower: number, upper: number])[];
}>('noncentral-chi-squared');

test('both tails to 1e-12 of their high-precision values', () => {
  expect(chiSquared.length).toBeGreaterThan(100);
  for (const [x, df, ncp, lower, upper] of chiSquared) {
    const label = `x = ${x}, df = ${df}, ncp = ${ncp}`;
    expectClose(noncentralChiSquaredLowerTail(x, df, ncp), lower, 1e-12, 0, label);
    expectClose(noncentralChiSquaredUpperTail(x, df, ncp), upper, 1e-12, 0, label);
  }
});

test('tails sum to 1; of one df it is the square of a shifted normal variable; ncp = 0 is central', () => {
  const positive = (max: number) => fc.double({ min: 0.01, max, noNaN: true });
  fc.assert(
    fc.property(positive(300), positive(50), positive(300), (x, df, ncp) => {
      const both = noncentralChiSquaredLowerTail(x, df, ncp) + noncentralChiSquaredUpperTail(x, df, ncp);
      expectClose(both, 1, 1e-12);
      const [root, shift] = [Math.sqrt(x), Math.sqrt(ncp)];
      const square = normalUpperTail(root - shift) + normalLowerTail(-root - shift);
      if (square > 1e-200) expectClose(noncentralChiSquaredUpperTail(x, 1, ncp), square, 1e-10);
    }),
    { numRuns: 60 },
  );
  expect(noncentralChiSquaredUpperTail(3, 2, 0)).toBe(chiSquaredUpperTail(3, 2));
});

test('the ends of an interval have the tails that define them, from tiny to huge', () => {
  for (const [x, df] of [
    [12, 2],
    [240, 1],
    [9000, 4],
    [1e6, 9],
  ] as const) {
    const { lower, upper } = noncentralChiSquaredInterval(x, df, 0.95);
    expectClose(noncentralChiSquaredUpperTail(x, df, lower), 0.025, 1e-9, 0, `${x}`);
    expectClose(noncentralChiSquaredLowerTail(x, df, upper), 0.025, 1e-9, 0, `${x}`);
  }
  const small = noncentralChiSquaredInterval(1.5, 2, 0.95);
  expect(small.lower).toBe(0);
  expectClose(noncentralChiSquaredLowerTail(1.5, 2, small.upper), 0.025, 1e-9);
  expect(noncentralChiSquaredInterval(0, 3)).toEqual({ lower: 0, upper: 0 });
  expect(noncentralChiSquaredInterval(Number.POSITIVE_INFINITY, 2).lower).toBe(Number.POSITIVE_INFINITY);
  expect(noncentralChiSquaredInterval(Number.NaN, 2).upper).toBeNaN();
});

test('ends and misuse', () => {
  expect(noncentralChiSquaredLowerTail(0, 2, 1)).toBe(0);
  expect(noncentralChiSquaredUpperTail(Number.POSITIVE_INFINITY, 2, 1)).toBe(0);
  expect(noncentralChiSquaredUpperTail(Number.NaN, 2, 1)).toBeNaN();
  expect(() => noncentralChiSquaredLowerTail(1, 0, 1)).toThrow(RangeError);
  expect(() => noncentralChiSquaredLowerTail(1, 2, -1)).toThrow(RangeError);
  expect(() => noncentralChiSquaredInterval(1, 2, 1)).toThrow(RangeError);
});
