import { expect, test } from 'vitest';
import { sortDefined } from './sort-defined.ts';

test('ascends, without NaN, infinities at the ends; what was given stays as it was', () => {
  const given = Object.freeze([3, Number.NaN, Number.POSITIVE_INFINITY, -1, Number.NaN, Number.NEGATIVE_INFINITY]);
  expect(Array.from(sortDefined(given))).toEqual([Number.NEGATIVE_INFINITY, -1, 3, Number.POSITIVE_INFINITY]);
  expect(given[0]).toBe(3);
  expect(sortDefined([Number.NaN, Number.NaN]).length).toBe(0);
  expect(sortDefined([]).length).toBe(0);
});
