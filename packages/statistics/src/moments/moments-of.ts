import { type Counts, countRows } from './counts.ts';
import { crossProducts } from './cross-products.ts';
import type { Moments } from './moments.ts';
import { WHOLE_LIMIT } from './whole-limit.ts';

/**
 * Means and cross products of columns of equal length. Whole numbers (Likert answers) are summed exactly; others by the
 * corrected two-pass algorithm (Chan, Golub and LeVeque 1983). With counts each row stands for so many. Throws on no
 * column, no row, unequal lengths, NaN or infinite values.
 *
 * @example Array.from(momentsOf([[1, 2, 3], [1, 2, 6]]).means) // [2, 3]
 * @example Array.from(momentsOf([[1, 2, 3], [1, 2, 6]]).scatter) // [2, 5, 5, 14]
 */
export function momentsOf(columns: readonly ArrayLike<number>[], counts?: Counts): Moments {
  const size = columns.length;
  const rows = columns[0]?.length ?? 0;
  if (size < 1 || rows < 1) {
    throw new RangeError(`momentsOf needs a column and a row, got ${size} columns and ${rows} rows`);
  }
  const n = countRows('momentsOf', rows, counts);
  const means = new Float64Array(size);
  const origins = new Float64Array(size);
  let whole = true;
  for (const [i, column] of columns.entries()) {
    if (column.length !== rows) {
      throw new RangeError(`momentsOf needs ${rows} rows in each column, got ${column.length}`);
    }
    const { mean, isWhole } = meanOf(column, n, counts);
    means[i] = mean;
    origins[i] = Math.round(mean);
    whole &&= isWhole;
  }
  if (whole) {
    const shifted = crossProducts(columns, origins, counts);
    const exact = wholeMoments(n, size, origins, shifted);
    if (exact !== null) return exact;
  }
  const scatter = centredScatter(columns, means, n, counts);
  if (!scatter.every(Number.isFinite)) throw new RangeError('momentsOf needs values below 1e150, got larger ones');
  return Object.freeze({ n, size, means, scatter, whole: false });
}

/** Sum over n, then once more over what is left, which takes out the rounding of the first. */
function meanOf(
  column: ArrayLike<number>,
  n: number,
  counts: Counts | undefined,
): { readonly mean: number; readonly isWhole: boolean } {
  const rows = column.length;
  let sum = 0;
  let isWhole = true;
  for (let row = 0; row < rows; row++) {
    const value = column[row]!;
    sum += counts === undefined ? value : value * counts[row]!;
    if (!Number.isInteger(value)) isWhole = false;
  }
  if (!Number.isFinite(sum)) throw new RangeError(`momentsOf needs finite values, got a sum of ${sum}`);
  const mean = sum / n;
  let rest = 0;
  for (let row = 0; row < rows; row++) {
    const left = column[row]! - mean;
    rest += counts === undefined ? left : left * counts[row]!;
  }
  return { mean: mean + rest / n, isWhole };
}

/** From exact sums of x − origin; null when they outgrow exactness. n·Σdd − Σd·Σd does not depend on the origin. */
function wholeMoments(
  n: number,
  size: number,
  origins: Float64Array,
  { sums, products }: { readonly sums: Float64Array; readonly products: Float64Array },
): Moments | null {
  for (let i = 0; i < size; i++) {
    const total = n * Math.abs(origins[i]!) + Math.abs(sums[i]!);
    if (n * products[i * size + i]! >= WHOLE_LIMIT || total >= WHOLE_LIMIT) return null;
  }
  const means = Float64Array.from(origins, (origin, i) => (n * origin + sums[i]!) / n);
  const scatter = Float64Array.from(products, (product, at) => {
    const i = Math.floor(at / size);
    return (n * product - sums[i]! * sums[at - i * size]!) / n;
  });
  return Object.freeze({ n, size, means, scatter, whole: true });
}

/** Around the mean, with the correction for what the rounded mean leaves. A constant column gives exactly 0. */
function centredScatter(
  columns: readonly ArrayLike<number>[],
  means: Float64Array,
  n: number,
  counts: Counts | undefined,
): Float64Array {
  const size = means.length;
  const origins = means.slice();
  for (const [i, column] of columns.entries()) if (isConstant(column)) origins[i] = column[0]!;
  const { sums, products } = crossProducts(columns, origins, counts);
  return products.map((product, at) => {
    const i = Math.floor(at / size);
    return product - (sums[i]! * sums[at - i * size]!) / n;
  });
}

function isConstant(column: ArrayLike<number>): boolean {
  for (let row = 1; row < column.length; row++) if (column[row] !== column[0]) return false;
  return true;
}
