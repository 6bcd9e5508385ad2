import { expect, test } from 'vitest';
import { freshId } from './fresh-id.ts';

test('keeps what is an id already', () => {
  expect(freshId('SMM_ent_3R', new Set())).toBe('SMM_ent_3R');
});

test('mends, and numbers what is taken or reserved, whatever the letter case', () => {
  expect(freshId('Jenis kelamin?', new Set())).toBe('Jenis_kelamin');
  expect(freshId('X1', new Set(['x1', 'x1_2']))).toBe('X1_3');
  expect(freshId('With', new Set())).toBe('With_2');
  expect(freshId('12 — ', new Set())).toBe('q');
  expect(freshId('', new Set(['q']))).toBe('q_2');
  expect(freshId('x'.repeat(500), new Set()).length).toBeLessThan(64);
});
