import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../model/index.ts';
import { plain } from '../model/index.ts';
import { bindFigures } from './bind-figures.ts';
import { figureParts } from './figure-parts.ts';
import { formatCell } from './format-cell.ts';
import { formatPercent } from './format-percent.ts';
import { printableText } from './printable-text.ts';

test.each<[Cell, string, string]>([
  [{ kind: 'number', value: 1234.5, digits: 2 }, '1.234,50', '1,234.50'],
  [{ kind: 'number', value: 0.841, digits: 3, bounded: true, mark: '**' }, '0,841**', '.841**'],
  [{ kind: 'number', value: null, digits: 3 }, '–', '–'],
  [{ kind: 'number', value: Number.NaN, digits: 3, mark: '*' }, '–', '–'],
  [{ kind: 'percent', value: Number.POSITIVE_INFINITY, digits: 1 }, '–', '–'],
  [{ kind: 'p', value: 0.0499, mark: '*' }, '0,0499*', '.0499*'],
  [{ kind: 'p', value: null }, '–', '–'],
  [{ kind: 'percent', value: 88.06, digits: 1 }, '88,1\u00a0%', '88.1%'],
  [{ kind: 'text', text: `<i>${plain('<x>')}</i> a\nb` }, '<x> a b', '<x> a b'],
  [{ kind: 'empty' }, '', ''],
])('%j reads %s and %s', (cell, id, en) => {
  expect(formatCell(cell, 'id', '–')).toBe(id);
  expect(formatCell(cell, 'en', '–')).toBe(en);
});

test('the parts of a figure in order are its text', () => {
  const cell: Cell = { kind: 'number', value: -1234.5, digits: 1, mark: 'a' };
  expect(figureParts(cell, 'id')).toEqual({ whole: '\u22121.234', fraction: ',5', unit: '', mark: 'a' });
  expect(figureParts({ kind: 'number', value: 3, digits: 0 }, 'en')).toEqual({
    whole: '3',
    fraction: '',
    unit: '',
    mark: '',
  });
  expect(figureParts({ kind: 'p', value: 0.0001 }, 'en')).toEqual({
    whole: '< ',
    fraction: '.001',
    unit: '',
    mark: '',
  });
  expect(figureParts({ kind: 'empty' }, 'en')).toBeUndefined();
});

test('percentages', () => {
  expect(formatPercent(-0.04, 1, 'en')).toBe('0.0%');
  expect(formatPercent(100, 0, 'id')).toBe('100\u00a0%');
});

test('printable text commands nothing and turns nothing', () => {
  expect(printableText('a\u202eb\u2066c\u001b]0;x\u0007\u009b31m')).toBe('abc]0;x31m');
  expect(printableText('\ud83d!')).toBe('\ufffd!');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printableText(text)).not.toMatch(/\p{Cc}|[\u202a-\u202e\u2066-\u2069]|\p{Cs}/u);
    }),
  );
});

test('a sign of comparison holds its figure', () => {
  expect(bindFigures('p < .001 but a = b')).toBe('p\u00a0<\u00a0.001 but a = b');
  expect(bindFigures(' = 0,841 untuk')).toBe('\u00a0=\u00a00,841 untuk');
});

test('a percent sign stays with its figure, and only there', () => {
  expect(bindFigures('IK 95 % dan 5 %; a % b')).toBe('IK 95\u00a0% dan 5\u00a0%; a % b');
});
