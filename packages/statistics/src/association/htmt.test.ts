import { expect, test } from 'vitest';
import { expectClose, pickColumns, readFixture } from '../../reference/read-fixture.ts';
import { momentsOf } from '../moments/index.ts';
import { correlations } from './correlations.ts';
import { htmt } from './htmt.ts';

interface Fixture {
  readonly pairs: readonly {
    readonly data: string;
    readonly a: readonly string[];
    readonly b: readonly string[];
    readonly htmt: number;
  }[];
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly columns: readonly string[];
        readonly r: readonly (readonly number[])[];
        readonly p: readonly (readonly number[])[];
      }
    >
  >;
}
const { pairs, tables } = readFixture<Fixture>('moments-tests');

test('HTMT equals its formula in R, either way round', () => {
  for (const { data, a, b, htmt: expected } of pairs) {
    const moments = momentsOf(pickColumns(data, [...a, ...b]));
    const first = a.map((_, i) => i);
    const second = b.map((_, i) => a.length + i);
    expectClose(htmt(moments, first, second), expected, 1e-12);
    expectClose(htmt(moments, second, first), expected, 1e-12);
  }
  expect(pairs.length).toBe(3);
});

test('the sign of an item does not matter; one item or a constant has no ratio', () => {
  const columns = [
    [1, 2, 3, 4, 2],
    [1, 3, 2, 4, 1],
    [2, 1, 4, 3, 2],
    [3, 1, 3, 4, 1],
  ];
  const plain = htmt(momentsOf(columns), [0, 1], [2, 3]);
  expectClose(htmt(momentsOf([columns[0]!.map((v) => 5 - v), ...columns.slice(1)]), [0, 1], [2, 3]), plain, 1e-13);
  expect(htmt(momentsOf(columns), [0], [2, 3])).toBeNaN();
  expect(htmt(momentsOf([...columns, [1, 1, 1, 1, 1]]), [0, 1], [2, 4])).toBeNaN();
  expect(() => htmt(momentsOf(columns), [0, 1], [1, 2])).toThrow(RangeError);
  expect(() => htmt(momentsOf(columns), [], [1, 2])).toThrow(RangeError);
  expect(() => htmt(momentsOf(columns), [0, 1], [2, 9])).toThrow(RangeError);
});

test('correlations and their p equal psych::corr.test', () => {
  for (const [data, { columns, r, p }] of Object.entries(tables)) {
    const actual = correlations(momentsOf(pickColumns(data, columns)));
    for (const [i, row] of r.entries()) {
      for (const [j, value] of row.entries()) {
        expectClose(actual.r[i]![j]!, value, 1e-10, 1e-14, `${data} ${i} ${j}`);
        expectClose(actual.p[i]![j]!, p[i]![j]!, 1e-10, 0, `${data} ${i} ${j}`);
        expect(actual.p[i]![j]).toBe(actual.p[j]![i]);
      }
    }
  }
});

test('a constant column has no r', () => {
  const { r, p, df } = correlations(
    momentsOf([
      [1, 2, 3],
      [4, 4, 4],
    ]),
  );
  expect(df).toBe(1);
  expect(r).toEqual([
    [1, Number.NaN],
    [Number.NaN, Number.NaN],
  ]);
  expect(p.flat().every(Number.isNaN)).toBe(true);
});
