import { expect, test } from 'vitest';
import { displayWidth } from './display-width.ts';
import { layColumns } from './lay-columns.ts';
import { lineWidth, wrapRuns } from './wrap-runs.ts';

test.each([
  ['', 0],
  ['abc', 3],
  ['e\u0301', 1],
  ['東京', 4],
  ['한국', 4],
  ['👩‍👩‍👧', 2],
  ['🇮🇩', 2],
  ['α−–…', 4],
  ['ـَ', 1],
  ['é —≤─', 5],
  ['a\u00adb', 2],
])('%s takes %d columns', (text, width) => {
  expect(displayWidth(text)).toBe(width);
});

test('lines break at spaces; long words stick out or are cut', () => {
  const runs = [{ style: 'plain' as const, text: 'satu <=> mempertanggungjawabkan 東京東京' }];
  expect(wrapRuns(runs, 10).map(lineWidth)).toEqual([8, 22, 8]);
  expect(wrapRuns(runs, 10, true).map(lineWidth)).toEqual([8, 10, 10, 2, 8]);
  expect(wrapRuns([{ style: 'bold', text: '東京' }], 3, true)).toHaveLength(2);
});

test('a word may change its style inside, and stays whole', () => {
  const runs = [
    { style: 'plain' as const, text: 'x (' },
    { style: 'italic' as const, text: 'df' },
    { style: 'plain' as const, text: ')' },
  ];
  expect(wrapRuns(runs, 4).map((line) => line.map((run) => run.text).join(''))).toEqual(['x', '(df)']);
});

test('columns share what there is', () => {
  expect(layColumns([{ least: 1, most: 2 }], 10)).toEqual([2]);
  expect(
    layColumns(
      [
        { least: 3, most: 9 },
        { least: 3, most: 9 },
      ],
      10,
    ),
  ).toEqual([5, 5]);
  expect(
    layColumns(
      [
        { least: 6, most: 9 },
        { least: 6, most: 9 },
      ],
      10,
    ),
  ).toBeUndefined();
});
