import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distinctRows } from './distinct-rows.ts';

test('each row is found once, as often as it occurs', () => {
  const rows = fc.array(fc.tuple(fc.nat(3), fc.nat(2), fc.nat(9)), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(rows, (list) => {
      const columns = [0, 1, 2].map((at) => Uint8Array.from(list, (row) => row[at]!));
      const found = distinctRows(columns, 1000)!;
      const keys = list.map((row) => row.join(' '));
      const expected = [...new Set(keys)];
      expect(found.counts.length).toBe(expected.length);
      for (const [at, count] of found.counts.entries()) {
        const key = found.columns.map((column) => column[at]).join(' ');
        expect(keys.filter((other) => other === key).length).toBe(count);
        expect(found.firsts[at]).toBe(keys.indexOf(key));
      }
    }),
  );
});

test('what cannot be counted in a table is left alone', () => {
  expect(distinctRows([[0.5, 1]], 10)).toBeNull();
  expect(distinctRows([[-1, 1]], 10)).toBeNull();
  expect(distinctRows([[Number.NaN, 1]], 10)).toBeNull();
  expect(distinctRows([[5_000_000, 1]], 10)).toBeNull();
  expect(distinctRows([[1, 2, 3]], 2)).toBeNull();
});

test('misuse throws', () => {
  expect(() => distinctRows([], 10)).toThrow(RangeError);
  expect(() => distinctRows([[1, 2], [1]], 10)).toThrow(RangeError);
});
