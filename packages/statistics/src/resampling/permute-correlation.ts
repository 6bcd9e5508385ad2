import { momentsOf } from '../moments/index.ts';
import { type Alternative, type PermutationTest, permutationTest } from './permutation-test.ts';

/**
 * The permutation test of Pearson's correlation, by permuting the second column: exact over all different orders where
 * there are no more than `draws`. The null hypothesis is that the columns are independent. NaN where one is constant.
 * Throws on unequal lengths and on values that are not finite.
 *
 * @example permuteCorrelation([1, 2, 3, 4], [1, 2, 3, 4], 100, 1).p // ≈ 0.0833333333333333
 */
export function permuteCorrelation(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  draws: number,
  seed: number,
  alternative: Alternative = 'two-sided',
): PermutationTest {
  const { means, scatter } = momentsOf([x, y]);
  const root = Math.sqrt(scatter[0]!) * Math.sqrt(scatter[3]!);
  const deviations = Float64Array.from(x, (value) => value - means[0]!);
  const correlation = (permuted: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < permuted.length; i++) sum += deviations[i]! * permuted[i]!;
    return root > 0 ? Math.max(-1, Math.min(1, sum / root)) : Number.NaN;
  };
  const around = Float64Array.from(y, (value) => value - means[1]!);
  return permutationTest(around, draws, seed, correlation, alternative);
}
