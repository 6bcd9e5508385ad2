import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, pickColumns, readFixture } from '../../reference/read-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { fisherInterval } from './fisher-interval.ts';
import { partCorrelation, partialCorrelation } from './partial-correlation.ts';
import { pearson } from './pearson.ts';

const { held } = readFixture<{
  readonly held: readonly {
    readonly data: string;
    readonly columns: readonly string[];
    readonly level: number;
    readonly df: number;
    readonly t: number;
    readonly p: number;
    readonly partial: number;
    readonly partialInterval: readonly [number, number];
    readonly part: number;
    readonly partInterval: readonly [number, number];
  }[];
}>('association');

test('partial and part r, t, p and intervals equal R’s residuals and coefficients', () => {
  expect(held.length).toBe(5);
  for (const one of held) {
    const moments = momentsOf(pickColumns(one.data, one.columns));
    const controls = one.columns.slice(2).map((_, i) => i + 2);
    for (const [of, r, [lower, upper]] of [
      [partialCorrelation, one.partial, one.partialInterval],
      [partCorrelation, one.part, one.partInterval],
    ] as const) {
      const actual = of(moments, 0, 1, controls, one.level);
      expectClose(actual.r, r, 1e-10);
      expectClose(actual.t, one.t, 1e-10);
      expectClose(actual.p, one.p, 1e-9);
      expect([actual.df, actual.controls]).toEqual([one.df, controls.length]);
      expectClose(actual.interval.lower, lower, 1e-10, 1e-13);
      expectClose(actual.interval.upper, upper, 1e-10, 1e-13);
    }
  }
});

test('nothing controlled is Pearson’s r; a partial r is the part r over √(what is left); order does not matter', () => {
  const value = fc.integer({ min: 1, max: 7 });
  const rows = fc.array(fc.tuple(value, value, value, value), { minLength: 6, maxLength: 30 });
  fc.assert(
    fc.property(rows, (values) => {
      const moments = momentsOf([0, 1, 2, 3].map((column) => values.map((row) => row[column]!)));
      const plain = pearson(moments, 0, 1);
      if (Math.abs(plain.r) < 1) {
        for (const of of [partialCorrelation, partCorrelation]) {
          const bare = of(moments, 0, 1, []);
          expectClose(bare.r, plain.r, 1e-12, 1e-15);
          expectClose(bare.t, plain.t, 1e-10, 1e-14);
          expectClose(bare.interval.lower, fisherInterval(plain.r, plain.n).lower, 1e-10, 1e-13);
        }
      }
      const one = partialCorrelation(moments, 0, 1, [2, 3]);
      const part = partCorrelation(moments, 0, 1, [2, 3]);
      if (Number.isNaN(one.r)) {
        expect(part.r).toBeNaN();
        return;
      }
      expectClose(partialCorrelation(moments, 1, 0, [3, 2]).r, one.r, 1e-8, 1e-10);
      expect(Math.abs(part.r)).toBeLessThanOrEqual(Math.abs(one.r) + 1e-12);
      expect(part.t).toBe(one.t);
    }),
  );
});

test('what has no value is NaN: constants, dependent controls, a column that the controls explain, too few rows', () => {
  const x = [1, 2, 3, 4, 5, 7];
  const y = [2, 1, 4, 3, 5, 5];
  const z = [1, 1, 2, 2, 2, 1];
  const sum = x.map((value, row) => value + z[row]!);
  const moments = momentsOf([x, y, z, sum, [3, 3, 3, 3, 3, 3]]);
  for (const of of [partialCorrelation, partCorrelation]) {
    expect(of(moments, 0, 4, [2]).r).toBeNaN();
    expect(of(moments, 0, 1, [4]).r).toBeNaN();
    expect(of(moments, 0, 1, [2, 3]).r).toBeNaN();
    expect(of(moments, 1, 2, [0, 3]).p).toBeNaN();
    const few = of(momentsOf([x.slice(0, 3), y.slice(0, 3), [1, 3, 2]]), 0, 1, [2]);
    expect([Math.abs(few.r) > 0, few.df, few.t, few.interval.lower]).toEqual([true, 0, Number.NaN, Number.NaN]);
    expect(() => of(moments, 0, 1, [1])).toThrow(RangeError);
    expect(() => of(moments, 0, 1, [9])).toThrow(RangeError);
    expect(() => of(moments, 0, 1, [2], 0)).toThrow(RangeError);
  }
  const line = partialCorrelation(momentsOf([x, sum, z]), 0, 1, [2]);
  expect([line.r, line.t, line.p]).toEqual([1, Number.POSITIVE_INFINITY, 0]);
});
