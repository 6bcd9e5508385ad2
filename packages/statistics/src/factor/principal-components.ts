import { symmetricEigen } from '../matrix/index.ts';
import { checkCorrelations, isNegative } from './check-correlations.ts';
import { type FactorRefusal, refuse } from './factor-refusal.ts';
import { freezeRows, type Loadings, rowSquares } from './loadings.ts';
import { arrangeColumns, orientColumns } from './orient-columns.ts';

export interface PrincipalComponents {
  /** All k, descending; they sum to k. */
  readonly eigenvalues: readonly number[];
  /** Shares of the variance of all items, 0..1, and their running sums. */
  readonly shares: readonly number[];
  readonly cumulativeShares: readonly number[];
  /** Kaiser's (1960) rule: eigenvalues above 1. It keeps too many components where items are many. */
  readonly kaiserCount: number;
  /** Components that the loadings hold. */
  readonly count: number;
  /** Correlations of items and components; each column sums to 0 or more. */
  readonly loadings: Loadings;
  /** The share of each item's variance that the kept components hold. */
  readonly communalities: readonly number[];
}

/**
 * Principal components of a correlation matrix (row-major): unit eigenvectors times the roots of their eigenvalues.
 * SPSS FACTOR /EXTRACTION PC and psych::principal(rotate = "none") agree; signs are turned so that each column sums to 0
 * or more (psych's convention; SPSS leaves them to its solver). Without a `count` Kaiser's rule gives it, and one
 * component at least. A singular matrix has components; an indefinite one is refused. Throws on a count outside 1..k.
 *
 * @example principalComponents(Float64Array.of(1, 0.5, 0.5, 1)).eigenvalues // [1.5, 0.5]
 * @example principalComponents(Float64Array.of(1, 0.5, 0.5, 1)).communalities[0] // ≈ 0.75
 * @example principalComponents(Float64Array.of(1, NaN, NaN, 1)) // { refused: 'undefined-correlation' }
 */
export function principalComponents(correlations: Float64Array, count?: number): PrincipalComponents | FactorRefusal {
  const size = checkCorrelations('principalComponents', correlations);
  if (typeof size !== 'number') return size;
  if (count !== undefined && !(Number.isInteger(count) && count >= 1 && count <= size)) {
    throw new RangeError(`principalComponents needs a count in 1..${size}, got ${count}`);
  }
  const { values, vectors } = symmetricEigen(correlations, size);
  if (isNegative(values.at(-1)!)) return refuse('indefinite');
  // What is negative here is rounding.
  const eigenvalues = Array.from(values, (value) => Math.max(0, value));
  const kaiserCount = eigenvalues.filter((value) => value > 1).length;
  const kept = count ?? Math.max(1, kaiserCount);
  const raw = eigenvalues.map((_, item) =>
    Array.from({ length: kept }, (_none, m) => vectors[item * size + m]! * Math.sqrt(eigenvalues[m]!)),
  );
  const { signs } = orientColumns(raw);
  const loadings = freezeRows(arrangeColumns(raw, { order: signs.map((_, m) => m), signs }));
  const shares = eigenvalues.map((value) => value / size);
  let running = 0;
  return Object.freeze({
    eigenvalues: Object.freeze(eigenvalues),
    shares: Object.freeze(shares),
    cumulativeShares: Object.freeze(
      shares.map((share) => {
        running += share;
        return running;
      }),
    ),
    kaiserCount,
    count: kept,
    loadings,
    communalities: Object.freeze(rowSquares(loadings)),
  });
}
