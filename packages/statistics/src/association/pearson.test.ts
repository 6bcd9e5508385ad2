import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, pickColumns, sumRows } from '../../reference/read-fixture.ts';
import { readSurvey } from '../../reference/survey-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { fisherInterval } from './fisher-interval.ts';
import { pearson } from './pearson.ts';

test('r, t, p and interval equal R cor.test', () => {
  const { pairs } = readSurvey();
  expect(pairs.length).toBe(5);
  for (const pair of pairs) {
    const columns = [sumRows(pickColumns(pair.data, pair.first)), sumRows(pickColumns(pair.data, pair.second))];
    const label = `${pair.first} ${pair.second}`;
    const { r, t, df, p, n } = pearson(momentsOf(columns), 0, 1);
    expectClose(r, pair.r, 1e-10, 0, label);
    expectClose(t, pair.t, 1e-10, 0, label);
    expectClose(p, pair.p, 1e-10, 0, label);
    expect(df).toBe(pair.df);
    const interval = fisherInterval(r, n, 0.95);
    expectClose(interval.lower, pair.lower, 1e-10, 0, label);
    expectClose(interval.upper, pair.upper, 1e-10, 0, label);
  }
});

test('on a line r is ±1 and p 0, with rounding too; a constant has no r', () => {
  const x = Array.from({ length: 2000 }, (_, i) => 0.1 * i * i);
  const line = pearson(momentsOf([x, x.map((value) => 3 - 1.484 * value)]), 0, 1);
  expect([line.r, line.t, line.p]).toEqual([-1, Number.NEGATIVE_INFINITY, 0]);
  const constant = pearson(
    momentsOf([
      [1, 2, 3],
      [4, 4, 4],
    ]),
    0,
    1,
  );
  expect([constant.r, constant.t, constant.p]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  const two = pearson(
    momentsOf([
      [1, 2],
      [3, 1],
    ]),
    0,
    1,
  );
  expect([two.r, two.t, two.p]).toEqual([-1, Number.NaN, Number.NaN]);
});

test('symmetric, within −1..1, unmoved by shift, scale and order', () => {
  const column = fc.integer({ min: 1, max: 5 });
  const rows = fc.array(fc.tuple(column, column), { minLength: 3, maxLength: 12 });
  fc.assert(
    fc.property(rows, fc.integer({ min: -9, max: 9 }), (pairs, shift) => {
      const x = pairs.map(([a]) => a);
      const y = pairs.map(([, b]) => b);
      const one = pearson(momentsOf([x, y]), 0, 1);
      if (Number.isNaN(one.r)) {
        expect(new Set(x).size === 1 || new Set(y).size === 1).toBe(true);
        return;
      }
      expect(Math.abs(one.r)).toBeLessThanOrEqual(1);
      expect(one.p).toBeGreaterThanOrEqual(0);
      expect(one.p).toBeLessThanOrEqual(1);
      expect(pearson(momentsOf([y, x]), 0, 1)).toEqual(one);
      const moved = pearson(momentsOf([x.map((v) => 3 * v + shift).reverse(), [...y].reverse()]), 0, 1);
      expectClose(moved.r, one.r, 1e-12, 1e-15);
    }),
  );
});

test('misuse throws', () => {
  expect(() => pearson(momentsOf([[1, 2]]), 0, 1)).toThrow(RangeError);
});
