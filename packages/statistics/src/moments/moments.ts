/**
 * The first and second moments of some columns over the same rows: what most figures of a questionnaire follow from.
 *
 * What it will not do: know rows with missing answers. Leave them out before (listwise), so that every figure has one n.
 */
export interface Moments {
  /** Rows. */
  readonly n: number;
  /** Columns. */
  readonly size: number;
  readonly means: Float64Array;
  /** size × size, row-major: Σ (x_i − mean_i)(x_j − mean_j). */
  readonly scatter: Float64Array;
  /**
   * True when every value is a whole number and n × each scatter is a whole number below 2^50. Then each mean and each
   * scatter is the double nearest to a quotient of exact integers, and totals of the columns lose nothing.
   */
  readonly whole: boolean;
}

/**
 * The variance of column i, over n − 1. NaN for n = 1.
 *
 * @example variance(momentsOf([[1, 2, 3, 4]]), 0) // ≈ 1.6666666666666667
 */
export function variance(moments: Moments, i: number): number {
  return covariance(moments, i, i);
}

/**
 * The covariance of columns i and j, over n − 1. NaN for n = 1.
 *
 * @example covariance(momentsOf([[1, 2, 3], [1, 2, 6]]), 0, 1) // 2.5
 */
export function covariance(moments: Moments, i: number, j: number): number {
  requireColumn('covariance', moments, i);
  requireColumn('covariance', moments, j);
  return moments.n < 2 ? Number.NaN : moments.scatter[i * moments.size + j]! / (moments.n - 1);
}

/** Throws unless the moments have column i. */
export function requireColumn(name: string, moments: Moments, i: number): void {
  if (!(Number.isInteger(i) && i >= 0 && i < moments.size)) {
    throw new RangeError(`${name} needs a column in 0..${moments.size - 1}, got ${i}`);
  }
}
