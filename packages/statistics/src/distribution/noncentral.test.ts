import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { fUpperTail } from './f.ts';
import { noncentralFInterval, noncentralFLowerTail, noncentralFUpperTail } from './noncentral-f.ts';
import {
  noncentralStudentInterval,
  noncentralStudentLowerTail,
  noncentralStudentUpperTail,
} from './noncentral-student.ts';
import { normalLowerTail } from './normal.ts';
import { studentLowerTail } from './student.ts';

type Rows<Row> = readonly Row[];
const { t: grid, f: fGrid } = readFixture<{
  readonly t: Rows<readonly [t: number, df: number, ncp: number, lower: number, upper: number]>;
  readonly f: Rows<readonly [f: number, df1: number, df2: number, ncp: number, lower: number, upper: number]>;
}>('noncentral');

test('noncentral t: both tails to 1e-12 of their high-precision values, tails to 1e-60', () => {
  expect(grid.length).toBeGreaterThan(100);
  for (const [t, df, ncp, lower, upper] of grid) {
    const label = `t = ${t}, df = ${df}, ncp = ${ncp}`;
    expectClose(noncentralStudentLowerTail(t, df, ncp), lower, 1e-12, 0, label);
    expectClose(noncentralStudentUpperTail(t, df, ncp), upper, 1e-12, 0, label);
    expectClose(noncentralStudentUpperTail(-t, df, -ncp), lower, 1e-12, 0, label);
  }
});

test('noncentral F: both tails to 1e-12 of their high-precision values', () => {
  expect(fGrid.length).toBeGreaterThan(80);
  for (const [f, df1, df2, ncp, lower, upper] of fGrid) {
    const label = `F = ${f}, df = ${df1}, ${df2}, ncp = ${ncp}`;
    expectClose(noncentralFLowerTail(f, df1, df2, ncp), lower, 1e-12, 0, label);
    expectClose(noncentralFUpperTail(f, df1, df2, ncp), upper, 1e-12, 0, label);
  }
});

test('tails sum to 1; noncentral t² is noncentral F; ncp = 0 is central', () => {
  const df = fc.double({ min: 1, max: 2000, noNaN: true });
  const ncp = fc.double({ min: -60, max: 60, noNaN: true });
  const t = fc.double({ min: -80, max: 80, noNaN: true });
  fc.assert(
    fc.property(t, df, ncp, (x, degrees, delta) => {
      const lower = noncentralStudentLowerTail(x, degrees, delta);
      expectClose(lower + noncentralStudentUpperTail(x, degrees, delta), 1, 1e-11);
      const size = Math.abs(x);
      if (size < 1e-3 || Math.abs(delta) < 1e-3) return;
      const inside =
        noncentralStudentUpperTail(size, degrees, delta) + noncentralStudentLowerTail(-size, degrees, delta);
      const byF = noncentralFUpperTail(size * size, 1, degrees, delta * delta);
      if (byF > 1e-200) expectClose(inside, byF, 1e-9);
    }),
    { numRuns: 60 },
  );
  expect(noncentralStudentLowerTail(1.3, 7, 0)).toBe(studentLowerTail(1.3, 7));
  expect(noncentralStudentLowerTail(1.3, Number.POSITIVE_INFINITY, 1)).toBe(normalLowerTail(1.3 - 1));
  expect(noncentralFUpperTail(3, 2, 9, 0)).toBe(fUpperTail(3, 2, 9));
});

test('the ends of an interval have the tails that define them, from tiny to huge', () => {
  for (const [t, df] of [
    [0, 10],
    [2, 10],
    [-3, 8],
    [15.49, 99],
    [40, 3],
    [1e4, 2],
    [300, 1e5],
    [1e-9, 5],
    [2, 1],
  ] as const) {
    const { lower, upper } = noncentralStudentInterval(t, df, 0.9);
    expectClose(noncentralStudentUpperTail(t, df, lower), 0.05, 1e-9, 0, `${t} ${df}`);
    expectClose(noncentralStudentLowerTail(t, df, upper), 0.05, 1e-9, 0, `${t} ${df}`);
    const turned = noncentralStudentInterval(-t, df, 0.9);
    expectClose(turned.lower, -upper, 1e-9, 1e-12);
  }
  for (const [f, df1, df2] of [
    [5, 2, 30],
    [240, 1, 99],
    [1e4, 3, 8],
    [900, 4, 1e5],
  ] as const) {
    const { lower, upper } = noncentralFInterval(f, df1, df2, 0.95);
    expectClose(noncentralFUpperTail(f, df1, df2, lower), 0.025, 1e-9, 0, `${f}`);
    expectClose(noncentralFLowerTail(f, df1, df2, upper), 0.025, 1e-9, 0, `${f}`);
  }
  const small = noncentralFInterval(0.5, 2, 30, 0.95);
  expect(small.lower).toBe(0);
  expectClose(noncentralFLowerTail(0.5, 2, 30, small.upper), 0.025, 1e-9);
  expect(noncentralFInterval(0.01, 2, 30)).toEqual({ lower: 0, upper: 0 });
});

test('far out the interval is proportional, and infinite ends stay', () => {
  const near = noncentralStudentInterval(9e5, 3);
  const far = noncentralStudentInterval(9e12, 3);
  expectClose(far.lower, near.lower * 1e7, 1e-8);
  expectClose(far.upper, near.upper * 1e7, 1e-8);
  expect(noncentralStudentInterval(Number.NEGATIVE_INFINITY, 3).upper).toBe(Number.NEGATIVE_INFINITY);
  expect(noncentralStudentInterval(Number.NaN, 3).upper).toBeNaN();
  expect(noncentralFInterval(Number.POSITIVE_INFINITY, 2, 9).lower).toBe(Number.POSITIVE_INFINITY);
  expectClose(noncentralFInterval(1e200, 2, 9).lower, noncentralFInterval(1e8, 2, 9).lower * 1e192, 1e-6);
});

test('ends and misuse', () => {
  expect(noncentralStudentLowerTail(Number.POSITIVE_INFINITY, 5, 1)).toBe(1);
  expect(noncentralStudentLowerTail(Number.NEGATIVE_INFINITY, 5, 1)).toBe(0);
  expect(noncentralStudentLowerTail(Number.NaN, 5, 1)).toBeNaN();
  expect(noncentralFLowerTail(0, 2, 5, 1)).toBe(0);
  expect(noncentralFUpperTail(Number.NaN, 2, 5, 1)).toBeNaN();
  expect(() => noncentralStudentLowerTail(1, 0, 1)).toThrow(RangeError);
  expect(() => noncentralStudentLowerTail(1, 5, Number.POSITIVE_INFINITY)).toThrow(RangeError);
  expect(() => noncentralStudentInterval(1, 5, 1)).toThrow(RangeError);
  expect(() => noncentralFLowerTail(1, 2, 5, -1)).toThrow(RangeError);
  expect(() => noncentralFInterval(1, 2, 5, 0)).toThrow(RangeError);
});
