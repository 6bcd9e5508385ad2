import { expect, test } from 'vitest';
import { basicInterval } from './basic-interval.ts';
import { bcaInterval } from './bca-interval.ts';
import { percentileInterval } from './percentile-interval.ts';
import { spreadOfDraws, summarizeDraws } from './summarize-draws.ts';

test('draws without a figure are left out of everything and counted', () => {
  const draws = [4, Number.NaN, 1, 2, 9, Number.NaN];
  const found = summarizeDraws(3, draws, 0.1, 0.8);
  expect([found.observed, found.bias, found.used, found.undefinedDraws]).toEqual([3, 1, 4, 2]);
  expect(found.se).toBeCloseTo(Math.sqrt(38 / 3), 14);
  expect(found.percentile).toEqual(percentileInterval(draws, 0.8));
  expect(found.basic).toEqual(basicInterval(draws, 3, 0.8));
  expect(found.bca).toEqual(bcaInterval(draws, 3, 0.1, 0.8));
});

test('no draw has neither mean nor spread, one draw no spread', () => {
  expect(spreadOfDraws([Number.NaN])).toEqual({ mean: Number.NaN, sd: Number.NaN });
  expect(spreadOfDraws([7])).toEqual({ mean: 7, sd: Number.NaN });
});
