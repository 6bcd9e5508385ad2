import { type Moments, requireColumn } from './moments.ts';
import { WHOLE_LIMIT } from './whole-limit.ts';

/**
 * The moments of linear combinations of columns: `weights` has one row for each new column and one weight for each old
 * one. With whole weights the moments of whole columns stay exact: the moments of a total are those that `momentsOf`
 * gives for the summed column, to the last bit.
 *
 * @example Array.from(combineMoments(momentsOf([[1, 2, 3], [1, 2, 6]]), [[1, 1]]).scatter) // [26]
 */
export function combineMoments(moments: Moments, weights: readonly (readonly number[])[]): Moments {
  const { n, size } = moments;
  for (const row of weights) {
    if (row.length !== size) throw new RangeError(`combineMoments needs ${size} weights a row, got ${row.length}`);
  }
  if (weights.length < 1) throw new RangeError('combineMoments needs a row of weights, got none');
  const exact =
    moments.whole && weights.every((row) => row.every(Number.isInteger)) ? combine(moments, weights, n) : null;
  if (exact !== null && exact.largest < WHOLE_LIMIT) {
    const divided = (value: number): number => value / n;
    return freeze(n, exact.means.map(divided), exact.scatter.map(divided), true);
  }
  const { means, scatter } = combine(moments, weights, 1);
  return freeze(n, means, scatter, false);
}

/**
 * The moments of some of the columns, in the order asked.
 *
 * @example Array.from(selectMoments(momentsOf([[1, 2, 3], [1, 2, 6]]), [1]).means) // [3]
 */
export function selectMoments(moments: Moments, indexes: readonly number[]): Moments {
  for (const index of indexes) requireColumn('selectMoments', moments, index);
  if (indexes.length < 1) throw new RangeError('selectMoments needs a column, got none');
  const means = Float64Array.from(indexes, (index) => moments.means[index]!);
  const scatter = new Float64Array(indexes.length ** 2);
  for (const [i, from] of indexes.entries()) {
    for (const [j, other] of indexes.entries()) {
      scatter[i * indexes.length + j] = moments.scatter[from * moments.size + other]!;
    }
  }
  return freeze(moments.n, means, scatter, moments.whole);
}

function freeze(n: number, means: Float64Array, scatter: Float64Array, whole: boolean): Moments {
  return Object.freeze({ n, size: means.length, means, scatter, whole });
}

/** W·means and W·scatter·Wᵀ. `largest` bounds every sum on the way. */
interface Combination {
  readonly means: Float64Array;
  readonly scatter: Float64Array;
  readonly largest: number;
}

/** Each element times `factor`; for whole moments and factor n, rounded back to the integer that it stands for. */
function combine(moments: Moments, weights: readonly (readonly number[])[], factor: number): Combination {
  const { size } = moments;
  const restore = (value: number): number => (factor === 1 ? value : Math.round(value * factor));
  const sums = moments.means.map(restore);
  const products = moments.scatter.map(restore);
  const count = weights.length;
  const means = new Float64Array(count);
  const half = new Float64Array(count * size);
  const scatter = new Float64Array(count * count);
  let largest = 0;
  const add = (row: readonly number[], from: Float64Array, at: number): number => {
    let sum = 0;
    let reach = 0;
    for (let i = 0; i < size; i++) {
      const part = row[i]! * from[at + i]!;
      sum += part;
      reach += Math.abs(part);
    }
    largest = Math.max(largest, reach);
    return sum;
  };
  for (const [a, row] of weights.entries()) {
    means[a] = add(row, sums, 0);
    // The scatter is symmetric: its row j stands for its column j.
    for (let j = 0; j < size; j++) half[a * size + j] = add(row, products, j * size);
    for (let b = 0; b <= a; b++) {
      const sum = add(weights[b]!, half, a * size);
      scatter[a * count + b] = sum;
      scatter[b * count + a] = sum;
    }
  }
  return { means, scatter, largest };
}
