import { expect, test } from 'vitest';
import { clippable } from './clippable.ts';

const field = { x: [0, 10], y: [0, 5] } as const;

test('a shape that never meets its field is none', () => {
  const beside = [-3, -2].map((x) => ({ x, y: 1 }));
  const above = [1, 2].map((x) => ({ x, y: 6 + x }));
  expect(clippable(field, beside, ['y'])).toEqual([]);
  expect(clippable(field, above, ['y'])).toEqual([]);
  expect(clippable(field, [], ['y'])).toEqual([]);
});

test('one that meets it keeps its places, but for those far away', () => {
  const shape = [
    { x: -2, lower: 1, upper: 2 },
    { x: 5, lower: -1e120, upper: 1e120 },
  ];
  expect(clippable(field, shape, ['lower', 'upper'])).toEqual([
    { x: -2, lower: 1, upper: 2 },
    { x: 5, lower: -100, upper: 105 },
  ]);
});
