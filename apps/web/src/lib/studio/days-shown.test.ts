import { expect, test } from 'vitest';
import { daysShown } from './days-shown.ts';

test('days follow each other over the ends of months, the last ones where there are many', () => {
  const days = [
    { day: '2026-02-27', answered: 4 },
    { day: '2026-03-02', answered: 1 },
  ];
  expect(daysShown(days, 31)).toEqual([
    { day: '2026-02-27', answered: 4 },
    { day: '2026-02-28', answered: 0 },
    { day: '2026-03-01', answered: 0 },
    { day: '2026-03-02', answered: 1 },
  ]);
  expect(daysShown(days, 2).map(({ day }) => day)).toEqual(['2026-03-01', '2026-03-02']);
  expect(daysShown([], 31)).toEqual([]);
  expect(daysShown([{ day: '2026-03-02', answered: 1 }], 31)).toHaveLength(1);
});
