import { expect, test } from 'vitest';
import { multiply, transpose } from './multiply.ts';

test('multiplies and transposes', () => {
  const rows = [
    [1, 2, 3],
    [4, 5, 6],
  ];
  expect(transpose(rows)).toEqual([
    [1, 4],
    [2, 5],
    [3, 6],
  ]);
  expect(multiply(rows, transpose(rows))).toEqual([
    [14, 32],
    [32, 77],
  ]);
});
