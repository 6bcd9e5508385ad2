import type { Moments } from './moments.ts';

/**
 * All Pearson correlations, row-major, with exact ones on the diagonal. NaN in the row and column of a constant.
 *
 * @example Array.from(correlationMatrix(momentsOf([[1, 2, 3], [3, 2, 1]]))) // [1, -1, -1, 1]
 */
export function correlationMatrix({ size, scatter }: Moments): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) {
      const r = correlationOf(scatter[i * size + j]!, scatter[i * size + i]!, scatter[j * size + j]!);
      matrix[i * size + j] = r;
      matrix[j * size + i] = r;
    }
    matrix[i * size + i] = scatter[i * size + i]! > 0 ? 1 : Number.NaN;
  }
  return matrix;
}

/** r from the three sums of products, kept within −1..1; NaN when a sum of squares is 0. */
export function correlationOf(xy: number, xx: number, yy: number): number {
  if (!(xx > 0 && yy > 0)) return Number.NaN;
  const product = xx * yy;
  // One root rounds less; two where the product leaves the range of a double.
  const root = product > 1e-290 && product < 1e290 ? Math.sqrt(product) : Math.sqrt(xx) * Math.sqrt(yy);
  return Math.max(-1, Math.min(1, xy / root));
}
