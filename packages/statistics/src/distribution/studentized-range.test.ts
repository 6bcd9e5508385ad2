import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { studentTwoSided } from './student.ts';
import { studentizedRangeLowerTail, studentizedRangeQuantile, studentizedRangeUpperTail } from './studentized-range.ts';

const { range } = readFixture<{
  readonly range: readonly (readonly [q: number, means: number, df: number, upper: number])[];
}>('noncentral');

test('the upper tail to 1e-12 of its high-precision values: 3 to 40 means, df 1 to infinity', () => {
  expect(range.length).toBeGreaterThan(40);
  for (const [q, means, df, upper] of range) {
    const label = `q = ${q}, ${means} means, df = ${df}`;
    expectClose(studentizedRangeUpperTail(q, means, df), upper, 1e-12, 0, label);
    expectClose(studentizedRangeLowerTail(q, means, df), 1 - upper, 1e-11, 1e-13, label);
  }
});

test('the range of two means is √2 |t|', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-3, max: 60, noNaN: true }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      (q, df) => {
        const p = studentTwoSided(q / Math.SQRT2, df);
        if (p > 1e-290) expectClose(studentizedRangeUpperTail(q, 2, df), p, 1e-11, 0, `q = ${q}, df = ${df}`);
      },
    ),
    { numRuns: 60 },
  );
});

test('the usual table (to its printed digits), and the quantile comes back', () => {
  // Upper 5 % and 1 % points as printed in tables of the studentized range (Harter 1960).
  expect(studentizedRangeQuantile(0.95, 3, 10)).toBeCloseTo(3.877, 3);
  expect(studentizedRangeQuantile(0.95, 5, 60)).toBeCloseTo(3.977, 3);
  expect(studentizedRangeQuantile(0.99, 4, 20)).toBeCloseTo(5.018, 3);
  expect(studentizedRangeQuantile(0.95, 3, Number.POSITIVE_INFINITY)).toBeCloseTo(3.314, 3);
  for (const [p, means, df] of [
    [0.95, 3, 97.3],
    [0.5, 6, 30],
    [0.999, 10, 5],
    [0.01, 4, 12],
  ] as const) {
    expectClose(studentizedRangeLowerTail(studentizedRangeQuantile(p, means, df), means, df), p, 1e-11);
  }
});

test('grows with the number of means', () => {
  for (let means = 2; means < 12; means++) {
    expect(studentizedRangeUpperTail(3, means + 1, 20)).toBeGreaterThan(studentizedRangeUpperTail(3, means, 20));
  }
});

test('ends and misuse', () => {
  expect(studentizedRangeUpperTail(0, 3, 10)).toBe(1);
  expect(studentizedRangeUpperTail(-1, 3, 10)).toBe(1);
  expect(studentizedRangeUpperTail(Number.POSITIVE_INFINITY, 3, 10)).toBe(0);
  expect(studentizedRangeUpperTail(Number.NaN, 3, 10)).toBeNaN();
  expect(studentizedRangeQuantile(0, 3, 10)).toBe(0);
  expect(studentizedRangeQuantile(1, 3, 10)).toBe(Number.POSITIVE_INFINITY);
  for (const means of [1, 2.5, 201]) expect(() => studentizedRangeUpperTail(1, means, 10)).toThrow(RangeError);
  expect(() => studentizedRangeUpperTail(1, 3, 0)).toThrow(RangeError);
  expect(() => studentizedRangeQuantile(1.1, 3, 10)).toThrow(RangeError);
});
