import fc from 'fast-check';
import { expect, test } from 'vitest';
import { savDateText, savSeconds } from './sav-dates.ts';

test('dates go there and back to the second', () => {
  const date = fc.date({
    min: new Date('1582-10-14T00:00:00Z'),
    max: new Date('9999-12-31T23:59:59Z'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(date, (moment) => {
      const text = moment.toISOString().slice(0, 19).replace('T', ' ');
      expect(savDateText(savSeconds(text)!)).toBe(text.replace(/ 00:00:00$/, ''));
    }),
  );
});

test('what is no date has no seconds, and the other way round', () => {
  for (const text of ['2026-13-01', '2026-02-29', '2026-1-1', '2026-01-01 24:00', '1582-10-13', 'besok', '']) {
    expect(savSeconds(text), text).toBeNull();
  }
  expect(savSeconds('2024-02-29 23:59:59')).toBe(13_928_630_399);
  for (const seconds of [-1, Number.NaN, 1e300]) expect(savDateText(seconds)).toBeNull();
});
