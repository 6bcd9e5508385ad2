import { type Moments, momentsFromSums } from '@minat/statistics';

/**
 * Moments of columns from the sums of their products, the upper triangle row by row, where the last column is 1 in every
 * row that counts: its products are the sums and the number of rows.
 *
 * @param origins Are added to the values, one a column.
 *
 * @example itemMoments([5, 3, 2], [0]).n // 2
 * @example Array.from(itemMoments([5, 3, 2], [10]).means) // [11.5]
 */
export function itemMoments(products: ArrayLike<number>, origins: readonly number[]): Moments {
  const size = origins.length;
  const productOf = (i: number, j: number): number => products[i * (size + 1) - (i * (i - 1)) / 2 + (j - i)]!;
  const n = productOf(size, size);
  const sums = origins.map((_, i) => productOf(i, size));
  const whole = origins.flatMap((_, i) => origins.map((__, j) => productOf(Math.min(i, j), Math.max(i, j))));
  // The origin moves the means alone.
  const means = Float64Array.from(origins, (origin, i) => (sums[i]! + n * origin) / n);
  return Object.freeze({ ...momentsFromSums(n, sums, whole), means });
}
