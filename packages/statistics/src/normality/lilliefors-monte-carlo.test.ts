import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, readFixture } from '../../reference/read-fixture.ts';
import { kolmogorovSmirnovNormal } from './kolmogorov-smirnov-normal.ts';
import { lillieforsMonteCarlo } from './lilliefors-monte-carlo.ts';

const { cases } = readFixture<{
  readonly cases: readonly {
    readonly values: readonly number[];
    readonly d: number;
    readonly p: number;
    readonly error: number;
  }[];
}>('lilliefors');

test('p is within four standard errors of what 400,000 samples in R give', () => {
  expect(cases.length).toBe(7);
  for (const { values, d, p, error } of cases) {
    const actual = lillieforsMonteCarlo(Object.freeze(values), 2_000_000, 5000);
    expectClose(actual.d, d, 1e-10);
    const own = Math.sqrt((p * (1 - p)) / 5000);
    expect(Math.abs(actual.p - p), `p ${actual.p}, expected ${p}`).toBeLessThanOrEqual(
      4 * Math.hypot(own, error) + 2e-4,
    );
    expect(actual.interval.lower <= actual.p && actual.p <= actual.interval.upper).toBe(true);
  }
});

test('the interval as SPSS prints it; where no sample or every sample reaches D, its ends are exact', () => {
  const middle = lillieforsMonteCarlo(cases[0]!.values, 7, 1000, 0.99);
  const half = 2.5758293035489 * Math.sqrt((middle.p * (1 - middle.p)) / 1000);
  expect(middle.reached).toBe(Math.round(middle.p * 1000));
  expectClose(middle.interval.lower, middle.p - half, 1e-12);
  expectClose(middle.interval.upper, middle.p + half, 1e-12);
  const far = lillieforsMonteCarlo([...Array.from({ length: 60 }, (_, i) => i % 2), 900], 7, 200, 0.95);
  expect([far.reached, far.interval.lower]).toEqual([0, 0]);
  // (1 − upper)^200 = 1 − .95.
  expectClose((1 - far.interval.upper) ** 200, 0.05, 1e-12);
  const close = lillieforsMonteCarlo(
    [-2.1, -1.4, -1.02, -0.72, -0.46, -0.23, 0, 0.23, 0.46, 0.72, 1.02, 1.4, 2.1],
    7,
    20,
  );
  expect(close.p).toBe(1);
  expectClose(close.interval.lower ** 20, 0.01, 1e-12);
  expect(close.interval.upper).toBe(1);
  const few = lillieforsMonteCarlo(cases[3]!.values.slice(0, 8), 7, 3);
  expect(few.interval.lower >= 0 && few.interval.upper <= 1).toBe(true);
});

test('one seed, one p; a larger D never has a larger p of the same seed', () => {
  const values = fc
    .array(fc.integer({ min: 1, max: 9 }), { minLength: 7, maxLength: 7 })
    .filter((v) => new Set(v).size > 1);
  fc.assert(
    fc.property(values, values, (a, b) => {
      const [one, other] = [lillieforsMonteCarlo(a, 5, 200), lillieforsMonteCarlo(b, 5, 200)];
      expect(lillieforsMonteCarlo([...a].reverse(), 5, 200)).toEqual(one);
      expect(one.d).toBe(kolmogorovSmirnovNormal(a).d);
      if (one.d >= other.d) expect(one.p).toBeLessThanOrEqual(other.p);
    }),
    { numRuns: 40 },
  );
});

test('no figure without spread or below three rows; misuse throws', () => {
  for (const values of [[1], [1, 2], [2, 2, 2, 2]]) {
    const { p, reached, interval } = lillieforsMonteCarlo(values, 1, 10);
    expect([p, reached, interval.lower, interval.upper]).toEqual(Array(4).fill(Number.NaN));
  }
  expect(lillieforsMonteCarlo([1, 2, 4], 1, 10).p).not.toBeNaN();
  expect(() => lillieforsMonteCarlo([], 1)).toThrow(RangeError);
  expect(() => lillieforsMonteCarlo([1, Number.NaN], 1)).toThrow(RangeError);
  expect(() => lillieforsMonteCarlo([1, 2, 3], 0.5)).toThrow(RangeError);
  expect(() => lillieforsMonteCarlo([1, 2, 3], 1, 0)).toThrow(RangeError);
  expect(() => lillieforsMonteCarlo([1, 2, 3], 1, 10, 1)).toThrow(RangeError);
});
