import { expect, test } from 'vitest';
import { groupItems, type ItemColumn } from './group-items.ts';

const columns = (...headers: readonly string[]): readonly ItemColumn[] =>
  headers.map((header, position) => ({ header, position, guess: { kind: 'numbers', values: [], labels: new Map() } }));

test('a scale is divided only when every item tells its dimension', () => {
  const [divided] = groupItems(columns('S_a_1', 'S_b_1'), new Set());
  expect(divided!.dimensions).toEqual([
    { id: 'a', name: 'a' },
    { id: 'b', name: 'b' },
  ]);
  const [undivided] = groupItems(columns('S_a_1', 'S_b_1', 'S_1'), new Set());
  expect(undivided!.dimensions).toEqual([]);
  expect(undivided!.items.map(({ dimension }) => dimension)).toEqual([null, null, null]);
});

test('ids are one namespace without letter case, apart from those taken', () => {
  const [scale] = groupItems(columns('x1', 'X1', 'Suka', 'q1'), new Set(['x1']));
  expect(scale!.items.map(({ id }) => id)).toEqual(['x1_2', 'X1_3']);
  const all = groupItems(columns('x1', 'X1', 'Suka', 'q1'), new Set(['x1'])).flatMap(({ items }) => items);
  expect(all.map(({ id }) => id)).toEqual(['x1_2', 'X1_3', 'q1_2', 'q1']);
});

test('Z stands between X and Y; without letters the order decides', () => {
  expect(groupItems(columns('X1', 'Z1', 'Y1'), new Set()).map(({ role, roleIsGuess }) => [role, roleIsGuess])).toEqual([
    ['predictor', false],
    ['mediator', true],
    ['outcome', false],
  ]);
  expect(groupItems(columns('a1', 'b1', 'c1'), new Set()).map(({ role }) => role)).toEqual([
    'predictor',
    'other',
    'outcome',
  ]);
});
