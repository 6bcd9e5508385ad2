import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

test('the word with fewest edits, letter case ignored', () => {
  expect(nearestWord('DIMENTION', ['scale', 'dimension', 'dimensions'])).toBe('dimension');
  expect(nearestWord('nmae', ['id', 'name'])).toBe('name');
});

test('nothing that is far, and nothing for an endless word', () => {
  expect(nearestWord('colour', ['dimension', 'scale'])).toBe('');
  expect(nearestWord('x', [])).toBe('');
  expect(nearestWord('x'.repeat(100_000), ['x'.repeat(99_999)])).toBe('');
});
