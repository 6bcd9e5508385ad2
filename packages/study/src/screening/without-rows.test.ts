import { expect, it } from 'vitest';
import type { Answers } from '../answers/index.ts';
import { sheetOf } from './fixtures/sheet-of.ts';
import { withoutRows } from './index.ts';

const { answers } = sheetOf([
  [1, 2],
  [3, 4],
  [5, 1],
]);
const noted: Answers = {
  ...answers,
  problems: [
    { code: 'empty', row: 3, column: 'i1', item: 'i1', found: '' },
    { code: 'duplicate-row', row: 4, sameAs: 3 },
    { code: 'out-of-range', row: 2, column: 'i1', item: 'i1', found: '9' },
  ],
};

it('leaves out the rows of these numbers with all that was noted of them', () => {
  const left = withoutRows(noted, [3]);
  expect(left.rows).toBe(2);
  expect(left.rowNumbers).toEqual([2, 4]);
  expect([...left.items.get('i1')!]).toEqual([1, 5]);
  expect(left.profile.get('sex')).toEqual(['a', 'a']);
  expect(left.problems.map(({ row }) => row)).toEqual([2]);
});

it('changes nothing where nobody is named, and never what it was given', () => {
  expect(withoutRows(noted, [])).toBe(noted);
  const before = structuredClone(noted);
  withoutRows(noted, [2, 3, 4]);
  expect(noted).toEqual(before);
  expect(withoutRows(noted, [99]).rows).toBe(3);
});
