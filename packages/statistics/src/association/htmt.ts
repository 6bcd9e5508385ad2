import { correlationMatrix, type Moments, requireColumn, selectMoments } from '../moments/index.ts';

/**
 * The heterotrait-monotrait ratio of two scales (Henseler, Ringle and Sarstedt 2015): the mean correlation of items of
 * different scales over the geometric mean of the mean correlations within each, of absolute correlations, as seminr
 * and SmartPLS take them (semTools::htmt gives the geometric HTMT2 by default, and signed means). Above .90 (.85) the
 * scales hardly differ. NaN for a constant item or a scale of one item, which has no correlation within. Throws when
 * an item repeats.
 *
 * @example htmt(momentsOf([[1, 2, 3, 4], [1, 2, 3, 4], [1, 2, 4, 3], [1, 2, 4, 3]]), [0, 1], [2, 3]) // ≈ 0.8
 */
export function htmt(moments: Moments, itemsA: readonly number[], itemsB: readonly number[]): number {
  const items = [...itemsA, ...itemsB];
  for (const item of items) requireColumn('htmt', moments, item);
  if (itemsA.length < 1 || itemsB.length < 1 || new Set(items).size !== items.length) {
    throw new RangeError(`htmt needs two scales of distinct items, got ${itemsA.join(', ')} and ${itemsB.join(', ')}`);
  }
  const size = items.length;
  const r = correlationMatrix(selectMoments(moments, items));
  const first = itemsA.length;
  const within = Math.sqrt(meanAbsolute(r, size, 0, first, 0, first) * meanAbsolute(r, size, first, size, first, size));
  return meanAbsolute(r, size, 0, first, first, size) / within;
}

/** The mean of |r| over a block, without the diagonal; NaN where nothing is left. */
function meanAbsolute(r: Float64Array, size: number, top: number, bottom: number, left: number, right: number): number {
  let sum = 0;
  let count = 0;
  for (let i = top; i < bottom; i++) {
    for (let j = left; j < right; j++) {
      if (i === j) continue;
      sum += Math.abs(r[i * size + j]!);
      count++;
    }
  }
  return sum / count;
}
