import { momentsOf, pearson } from '@minat/statistics';

/**
 * r of two lists within one person; NaN for fewer than three pairs or no spread.
 *
 * @example withinPerson([1, 2, 3], [2, 4, 6]) // 1
 */
export function withinPerson(a: readonly number[], b: readonly number[]): number {
  return a.length < 3 ? Number.NaN : pearson(momentsOf([a, b]), 0, 1).r;
}
