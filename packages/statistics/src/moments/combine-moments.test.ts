import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectClose, pickColumns, readColumns, sumRows } from '../../reference/read-fixture.ts';
import { combineMoments, selectMoments } from './combine-moments.ts';
import { momentsOf } from './moments-of.ts';

test('the moments of totals are those of the summed columns, to the last bit', () => {
  const rows = fc.integer({ min: 1, max: 40 });
  const design = rows.chain((n) =>
    fc.tuple(
      fc.array(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: n, maxLength: n }), {
        minLength: 3,
        maxLength: 3,
      }),
      fc.array(fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 4,
      }),
    ),
  );
  fc.assert(
    fc.property(design, ([columns, weights]) => {
      const direct = momentsOf(
        weights.map((row) => columns[0]!.map((_, at) => row.reduce((sum, w, i) => sum + w * columns[i]![at]!, 0))),
      );
      expect(combineMoments(momentsOf(columns), weights)).toEqual(direct);
    }),
  );
});

test('also on real answers', () => {
  const names = Object.keys(readColumns('bfi'));
  const columns = pickColumns('bfi', names);
  const weights = [names.map((name) => (name.startsWith('A') ? 1 : 0)), names.map(() => 1)];
  expect(combineMoments(momentsOf(columns), weights)).toEqual(
    momentsOf([sumRows(columns.slice(0, 5)), sumRows(columns)]),
  );
});

test('means of items: fractional weights are near', () => {
  const combined = combineMoments(
    momentsOf([
      [1, 2, 4],
      [2, 2, 5],
    ]),
    [[0.5, 0.5]],
  );
  const direct = momentsOf([[1.5, 2, 4.5]]);
  expect(combined.whole).toBe(false);
  expectClose(combined.means[0]!, direct.means[0]!, 1e-15);
  expectClose(combined.scatter[0]!, direct.scatter[0]!, 1e-14);
});

test('selects in the order asked', () => {
  const moments = momentsOf([
    [1, 2, 4],
    [2, 2, 5],
    [0, 1, 0],
  ]);
  expect(selectMoments(moments, [2, 0])).toEqual(
    momentsOf([
      [0, 1, 0],
      [1, 2, 4],
    ]),
  );
});

test('misuse throws', () => {
  const moments = momentsOf([[1, 2]]);
  expect(() => combineMoments(moments, [[1, 1]])).toThrow(RangeError);
  expect(() => combineMoments(moments, [])).toThrow(RangeError);
  expect(() => selectMoments(moments, [1])).toThrow(RangeError);
  expect(() => selectMoments(moments, [])).toThrow(RangeError);
});
