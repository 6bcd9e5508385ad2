import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readLocalTime, writeLocalTime } from './local-time.ts';

it('reads the clocks of Indonesia', () => {
  expect(readLocalTime('2026-11-24T08:00', 'Asia/Jakarta')).toBe('2026-11-24T01:00:00.000Z');
  expect(readLocalTime('2026-11-24T08:00', 'Asia/Makassar')).toBe('2026-11-24T00:00:00.000Z');
  expect(readLocalTime('2026-01-01T00:30', 'Asia/Jayapura')).toBe('2025-12-31T15:30:00.000Z');
});

it('takes nothing for a time that is none', () => {
  for (const text of [
    '',
    'besok',
    '2026-02-29T08:00',
    '2026-13-01T08:00',
    '2026-11-24T24:00',
    '2026-11-24T08:60',
    '2026-11-24',
    '0001-01-01T00:00',
  ]) {
    expect(readLocalTime(text, 'Asia/Jakarta'), text).toBeNull();
  }
});

it('has an answer for the hours at which clocks are changed', () => {
  // Berlin: 02:30 does not exist on 29 March 2026, and comes twice on 25 October.
  expect(readLocalTime('2026-03-29T02:30', 'Europe/Berlin')).toBe('2026-03-29T01:30:00.000Z');
  expect(readLocalTime('2026-10-25T02:30', 'Europe/Berlin')).toBe('2026-10-25T00:30:00.000Z');
});

it('reads what it writes', () => {
  const moments = fc.integer({ min: 0, max: 33_000_000 }).map((minute) => new Date(minute * 60_000).toISOString());
  fc.assert(
    fc.property(moments, fc.constantFrom('Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura', 'UTC'), (moment, zone) => {
      expect(readLocalTime(writeLocalTime(moment, zone), zone)).toBe(moment);
    }),
  );
});
