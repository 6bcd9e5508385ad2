import { expect, test } from 'vitest';
import { secondsOf } from './seconds-of.ts';

test('a time is the sum of its pages to a tenth of a second, and unknown where one page is', () => {
  expect(secondsOf([1_040, 2_020])).toBe(3.1);
  expect(secondsOf([0])).toBe(0);
  expect(secondsOf([1_000, null, 2_000])).toBeNull();
  expect(secondsOf([])).toBeNull();
});
