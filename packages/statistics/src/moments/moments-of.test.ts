import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNistUnivariate, rightDigits } from '../../reference/nist-fixture.ts';
import { expectClose } from '../../reference/read-fixture.ts';
import { covariance, variance } from './moments.ts';
import { momentsOf } from './moments-of.ts';

const likert = fc
  .integer({ min: 1, max: 12 })
  .chain((n) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: n, maxLength: n }), { minLength: 1, maxLength: 5 }),
  );

test('for whole numbers, means and scatters are the doubles nearest to the exact fractions', () => {
  fc.assert(
    fc.property(likert, fc.integer({ min: -1e6, max: 1e6 }), (columns, shift) => {
      const shifted = columns.map((column) => Object.freeze(column.map((value) => value + shift)));
      const { n, size, means, scatter, whole } = momentsOf(shifted);
      expect(whole).toBe(true);
      for (let i = 0; i < size; i++) {
        const sum = shifted[i]!.reduce((total, value) => total + value, 0);
        expect(means[i]).toBe(sum / n);
        for (let j = 0; j < size; j++) {
          // n Σxy − Σx Σy in integers of any size, from the columns as they were before the shift.
          let numerator = 0n;
          let a = 0n;
          let b = 0n;
          for (let row = 0; row < n; row++) {
            numerator += BigInt(n * columns[i]![row]! * columns[j]![row]!);
            a += BigInt(columns[i]![row]!);
            b += BigInt(columns[j]![row]!);
          }
          expect(scatter[i * size + j]).toBe(Number(numerator - a * b) / n);
        }
      }
    }),
  );
});

test('fractions far from 0 keep their digits', () => {
  const base = Array.from({ length: 1001 }, (_, i) => 0.2 + 0.1 * (i % 2));
  const far = base.map((value) => 1_000_000 + value);
  // NIST NumAcc3's construction: variance 0.0025 · n/(n−1) here.
  const exact = (500 * 501 * 0.01) / 1001 / 1000;
  expectClose(variance(momentsOf([base]), 0), exact, 1e-13);
  expectClose(variance(momentsOf([far]), 0), exact, 1e-8);
});

test('more rows than a block, and large whole numbers that outgrow exactness', () => {
  const values = Array.from({ length: 3000 }, (_, i) => (i * 7919) % 3001);
  const moments = momentsOf([values, values.map((value) => value * 2)]);
  expect(covariance(moments, 0, 1)).toBe(2 * variance(moments, 0));
  const money = momentsOf([values.map((value) => value * 1e9)]);
  expect(money.whole).toBe(false);
  expectClose(variance(money, 0), variance(moments, 0) * 1e18, 1e-13);
});

test('a constant column has a scatter of exactly 0, fractions too', () => {
  expect(momentsOf([[0.1, 0.1, 0.1, 0.1, 0.1, 0.1]]).scatter[0]).toBe(0);
  expect(momentsOf([[4, 4, 4]]).scatter[0]).toBe(0);
});

test('typed arrays do, and one row has no variance', () => {
  expect(momentsOf([Float64Array.of(1, 2, 3)]).means[0]).toBe(2);
  expect(variance(momentsOf([[1]]), 0)).toBeNaN();
});

test('counts are whole numbers from 1', () => {
  for (const count of [0, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(() => momentsOf([[1, 2, 3]], [1, count, 1])).toThrow(/whole counts from 1/);
  }
  expect(momentsOf([[1, 2, 3]], Uint8Array.of(1, 2, 1)).n).toBe(4);
});

test('misuse throws', () => {
  for (const columns of [
    [],
    [[]],
    [[1, 2], [1]],
    [[1, Number.NaN]],
    [[1, Number.POSITIVE_INFINITY]],
    [[1e200, 2e200]],
  ]) {
    expect(() => momentsOf(columns)).toThrow(RangeError);
  }
  expect(() => variance(momentsOf([[1, 2]]), 1)).toThrow(RangeError);
  expect(() => covariance(momentsOf([[1, 2]]), 0, -1)).toThrow(RangeError);
});

// Of Mavro, Michelso and NumAcc2 to 4 the values themselves lose these digits when they become doubles.
const certified: Readonly<Record<string, number>> = {
  Mavro: 13,
  Michelso: 13.8,
  NumAcc2: 14,
  NumAcc3: 9.4,
  NumAcc4: 8.2,
};

test.each(readNistUnivariate())(
  '$name: the certified mean and standard deviation of NIST',
  ({ name, values, mean, sd }) => {
    const moments = momentsOf([values]);
    expect(rightDigits(moments.means[0]!, mean)).toBeGreaterThan(14.9);
    expect(rightDigits(Math.sqrt(variance(moments, 0)), sd)).toBeGreaterThanOrEqual(certified[name] ?? 14.9);
  },
);
