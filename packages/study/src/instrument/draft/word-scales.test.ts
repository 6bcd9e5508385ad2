import { expect, test } from 'vitest';
import { findWordScale, labelWordScale } from './word-scales.ts';

test('points that nobody chose are filled in, points that forms leave out are not', () => {
  expect(labelWordScale(['Setuju', 'Sangat Setuju', 'Netral'])).toEqual([
    'sangat tidak setuju',
    'tidak setuju',
    'Netral',
    'Setuju',
    'Sangat Setuju',
  ]);
  expect(labelWordScale(['SS', 'S', 'TS', 'STS'])).toEqual(['STS', 'TS', 'S', 'SS']);
});

test('where KS is seen and STS is not, TS is the lowest; with STS it is second', () => {
  expect(labelWordScale(['SS', 'S', 'KS', 'TS'])).toEqual(['TS', 'KS', 'S', 'SS']);
  expect(labelWordScale(['SS', 'S', 'KS', 'TS', 'STS'])).toEqual(['STS', 'TS', 'KS', 'S', 'SS']);
});

test('other words are no known scale', () => {
  expect(findWordScale(['Setuju', 'Ya'])).toBeNull();
  expect(() => labelWordScale(['Ya'])).toThrow(RangeError);
});
