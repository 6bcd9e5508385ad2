import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { normalUpperTail } from './normal.ts';
import { studentLowerTail, studentQuantile, studentTwoSided, studentUpperTail } from './student.ts';

interface Grid {
  readonly student: readonly (readonly [t: number, df: number, twoSided: number])[];
}
const grid = readFixture<Grid>('distribution');
const { student: table } = readFixture<{ readonly student: readonly (readonly [p: number, df: number, t: number])[] }>(
  'quantiles',
);

test('all tails to 1e-12 of their high-precision values: df 1 to 1e6, p to 1e-300', () => {
  expect(grid.student.length).toBeGreaterThan(150);
  for (const [t, df, p] of grid.student) {
    const label = `t = ${t}, df = ${df}`;
    expectClose(studentTwoSided(t, df), p, 1e-12, 0, label);
    expectClose(studentTwoSided(-t, df), p, 1e-12, 0, label);
    expectClose(studentUpperTail(t, df), p / 2, 1e-12, 0, label);
    expectClose(studentLowerTail(-t, df), p / 2, 1e-12, 0, label);
    expectClose(studentLowerTail(t, df), 1 - p / 2, 1e-12, 0, label);
  }
});

test('the quantile inverts the tails, and gives the usual tables', () => {
  for (const [t, df, p] of grid.student) {
    // Below, the double p itself does not hold the digits of t.
    if (t >= 1e-3) expectClose(studentQuantile(p / 2, df), -t, 1e-12, 0, `t = ${t}, df = ${df}`);
  }
  for (const [p, df, t] of table) {
    expectClose(studentQuantile(p, df), t, 1e-12, 1e-15, `p = ${p}, df = ${df}`);
  }
});

test('tails sum to 1; the quantile of any probability comes back', () => {
  const df = fc.double({ min: 0.5, max: 1e6, noNaN: true });
  fc.assert(
    fc.property(fc.double({ min: -1e3, max: 1e3, noNaN: true }), df, (t, degrees) => {
      expectClose(studentLowerTail(t, degrees) + studentUpperTail(t, degrees), 1, 1e-15);
      expect(studentLowerTail(t, degrees)).toBe(studentUpperTail(-t, degrees));
    }),
  );
  fc.assert(
    fc.property(fc.double({ min: 1e-100, max: 1, maxExcluded: true, noNaN: true }), df, (p, degrees) => {
      expectClose(studentLowerTail(studentQuantile(p, degrees), degrees), p, 1e-11);
    }),
  );
});

test('extremes: tiny p with one degree of freedom, infinite degrees, huge degrees', () => {
  // Cauchy: P(T > t) → 1/(πt).
  expectClose(studentUpperTail(1e200, 1), 1 / (Math.PI * 1e200), 1e-12);
  expectClose(studentQuantile(1e-300, 1), -1 / (Math.PI * 1e-300), 1e-12);
  expect(studentUpperTail(2, Number.POSITIVE_INFINITY)).toBe(normalUpperTail(2));
  expectClose(studentQuantile(0.975, Number.POSITIVE_INFINITY), 1.959963984540054, 1e-15);
  expectClose(studentUpperTail(3, 1e12), normalUpperTail(3), 1e-10);
});

test('ends and misuse', () => {
  expect(studentTwoSided(0, 5)).toBe(1);
  expect(studentTwoSided(Number.POSITIVE_INFINITY, 5)).toBe(0);
  expect(studentTwoSided(Number.NaN, 5)).toBeNaN();
  expect(studentUpperTail(Number.NEGATIVE_INFINITY, 5)).toBe(1);
  expect(studentUpperTail(0, 5)).toBe(0.5);
  expect(studentQuantile(0, 5)).toBe(Number.NEGATIVE_INFINITY);
  expect(studentQuantile(1, 5)).toBe(Number.POSITIVE_INFINITY);
  expect(studentQuantile(0.5, 5)).toBe(0);
  for (const df of [0, -1, Number.NaN]) expect(() => studentTwoSided(1, df)).toThrow(RangeError);
  expect(() => studentQuantile(2, 5)).toThrow(RangeError);
});
