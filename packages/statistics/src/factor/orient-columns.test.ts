import { expect, test } from 'vitest';
import { arrangeColumns, orientColumns } from './orient-columns.ts';

test('columns by falling sum of squares, each with a sum above 0', () => {
  const rows = [
    [0.1, -0.9, 0.5],
    [0.2, -0.8, -0.5],
  ];
  const orientation = orientColumns(rows);
  expect(orientation).toEqual({ order: [1, 2, 0], signs: [1, -1, 1] });
  expect(arrangeColumns(rows, orientation)).toEqual([
    [0.9, 0.5, 0.1],
    [0.8, -0.5, 0.2],
  ]);
});

test('where the sum is rounding the first loading decides', () => {
  expect(orientColumns([[-0.1], [0.30000000000000004], [-0.2]]).signs).toEqual([-1]);
  expect(orientColumns([[0], [0]]).signs).toEqual([1]);
});
