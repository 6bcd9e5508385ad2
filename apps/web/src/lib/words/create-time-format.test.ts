import { expect, test } from 'vitest';
import { createTimeFormat } from './create-time-format.ts';

const evening = '2026-01-31T17:05:09.120Z';

test('a time is told where its reader is', () => {
  const id = createTimeFormat('id', 'Asia/Jakarta');
  expect([id.day(evening), id.moment(evening)]).toEqual(['1 Februari 2026', '1 Februari 2026 pukul 00.05 WIB']);
  const en = createTimeFormat('en', 'Asia/Jayapura');
  expect([en.day(evening), en.moment(evening)]).toEqual(['1 February 2026', '1 February 2026 at 02:05 WIT']);
});
