import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumns } from './pack-columns.ts';
import { sumCountedRows, sumDrawnRows } from './sum-rows.ts';

const cell = fc.oneof(
  fc.integer({ min: -5, max: 5 }),
  fc.constant(-0),
  fc.integer({ min: -1e9, max: 1e9 }),
  fc.integer({ min: 2 ** 52, max: 2 ** 53 - 1 }),
);
const table = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 9 }))
  .chain(([rows, size]) =>
    fc.tuple(
      fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: size, maxLength: size }),
      fc.array(fc.nat({ max: rows - 1 }), { minLength: rows, maxLength: rows }),
    ),
  );

test('the sums of whole columns come out exact, row by row and counted', () => {
  fc.assert(
    fc.property(table, ([columns, drawn]) => {
      const packed = packColumns(columns);
      const sums = new Float64Array(packed.words);
      const found = new Float64Array(columns.length);
      const expected = columns.map((column) => drawn.reduce((sum, row) => sum + BigInt(column[row]!), 0n));
      const check = (): void => {
        packed.unpack(sums, drawn.length, found);
        for (const [i, sum] of expected.entries()) {
          // A column too large to share a double is summed as doubles are.
          const exact = columns[i]!.every((value) => Math.abs(value) * drawn.length * 4 < 2 ** 53);
          if (exact) expect(BigInt(found[i]!)).toBe(sum);
          else expect(Math.abs(found[i]! - Number(sum))).toBeLessThanOrEqual(1e-14 * 12 * 2 ** 53);
        }
      };
      sumDrawnRows(packed, Uint32Array.from(drawn), sums);
      check();
      const all = Uint32Array.from({ length: packed.rows }, (_, row) => row);
      sumCountedRows(
        packed,
        all,
        all.map((row) => drawn.filter((one) => one === row).length),
        sums,
      );
      check();
    }),
  );
});

test('twenty answers over 5,000 rows take seven doubles; fractions one each', () => {
  const answers = Array.from({ length: 20 }, (_, i) =>
    Float64Array.from({ length: 5000 }, (__, row) => 1 + ((row * i) % 5)),
  );
  answers[0]!.fill(5, 0, 1);
  expect(packColumns(answers).words).toBeLessThanOrEqual(7);
  expect(
    packColumns([
      [0.5, 1],
      [1, 2],
      [3, 1],
    ]).words,
  ).toBe(2);
});

test('fewer rows than all unpack too', () => {
  const packed = packColumns([
    [-3, 4, 9],
    [7, 7, 8],
  ]);
  const sums = new Float64Array(packed.words);
  const found = new Float64Array(2);
  sumDrawnRows(packed, Uint32Array.of(2, 0), sums);
  packed.unpack(sums, 2, found);
  expect(Array.from(found)).toEqual([6, 15]);
});

test('a column of fractions shares its double with none, not even a constant', () => {
  const packed = packColumns([
    [0.5, 0.25],
    [7, 7],
  ]);
  const sums = new Float64Array(packed.words);
  const found = new Float64Array(2);
  sumDrawnRows(packed, Uint32Array.of(0, 1), sums);
  packed.unpack(sums, 2, found);
  expect(Array.from(found)).toEqual([0.75, 14]);
});

test('misuse throws', () => {
  for (const columns of [[], [[]], [[1, 2], [1]], [[1, Number.NaN]], [[Number.POSITIVE_INFINITY]]]) {
    expect(() => packColumns(columns)).toThrow(RangeError);
  }
});
