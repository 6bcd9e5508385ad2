import { expect, it } from 'vitest';
import { shownGroups } from './group-figures.ts';

const counted = (...counts: number[]) => counts.map((count) => ({ count }));
const counts = (shown: readonly { readonly count: number }[]) => shown.map(({ count }) => count);

it.each([
  // Nobody is left over, or a whole group.
  [[12, 8], 20, [12, 8]],
  [[12, 8, 3, 2], 25, [12, 8]],
  // One to four are: told by their answer, or by having answered nothing.
  [[12, 8, 1], 21, [12]],
  [[12, 8], 24, [12]],
  [[6, 12, 8, 1], 27, [12, 8]],
  // Of equally small ones the last.
  [[6, 12, 6, 1], 25, [6, 12]],
  [[5, 1], 6, []],
  [[3, 2], 5, []],
] as const)('of %j of %i respondents %j are shown where five make a group', (given, used, shown) => {
  expect(counts(shownGroups(counted(...given), used, 5))).toEqual(shown);
});

it('holds nothing back by the usual rule, where a group is of two', () => {
  expect(counts(shownGroups(counted(12, 8, 1), 24, 2))).toEqual([12, 8]);
});
