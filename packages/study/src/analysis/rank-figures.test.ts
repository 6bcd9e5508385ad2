import { kruskalWallis, mannWhitney } from '@minat/statistics';
import { expect, test } from 'vitest';
import { rankFigures } from './rank-figures.ts';
import { collectWarnings } from './warnings.ts';

const about = { question: 'sex', scale: 'x' };
const groups = [Float64Array.of(3, 5, 4, 4, 6), Float64Array.of(1, 2, 2, 3, 4, 5), Float64Array.of(9, 9, 8)];

test('two groups by Mann-Whitney, of which the first is higher', () => {
  const found = mannWhitney(groups[0]!, groups[1]!);
  if ('refused' in found) throw new Error(found.refused);
  const figures = rankFigures(groups.slice(0, 2), about, 'groups[0].ranks', collectWarnings());
  expect(figures).toEqual({
    test: 'mann-whitney',
    meanRanks: [found.first.meanRank, found.second.meanRank],
    statistic: found.u,
    z: found.z,
    p: found.p,
    effect: { measure: 'rank-biserial', value: found.rankBiserial },
  });
  expect(figures!.effect.value).toBeGreaterThan(0);
  expect(figures!.z).toBeGreaterThan(0);
});

test('more groups by Kruskal-Wallis', () => {
  const found = kruskalWallis(groups);
  if ('refused' in found) throw new Error(found.refused);
  expect(rankFigures(groups, about, 'groups[0].ranks', collectWarnings())).toMatchObject({
    test: 'kruskal-wallis',
    statistic: found.h,
    df: 2,
    p: found.p,
    effect: { measure: 'epsilon-squared', value: found.epsilonSquared },
  });
});

test('scores that are all tied have none, with the reason under its path', () => {
  const warnings = collectWarnings();
  const tied = [Float64Array.of(2, 2), Float64Array.of(2, 2, 2)];
  expect(rankFigures(tied, about, 'groups[3].ranks', warnings)).toBeNull();
  expect(warnings.said).toMatchObject([{ code: 'groups-not-comparable', path: 'groups[3].ranks' }]);
});
