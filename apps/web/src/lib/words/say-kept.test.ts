import { expect, it } from 'vitest';
import { createTimeFormat } from './create-time-format.ts';
import { sayKept } from './say-kept.ts';

it('names the day where the institution is, or how many days after a closing that is still to come', () => {
  const { day } = createTimeFormat('id', 'Asia/Jayapura');
  const until = '2027-11-30T16:00:00.000Z';
  expect(sayKept({ days: 365, until }, day, 'id')).toContain('dihapus pada 1 Desember 2027');
  expect(sayKept({ days: 365, until }, createTimeFormat('en', 'Asia/Jakarta').day, 'en')).toContain('30 November 2027');
  expect(sayKept({ days: 365, until: null }, day, 'id')).toContain('365 hari sesudah gelombang ditutup');
  expect(sayKept({ days: 1, until: null }, day, 'en')).toContain('1 day after');
});
