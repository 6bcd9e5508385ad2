import { factorize, invert, symmetricEigen } from '../matrix/index.ts';
import { type FactorRefusal, refuse } from './factor-refusal.ts';

/** What a correlation matrix may miss being exactly symmetric, or having ones on the diagonal. */
const ROUNDING = 1e-9;
/** omegaTotal's measure of a column that the others determine. */
const SINGULAR = 1e-10;

/** The number of items; refuses one item or none, and undefined correlations. Throws on what is no correlation matrix. */
export function checkCorrelations(name: string, correlations: Float64Array): number | FactorRefusal {
  const size = Math.sqrt(correlations.length);
  if (!Number.isInteger(size))
    throw new RangeError(`${name} needs a square matrix, got ${correlations.length} elements`);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j <= i; j++) {
      const r = correlations[i * size + j]!;
      const mirrored = correlations[j * size + i]!;
      const off = i === j ? Math.abs(r - 1) : Math.max(Math.abs(r - mirrored), Math.abs(r) - 1);
      const undefinedPair = Number.isNaN(r) && Number.isNaN(mirrored);
      if (!(off <= ROUNDING || undefinedPair)) {
        throw new RangeError(`${name} needs symmetric correlations with ones on the diagonal, got ${r} at ${i}, ${j}`);
      }
    }
  }
  if (size < 2) return refuse('too-few-items');
  return correlations.some(Number.isNaN) ? refuse('undefined-correlation') : size;
}

/** A positive definite correlation matrix, turned over. */
export interface InverseCorrelations {
  readonly size: number;
  /** Row-major. */
  readonly inverse: Float64Array;
  /** ln |R|, at most 0. */
  readonly logDeterminant: number;
}

/** The inverse and the determinant; refuses what {@link checkCorrelations} refuses, and a matrix that has none. */
export function invertCorrelations(name: string, correlations: Float64Array): InverseCorrelations | FactorRefusal {
  const size = checkCorrelations(name, correlations);
  if (typeof size !== 'number') return size;
  const factor = factorize(correlations, size, SINGULAR);
  if (factor.dependent.length > 0) return refuse(isIndefinite(correlations, size) ? 'indefinite' : 'singular');
  let logDeterminant = 0;
  for (let i = 0; i < size; i++) logDeterminant += 2 * Math.log(factor.lower[i * size + i]!);
  return { size, inverse: invert(factor), logDeterminant: Math.min(0, logDeterminant) };
}

/** An eigenvalue below 0 by more than rounding. */
function isIndefinite(correlations: Float64Array, size: number): boolean {
  return isNegative(symmetricEigen(correlations, size).values.at(-1)!);
}

/** Whether an eigenvalue of a correlation matrix is below 0 by more than rounding. */
export function isNegative(eigenvalue: number): boolean {
  return eigenvalue < -SINGULAR;
}
