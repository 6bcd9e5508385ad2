import { expect, test } from 'vitest';
import { expectClose } from '../../reference/read-fixture.ts';
import { krejcieMorgan } from './krejcie-morgan.ts';
import { proportionSampleSize } from './proportion-sample-size.ts';

/** Rows of table 1 of Krejcie and Morgan (1970, Educational and Psychological Measurement 30, 607-610). */
const TABLE: readonly (readonly [population: number, n: number])[] = [
  [10, 10],
  [15, 14],
  [20, 19],
  [25, 24],
  [30, 28],
  [40, 36],
  [50, 44],
  [60, 52],
  [75, 63],
  [95, 76],
  [100, 80],
  [110, 86],
  [120, 92],
  [140, 103],
  [220, 140],
  [250, 152],
  [1000, 278],
  [1200, 291],
  [1300, 297],
  [1500, 306],
  [2800, 338],
  [9000, 368],
];

test('the table printed', () => {
  for (const [population, n] of TABLE) expect(krejcieMorgan(population).n, `N = ${population}`).toBe(n);
});

test('is Cochran’s sample with the correction for the population, but for the digits of 3.841', () => {
  for (const population of [1, 2, 17, 500, 12_345, 1e9]) {
    const cochran = proportionSampleSize({ margin: 0.05, population }).exact;
    expectClose(krejcieMorgan(population).exact, cochran, 2e-4);
  }
});

test('misuse throws', () => {
  expect(() => krejcieMorgan(0)).toThrow(RangeError);
  expect(() => krejcieMorgan(99.5)).toThrow(RangeError);
});
