import { expect, test } from 'vitest';
import { readFactorCases } from '../../reference/factor-fixture.ts';
import { expectClose, pickColumns } from '../../reference/read-fixture.ts';
import { correlationMatrix, momentsOf } from '../moments/index.ts';
import { type ParallelAnalysis, parallelAnalysis } from './parallel-analysis.ts';

function found(...of: Parameters<typeof parallelAnalysis>): ParallelAnalysis {
  const result = parallelAnalysis(...of);
  if ('refused' in result) throw new Error(result.refused);
  return result;
}

test('random eigenvalues have the mean and the 95th percentile of 4,000 random samples of R', () => {
  for (const { data, items, n, randomMeans, randomSds, randomQuantiles } of readFactorCases()) {
    const { means, quantiles, count } = found(correlationMatrix(momentsOf(pickColumns(data, items))), n, 1965);
    for (const [m, sd] of randomSds.entries()) {
      // Five standard errors of 200 and 4,000 draws; a 95th percentile has about twice the mean's.
      const error = 5 * sd * Math.sqrt(1 / 200 + 1 / 4000);
      expectClose(means[m]!, randomMeans[m]!, 0, error, `${data} ${m}`);
      expectClose(quantiles[m]!, randomQuantiles[m]!, 0, 2.2 * error, `${data} ${m}`);
    }
    expect(count).toBe(2);
  }
});

test('the seed fixes everything; another gives other figures', () => {
  const matrix = Float64Array.of(1, 0.4, 0.2, 0.4, 1, 0.3, 0.2, 0.3, 1);
  expect(found(matrix, 40, 7, { draws: 20 })).toEqual(found(matrix, 40, 7, { draws: 20 }));
  expect(found(matrix, 40, 7, { draws: 20 }).means).not.toEqual(found(matrix, 40, 8, { draws: 20 }).means);
});

test('no correlation keeps nothing; means sum to k; the least n works', () => {
  const identity = Float64Array.from({ length: 25 }, (_, at) => (at % 6 === 0 ? 1 : 0));
  const none = found(identity, 30, 1, { draws: 50 });
  expect(none).toMatchObject({ count: 0, countByMean: 0, draws: 50, seed: 1 });
  expectClose(
    none.means.reduce((sum, value) => sum + value, 0),
    5,
    1e-12,
  );
  expect(found(identity, 6, 1, { draws: 50 }).means.every(Number.isFinite)).toBe(true);
});

test('refusals and misuse', () => {
  const pair = Float64Array.of(1, 0.5, 0.5, 1);
  expect(parallelAnalysis(pair, 2, 1)).toEqual({ refused: 'singular' });
  expect(parallelAnalysis(Float64Array.of(1, Number.NaN, Number.NaN, 1), 50, 1)).toEqual({
    refused: 'undefined-correlation',
  });
  expect(() => parallelAnalysis(pair, 0, 1)).toThrow(RangeError);
  expect(() => parallelAnalysis(pair, 50, -1)).toThrow(RangeError);
  expect(() => parallelAnalysis(pair, 50, 1, { draws: 0 })).toThrow(RangeError);
  expect(() => parallelAnalysis(pair, 50, 1, { quantile: 1 })).toThrow(RangeError);
});
