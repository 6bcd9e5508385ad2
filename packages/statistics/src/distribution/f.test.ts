import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { fLowerTail, fQuantile, fUpperTail } from './f.ts';
import { studentTwoSided } from './student.ts';

interface Grid {
  readonly f: readonly (readonly [f: number, df1: number, df2: number, lower: number, upper: number])[];
}
const grid = readFixture<Grid>('distribution');
const { f: table } = readFixture<{
  readonly f: readonly (readonly [p: number, df1: number, df2: number, f: number])[];
}>('quantiles');

test('both tails to 1e-12 of their high-precision values: df to 1e6, p to 1e-300', () => {
  expect(grid.f.length).toBeGreaterThan(400);
  for (const [f, df1, df2, lower, upper] of grid.f) {
    const label = `f = ${f}, df = ${df1}, ${df2}`;
    expectClose(fLowerTail(f, df1, df2), lower, 1e-12, 0, label);
    expectClose(fUpperTail(f, df1, df2), upper, 1e-12, 0, label);
  }
});

test('the quantile inverts the smaller tail, and gives the usual tables', () => {
  for (const [f, df1, df2, lower, upper] of grid.f) {
    const label = `f = ${f}, df = ${df1}, ${df2}`;
    if (lower <= 0.5) expectClose(fQuantile(lower, df1, df2), f, 1e-12, 0, label);
    // The upper tail of F is the lower tail of 1/F.
    else expectClose(fQuantile(upper, df2, df1), 1 / f, 1e-12, 0, label);
  }
  for (const [p, df1, df2, f] of table) {
    expectClose(fQuantile(p, df1, df2), f, 1e-12, 0, `p = ${p}, df = ${df1}, ${df2}`);
  }
});

test('tails sum to 1; the quantile of any probability comes back; F(1, df) is t²', () => {
  const df = fc.double({ min: 0.5, max: 1e5, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: 1e-9, max: 1e6, noNaN: true }), df, df, (f, df1, df2) => {
      expectClose(fLowerTail(f, df1, df2) + fUpperTail(f, df1, df2), 1, 1e-15);
      expectClose(fUpperTail(f, 1, df2), studentTwoSided(Math.sqrt(f), df2), 1e-9, 1e-300);
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 1e-60, max: 0.999, noNaN: true }), df, df, (p, df1, df2) => {
      expectClose(fLowerTail(fQuantile(p, df1, df2), df1, df2), p, 1e-9);
    }),
  );
});

test('huge f: P(F > f) with 1 and 1 degrees is 2/π · atan(1/√f)', () => {
  for (const f of [1e99, 1e101, 1e307])
    expectClose(fUpperTail(f, 1, 1), (2 / Math.PI) * Math.atan(1 / Math.sqrt(f)), 1e-12);
  expectClose(fUpperTail(1e307, 1e6, 0.5), fUpperTail(1e299, 1e6, 0.5) * 1e-2, 1e-12);
  expectClose(fQuantile(1 - 1e-10, 1, 1), 1 / Math.tan((Math.PI / 2) * (1 - (1 - 1e-10))) ** 2, 1e-10);
});

test('ends and misuse', () => {
  expect([fLowerTail(0, 2, 3), fUpperTail(0, 2, 3), fUpperTail(-1, 2, 3)]).toEqual([0, 1, 1]);
  expect([fLowerTail(Number.POSITIVE_INFINITY, 2, 3), fUpperTail(Number.POSITIVE_INFINITY, 2, 3)]).toEqual([1, 0]);
  expect(fUpperTail(Number.NaN, 2, 3)).toBeNaN();
  expect([fQuantile(0, 2, 3), fQuantile(1, 2, 3)]).toEqual([0, Number.POSITIVE_INFINITY]);
  expect(() => fUpperTail(1, 0, 3)).toThrow(RangeError);
  expect(() => fUpperTail(1, 2, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => fQuantile(-1, 2, 3)).toThrow(RangeError);
});
