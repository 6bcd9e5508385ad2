import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { columnsOf, readResampling } from '../../reference/resampling-fixture.ts';
import { covariance, momentsOf, variance } from '../moments/index.ts';
import { cronbachAlpha } from '../reliability/index.ts';
import { basicInterval } from './basic-interval.ts';
import { bcaInterval } from './bca-interval.ts';
import { acceleration, jackknife } from './jackknife.ts';
import { takeRows } from './take-rows.ts';

type Columns = readonly ArrayLike<number>[];
const slope = (columns: Columns): number => {
  const moments = momentsOf(columns);
  return covariance(moments, 0, 1) / variance(moments, 1);
};
const statistics = {
  mean: (columns: Columns): number => momentsOf(columns).means[0]!,
  slope,
  correlation: (columns: Columns): number => {
    const moments = momentsOf(columns);
    return covariance(moments, 0, 1) / Math.sqrt(variance(moments, 0) * variance(moments, 1));
  },
  alpha: (columns: Columns): number => cronbachAlpha(momentsOf(columns)).alpha,
};

test('equals boot.ci for the rows that boot drew: estimates, jackknife, basic and BCa', () => {
  const { bootstrap: cases } = readResampling();
  expect(cases.length).toBe(5);
  for (const one of cases) {
    const columns = columnsOf(one);
    const of = statistics[one.statistic];
    const estimates = one.estimates.map((_, draw) =>
      of(takeRows(columns, one.indexes.slice(draw * one.rows, (draw + 1) * one.rows))),
    );
    const left = jackknife(one.rows, (rows) => of(takeRows(columns, rows)))[0]!;
    for (const [i, expected] of one.estimates.entries()) expectClose(estimates[i]!, expected, 1e-10, 1e-13);
    for (const [i, expected] of one.jackknife.entries()) expectClose(left[i]!, expected, 1e-10, 1e-13);
    const observed = of(columns);
    const bca = bcaInterval(estimates, observed, acceleration(left), one.level);
    const basic = basicInterval(estimates, observed, one.level);
    for (const [actual, expected, label] of [
      [observed, one.observed, 'observed'],
      [bca.bias, one.bias, 'bias'],
      [bca.acceleration, one.acceleration, 'acceleration'],
      [bca.lower, one.bca[0]!, 'BCa'],
      [bca.upper, one.bca[1]!, 'BCa'],
      [basic.lower, one.basic[0]!, 'basic'],
      [basic.upper, one.basic[1]!, 'basic'],
    ] as const) {
      expectClose(actual, expected, 1e-10, 0, `${one.statistic} of ${one.columns.join()}: ${label}`);
    }
    expect(bca.used).toBe(one.estimates.length);
  }
});

const draws = fc.array(fc.double({ noNaN: true, min: -100, max: 100 }), { minLength: 20, maxLength: 60 });
const part = fc.double({ noNaN: true, min: -0.2, max: 0.2 });

test('turns with the figure’s sign, and stays within the draws', () => {
  fc.assert(
    fc.property(draws, part, part, (estimates, observed, a) => {
      // No draw equals the figure, since then turning would move it to the other side.
      fc.pre(!estimates.includes(observed));
      const one = bcaInterval(estimates, observed, a);
      const turned = bcaInterval(
        estimates.map((value) => -value),
        -observed,
        -a,
      );
      expect(Number.isNaN(turned.upper)).toBe(Number.isNaN(one.lower));
      if (Number.isNaN(one.lower)) return;
      expect(one.lower).toBeGreaterThanOrEqual(Math.min(...estimates));
      expect(one.upper).toBeLessThanOrEqual(Math.max(...estimates));
      expect(one.lower).toBeLessThanOrEqual(one.upper);
      expectClose(turned.upper, -one.lower, 1e-9, 1e-9);
      expectClose(turned.lower, -one.upper, 1e-9, 1e-9);
    }),
  );
});

test('follows a growing transformation to the same percentiles', () => {
  const estimates = Array.from({ length: 199 }, (_, i) => ((i * 83) % 199) / 10);
  const { lower, upper } = bcaInterval(estimates, 8.93, 0.05, 0.9);
  const doubled = bcaInterval(
    estimates.map((value) => 3 * value + 1),
    3 * 8.93 + 1,
    0.05,
    0.9,
  );
  expectClose(doubled.lower, 3 * lower + 1);
  expectClose(doubled.upper, 3 * upper + 1);
});

test('draws without a figure are counted; a correction without a value gives no interval', () => {
  const some = bcaInterval([Number.NaN, 1, 2, 3, 4, Number.NaN], 2.5, 0, 0.5);
  expect([some.used, some.undefinedDraws, some.bias]).toEqual([4, 2, 0]);
  expect(some.lower < 2 && some.upper > 3).toBe(true);
  for (const [estimates, observed, a] of [
    [[1, 2, 3], 0.5, 0],
    [[1, 2, 3], 4, 0],
    [[1, 2, 3], 1.5, Number.NaN],
    [[1, 2, 3], Number.NaN, 0],
    [[1, 2, 3], 1.5, 1],
    [[Number.NaN], 1, 0],
    [[], 1, 0],
  ] as const) {
    const { lower, upper } = bcaInterval(estimates, observed, a);
    expect([lower, upper]).toEqual([Number.NaN, Number.NaN]);
  }
  const half = basicInterval([1, 2, Number.NaN, 3], 2, 0.5);
  expect([half.lower, half.upper, half.used, half.undefinedDraws]).toEqual([1, 3, 3, 1]);
  expect(basicInterval([Number.NaN], 2).lower).toBeNaN();
  const infinite = [Number.NEGATIVE_INFINITY, 0, 1, Number.POSITIVE_INFINITY];
  expect(bcaInterval(infinite, 0.5, 0, 0.9).upper).toBe(Number.POSITIVE_INFINITY);
  expect(bcaInterval(infinite, 0.5, 0, 0.5).lower).toBe(Number.NEGATIVE_INFINITY);
});

test('misuse throws', () => {
  for (const level of [0, 1, Number.NaN]) {
    expect(() => bcaInterval([1, 2], 1, 0, level)).toThrow(RangeError);
    expect(() => basicInterval([1, 2], 1, level)).toThrow(RangeError);
  }
});
