import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossTabulate } from './cross-tabulate.ts';
import { frequencies } from './frequencies.ts';

test('a small table, seen through', () => {
  const table = crossTabulate(Object.freeze([3, 1, 3, 1, Number.NaN]), [0, -2, 0, 0, 5]);
  expect(table).toEqual({
    n: 4,
    missing: 1,
    rows: [1, 3],
    columns: [-2, 0],
    counts: [
      [1, 1],
      [0, 2],
    ],
  });
  expect(crossTabulate([], [])).toEqual({ n: 0, missing: 0, rows: [], columns: [], counts: [] });
});

test('the margins are the frequencies; turned columns turn the table', () => {
  const value = fc.integer({ min: 1, max: 4 });
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value)), (pairs) => {
      const first = pairs.map(([a]) => a);
      const second = pairs.map(([, b]) => b);
      const { counts, rows, columns } = crossTabulate(first, second);
      const sums = counts.map((row) => row.reduce((sum, count) => sum + count, 0));
      expect(sums).toEqual(frequencies(first).values.map(({ count }) => count));
      expect(rows).toEqual(frequencies(first).values.map(({ value: one }) => one));
      const turned = crossTabulate(second, first);
      expect(turned.counts).toEqual(columns.map((_, j) => rows.map((_, i) => counts[i]![j]!)));
    }),
  );
});

test('misuse throws', () => {
  expect(() => crossTabulate([1], [1, 2])).toThrow(RangeError);
  expect(() => crossTabulate([1], [Number.NEGATIVE_INFINITY])).toThrow(RangeError);
});
