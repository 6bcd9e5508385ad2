import { expect, it } from 'vitest';
import { drawLetters } from './draw-letters.ts';

it('draws each of its letters from as many bytes, and none that is taken for another or makes a word', () => {
  const counts = new Map<string, number>();
  for (let byte = 0; byte < 252; byte += 1) {
    const letter = drawLetters(1, (bytes) => bytes.fill(byte));
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  expect([...counts.keys()].sort().join('')).toBe('23456789bcdfghjkmnpqrstvwxyz');
  expect(new Set(counts.values())).toEqual(new Set([9]));
});

it('passes over bytes that would make some letters likelier', () => {
  const draws = [255, 252, 0, 254, 1];
  expect(drawLetters(2, (bytes) => bytes.fill(draws.shift()!))).toBe('bc');
});
