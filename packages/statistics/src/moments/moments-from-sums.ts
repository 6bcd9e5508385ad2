import type { Moments } from './moments.ts';
import { WHOLE_LIMIT } from './whole-limit.ts';

/**
 * The moments of columns of whole numbers from their exact sums and sums of products (size × size, row-major): what a
 * file leaves that is read once. The same, to the last bit, as `momentsOf` gives of the columns where its moments are
 * `whole`; of larger sums it keeps more digits. Throws where a sum is no whole number, or so large that it may not be
 * exact.
 *
 * @example Array.from(momentsFromSums(3, [6, 9], [14, 23, 23, 41]).scatter) // [2, 5, 5, 14]
 */
export function momentsFromSums(n: number, sums: ArrayLike<number>, products: ArrayLike<number>): Moments {
  const size = sums.length;
  if (!(n >= 1 && size >= 1 && products.length === size * size)) {
    throw new RangeError(
      `momentsFromSums needs a row, a column and size² products, got ${n}, ${size}, ${products.length}`,
    );
  }
  const means = Float64Array.from(sums, (sum) => sum / n);
  const scatter = new Float64Array(size * size);
  let whole = true;
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < size; j++) {
      const product = products[i * size + j]!;
      if (!Number.isSafeInteger(product) || !Number.isSafeInteger(sums[i]!)) {
        throw new RangeError(`momentsFromSums needs whole sums below 2^53, got ${product} and ${sums[i]}`);
      }
      if (n * product < WHOLE_LIMIT && Math.abs(sums[i]! * sums[j]!) < WHOLE_LIMIT) {
        scatter[i * size + j] = (n * product - sums[i]! * sums[j]!) / n;
      } else {
        // Beyond exact doubles the difference is taken of integers of any length.
        const difference = BigInt(n) * BigInt(product) - BigInt(sums[i]!) * BigInt(sums[j]!);
        scatter[i * size + j] = Number(difference) / n;
        whole &&= difference > -BigInt(WHOLE_LIMIT) && difference < BigInt(WHOLE_LIMIT);
      }
    }
  }
  return Object.freeze({ n, size, means, scatter, whole });
}
