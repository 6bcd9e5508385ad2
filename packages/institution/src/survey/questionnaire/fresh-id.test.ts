import { expect, it } from 'vitest';
import { freshId } from './fresh-id.ts';

const after = (neighbours: readonly string[], taken: readonly string[] = neighbours) =>
  freshId(neighbours, 'harga', new Set(taken.map((id) => id.toLowerCase())));

it('goes on after the highest number that was ever given, as wide as its neighbours write theirs', () => {
  expect(after(['pi01', 'pi02'])).toBe('pi03');
  expect(after(['pi01'], ['pi01', 'pi20'])).toBe('pi21');
  expect(after(['pi99'])).toBe('pi100');
  expect(after(['Q1'], ['Q1', 'q2'])).toBe('Q3');
});

it('takes the stem where no neighbour has a number, and is no longer than an id may be', () => {
  expect(after(['murah', 'pantas'])).toBe('harga1');
  expect(after([], ['harga1', 'harga7'])).toBe('harga8');
  expect(freshId([], 'x2', new Set())).toBe('x2_1');
  expect(freshId([], 'a'.repeat(64), new Set()).length).toBeLessThanOrEqual(64);
});
