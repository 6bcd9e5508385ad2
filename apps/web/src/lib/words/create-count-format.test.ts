import { expect, test } from 'vitest';
import { createCountFormat } from './create-count-format.ts';

test('counts, shares and times are written as the language writes them', () => {
  const [id, en] = [createCountFormat('id'), createCountFormat('en')];
  expect([id.count(12_345), en.count(12_345)]).toEqual(['12.345', '12,345']);
  expect(id.percent(41, 100).replace(/\s/, ' ')).toMatch(/^41 ?%$/);
  expect(id.percent(0, 0)).toBe('–');
  expect([id.seconds(200), en.seconds(200.4), en.seconds(9.6), en.seconds(59.6)]).toEqual([
    '3 mnt 20 dtk',
    '3 min 20 s',
    '10 s',
    '1 min 0 s',
  ]);
});
