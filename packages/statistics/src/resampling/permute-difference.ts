import { type Alternative, type PermutationTest, permutationTest } from './permutation-test.ts';

/**
 * The permutation test of the difference of two means, first − second, by permuting who belongs to which group: exact over
 * all C(n, n₁) groupings where there are no more than `draws` (R's coin::oneway_test(distribution = "exact") agrees). The
 * null hypothesis is that both groups have one distribution; under unequal variances and group sizes it may reject for
 * the variances. Throws on an empty group and on values that are not finite.
 *
 * @example permuteDifference([4, 5], [1, 2, 3], 100, 1).p // 0.2
 * @example permuteDifference([4, 5], [1, 2, 3], 100, 1).observed // 2.5
 */
export function permuteDifference(
  first: ArrayLike<number>,
  second: ArrayLike<number>,
  draws: number,
  seed: number,
  alternative: Alternative = 'two-sided',
): PermutationTest {
  const values = Float64Array.from([...Array.from(first), ...Array.from(second)]);
  if (first.length < 1 || second.length < 1 || !values.every(Number.isFinite)) {
    throw new RangeError('permuteDifference needs finite values in both groups');
  }
  // Around the first value, which leaves the difference as it is and its digits.
  const shifted = values.map((value) => value - values[0]!);
  const total = shifted.reduce((sum, value) => sum + value, 0);
  const isFirst = Float64Array.from(values, (_, i) => (i < first.length ? 1 : 0));
  const difference = (labels: Float64Array): number => {
    let sum = 0;
    for (let i = 0; i < labels.length; i++) sum += labels[i]! * shifted[i]!;
    return sum / first.length - (total - sum) / second.length;
  };
  return permutationTest(isFirst, draws, seed, difference, alternative);
}
