import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDurations } from './read-durations.ts';

test('seconds, minutes and hours are read; what is no time is none', () => {
  const cells = [
    '0',
    ' 90 ',
    '90.5',
    '2:05',
    '1:00:00',
    '10:00:00.5',
    null,
    '',
    '-5',
    '1e3',
    '2026-01-01 10:00:00',
    '1:2:3:4',
  ];
  expect(Array.from(readDurations(cells))).toEqual([
    0,
    90,
    90.5,
    125,
    3600,
    36_000.5,
    ...Array.from({ length: 6 }, () => Number.NaN),
  ]);
});

test('a time written with colons reads as its seconds', () => {
  fc.assert(
    fc.property(fc.nat(99), fc.nat(59), fc.nat(59), (h, m, s) => {
      const two = (part: number) => String(part).padStart(2, '0');
      expect(readDurations([`${h}:${two(m)}:${two(s)}`])[0]).toBe(h * 3600 + m * 60 + s);
    }),
  );
});
