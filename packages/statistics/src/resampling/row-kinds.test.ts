import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packColumns } from './pack-columns.ts';
import { findKinds } from './row-kinds.ts';

const cell = fc.constantFrom(0, -0, 1, 2, 0.5, -1e300, 1e-300);
const table = fc
  .integer({ min: 1, max: 30 })
  .chain((rows) => fc.array(fc.array(cell, { minLength: rows, maxLength: rows }), { minLength: 1, maxLength: 3 }));

test('finds the kinds that a list of texts finds', () => {
  fc.assert(
    fc.property(table, (columns) => {
      const texts = columns[0]!.map((_, row) => columns.map((column) => column[row]! + 0).join());
      const kinds = [...new Set(texts)];
      const found = findKinds(packColumns(columns), texts.length)!;
      expect(Array.from(found.first)).toEqual(kinds.map((kind) => texts.indexOf(kind)));
      expect(Array.from(found.times)).toEqual(kinds.map((kind) => texts.filter((text) => text === kind).length));
      expect(Array.from(found.kinds)).toEqual(texts.map((text) => kinds.indexOf(text)));
      expect(findKinds(packColumns(columns), kinds.length)).not.toBeNull();
      expect(findKinds(packColumns(columns), kinds.length - 1)).toBeNull();
    }),
  );
});

test('a hundred thousand different rows of round numbers do not crowd one place', () => {
  const column = Float64Array.from({ length: 100_000 }, (_, i) => i * 2 ** 20);
  const start = performance.now();
  expect(findKinds(packColumns([column]), 100_000)!.first.length).toBe(100_000);
  // A crowded table takes minutes.
  expect(performance.now() - start).toBeLessThan(3000);
});
