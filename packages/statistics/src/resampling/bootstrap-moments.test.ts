import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { type Moments, momentsOf } from '../moments/index.ts';
import { bootstrap } from './bootstrap.ts';
import { bootstrapMoments, drawMoments, jackknifeMoments } from './bootstrap-moments.ts';
import { jackknife } from './jackknife.ts';
import { takeRows } from './take-rows.ts';

type Columns = readonly (readonly number[])[];
const all = ({ n, means, scatter }: Moments): number[] => [n, ...means, ...scatter];
const table = (cell: fc.Arbitrary<number>): fc.Arbitrary<Columns> =>
  fc
    .integer({ min: 3, max: 20 })
    .chain((rows) => fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: 1, maxLength: 4 }));
const slow = (columns: Columns, seed: number): readonly Float64Array[] =>
  bootstrap(columns[0]!.length, 6, seed, (rows) => all(momentsOf(takeRows(columns, rows)))).estimates;

test('for whole numbers the moments are those of the drawn rows, to the last bit', () => {
  fc.assert(
    fc.property(table(fc.integer({ min: -20, max: 90 })), fc.nat(), (columns, seed) => {
      const found = bootstrapMoments(columns, 6, seed, all);
      expect(found.estimates).toEqual(slow(columns, seed));
      const { observed, moments } = drawMoments(columns, 6, seed);
      expect(all(observed)).toEqual(found.observed);
      for (let draw = 0; draw < 6; draw++) {
        expect(all(moments(draw))).toEqual(found.estimates.map((one) => one[draw]));
      }
    }),
  );
});

/** Each scatter beside the columns' own sizes, since a covariance may cancel. */
function expectSame(found: readonly Float64Array[], expected: readonly Float64Array[], size: number): void {
  for (const [figure, values] of expected.entries()) {
    for (const [draw, value] of values.entries()) {
      const at = figure - 1 - size;
      const scatterOf = (i: number): number => expected[1 + size + i * size + i]![draw]!;
      const scale =
        at < 0
          ? Math.max(...Array.from(expected.slice(1, 1 + size), (mean) => Math.abs(mean[draw]!)), 1)
          : Math.sqrt(scatterOf(Math.floor(at / size)) * scatterOf(at % size));
      expectClose(found[figure]![draw]!, value, 1e-12, 1e-12 * scale, `figure ${figure}`);
    }
  }
}

test('for fractions to 1e-12, also with outliers, and 0 where a drawn column is constant', () => {
  const cell = fc.oneof(
    // A product of cells below 1e-150 falls between the doubles, where 1e-12 of it means nothing.
    fc.double({ min: -9, max: 9, noNaN: true }).map((cell) => (Math.abs(cell) < 1e-100 ? 0 : cell)),
    fc.constantFrom(0.1, 0.2, 0.30000000000000004, 1e6 + 0.1, 1e9),
  );
  fc.assert(
    fc.property(table(cell), fc.nat(), (columns, seed) => {
      const expected = slow(columns, seed);
      const found = bootstrapMoments(columns, 6, seed, all).estimates;
      const size = columns.length;
      expectSame(found, expected, size);
      for (let i = 0; i < size; i++) {
        const at = 1 + size + i * size + i;
        for (const [draw, value] of expected[at]!.entries()) expect(found[at]![draw] === 0).toBe(value === 0);
      }
    }),
  );
});

test('each row left out once, as jackknife does', () => {
  const y = [3.1, 4, 4, 5.5, 2, 9, 4];
  const x = [1, 2, 2, 3, 3, 1e7, 2];
  const { figures, times } = jackknifeMoments([y, x], all);
  const single = jackknife(7, (rows) => all(momentsOf(takeRows([y, x], rows))));
  // Rows 1 and 2 differ from row 6 in nothing: three rows of one kind.
  expect(Array.from(times)).toEqual([1, 3, 1, 1, 1]);
  const kinds = [0, 1, 3, 4, 5];
  expectSame(
    figures,
    single.map((figure) => Float64Array.from(kinds, (row) => figure[row]!)),
    2,
  );
});

test('misuse throws', () => {
  expect(() => bootstrapMoments([[1, 2], [1]], 5, 1, all)).toThrow(RangeError);
  expect(() => bootstrapMoments([[1, 2]], 1.5, 1, all)).toThrow(RangeError);
  expect(() => drawMoments([[1, 2]], 0, 1)).toThrow(RangeError);
  expect(() => jackknifeMoments([[1]], all)).toThrow(RangeError);
});
