import { expect, test } from 'vitest';
import { placeName } from './schema-reasons.ts';

test('a place is said with ids where there are some, else with numbers from 1', () => {
  const file = { items: [{ id: 'ent1' }, {}, { id: ' ' }] };
  expect(placeName(file, ['items', 0, 'text', 'id'])).toBe('items › ent1 › text › id');
  expect(placeName(file, ['items', 1])).toBe('items › #2');
  expect(placeName(file, ['items', 2])).toBe('items › #3');
  expect(placeName(file, [])).toBe('');
  expect(placeName({}, ['k'.repeat(500)]).length).toBeLessThan(70);
});
