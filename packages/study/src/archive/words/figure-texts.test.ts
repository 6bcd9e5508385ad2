import { expect, it } from 'vitest';
import { figureTexts } from './figure-texts.ts';

const words = { nothing: 'nothing', empty: 'empty' };

it.each([
  [0.1234567891, 0.2, '0,123457', '0,2'],
  [1234.5678, -0.5, '1.234,57', '\u22120,5'],
  [1.000000001, 1.000000002, '1,000000001', '1,000000002'],
  [20260722, 1, '20.260.722', '1'],
  [1.23456789e-12, 0, '1,23457e-12', '0'],
  [1e300, 2, '1e+300', '2'],
  [null, undefined, 'empty', 'nothing'],
  ['met', true, 'met', 'true'],
])('%s and %s are told apart by no more digits than it takes', (stated, found, a, b) => {
  expect(figureTexts(stated, found, 'id', words)).toEqual([a, b]);
});

it('English writes a point', () => {
  expect(figureTexts(1234.5678, 0.5, 'en', words)).toEqual(['1,234.57', '0.5']);
});
