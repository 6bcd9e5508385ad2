import { symmetricEigen } from '../matrix/index.ts';
import { type Moments, requireColumn, selectMoments } from '../moments/index.ts';

export interface Collinearity {
  /** Descending; they sum to the number of predictors + 1. One that is rounding is exactly 0. */
  readonly eigenvalues: readonly number[];
  /** √(largest / each); Infinity at eigenvalue 0. */
  readonly conditionIndices: readonly number[];
  /**
   * One row a dimension; the constant's column first, then the predictors'. Each column sums to 1. All NaN where an
   * eigenvalue is 0: then some coefficients have no variance to divide.
   */
  readonly varianceProportions: readonly (readonly number[])[];
}

/** An eigenvalue at or below it, relative to the largest, is rounding. */
const ROUNDING = 1e-14;

/**
 * Collinearity diagnostics of Belsley, Kuh and Welsch (1980) as SPSS REGRESSION /STATISTICS = COLLIN prints them: the
 * constant and the predictors scaled to unit length, not centred. Throws on no predictor.
 *
 * @example collinearity(momentsOf([[-1, 1, -1, 1]]), [0]).conditionIndices // [1, 1]
 */
export function collinearity(moments: Moments, predictors: readonly number[]): Collinearity {
  if (predictors.length < 1) throw new RangeError('collinearity needs a predictor, got none');
  for (const column of predictors) requireColumn('collinearity', moments, column);
  const k = predictors.length;
  const size = k + 1;
  const { values, vectors } = symmetricEigen(scaledProducts(selectMoments(moments, predictors)), size);
  const largest = values[0]!;
  const eigenvalues = Array.from(values, (value) => (value > ROUNDING * largest ? value : 0));
  const part = (column: number, dimension: number): number =>
    vectors[column * size + dimension]! ** 2 / eigenvalues[dimension]!;
  const columns = Array.from({ length: size }, (_, column) => {
    const sum = eigenvalues.reduce((total, _value, dimension) => total + part(column, dimension), 0);
    return eigenvalues.map((_value, dimension) =>
      sum < Number.POSITIVE_INFINITY ? part(column, dimension) / sum : Number.NaN,
    );
  });
  const singular = eigenvalues.includes(0);
  return Object.freeze({
    eigenvalues: Object.freeze(eigenvalues),
    conditionIndices: Object.freeze(eigenvalues.map((value) => Math.sqrt(largest / value))),
    varianceProportions: Object.freeze(
      eigenvalues.map((_, dimension) =>
        Object.freeze(columns.map((column) => (singular ? Number.NaN : column[dimension]!))),
      ),
    ),
  });
}

/** Cosines between the constant and the predictors, about 0 and not about their means. */
function scaledProducts({ n, size: k, means, scatter }: Moments): Float64Array {
  const size = k + 1;
  const lengths = Array.from({ length: k }, (_, i) => Math.sqrt(scatter[i * k + i]! + n * means[i]! ** 2));
  const products = new Float64Array(size * size);
  products[0] = 1;
  for (let i = 0; i < k; i++) {
    // A column of zeros has no direction: it is left at right angles with eigenvalue 0.
    const length = lengths[i]! > 0 ? lengths[i]! : Number.POSITIVE_INFINITY;
    const withConstant = (Math.sqrt(n) * means[i]!) / length;
    products[i + 1] = withConstant;
    products[(i + 1) * size] = withConstant;
    for (let j = 0; j <= i; j++) {
      const other = lengths[j]! > 0 ? lengths[j]! : Number.POSITIVE_INFINITY;
      const value =
        i === j ? (lengths[i]! > 0 ? 1 : 0) : (scatter[i * k + j]! + n * means[i]! * means[j]!) / length / other;
      products[(i + 1) * size + j + 1] = value;
      products[(j + 1) * size + i + 1] = value;
    }
  }
  return products;
}
