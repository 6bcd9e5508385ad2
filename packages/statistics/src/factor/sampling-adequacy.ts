import { invertCorrelations } from './check-correlations.ts';
import type { FactorRefusal } from './factor-refusal.ts';

export interface SamplingAdequacy {
  /** The Kaiser-Meyer-Olkin measure of the whole, 0..1. NaN where every correlation is 0. */
  readonly overall: number;
  /** The measure of each item, the diagonal of SPSS's anti-image correlations. */
  readonly items: readonly number[];
  /** Anti-image correlations: minus the partial correlation of two items given all others; 1 on the diagonal. */
  readonly antiImage: readonly (readonly number[])[];
}

/**
 * How much of the items' correlation is common to more than two: Σr² / (Σr² + Σp²) over the pairs, p being the partial
 * correlations given all other items (Kaiser and Rice 1974). SPSS FACTOR /PRINT KMO AIC and psych::KMO agree. Refuses a
 * matrix without an inverse; throws on what is no correlation matrix (row-major, as `correlationMatrix` gives it).
 *
 * @example samplingAdequacy(Float64Array.of(1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1)).overall // ≈ 0.692307692
 * @example samplingAdequacy(Float64Array.of(1, 1, 1, 1)) // { refused: 'singular' }
 */
export function samplingAdequacy(correlations: Float64Array): SamplingAdequacy | FactorRefusal {
  const inverted = invertCorrelations('samplingAdequacy', correlations);
  if ('refused' in inverted) return inverted;
  const { size, inverse } = inverted;
  const columns = Array.from({ length: size }, (_, i) => i);
  const antiImage = columns.map((i) =>
    columns.map((j) =>
      i === j ? 1 : inverse[i * size + j]! / Math.sqrt(inverse[i * size + i]! * inverse[j * size + j]!),
    ),
  );
  const squares = (of: (i: number, j: number) => number): readonly number[] =>
    columns.map((i) => columns.reduce((sum, j) => sum + (i === j ? 0 : of(i, j) ** 2), 0));
  const simple = squares((i, j) => correlations[i * size + j]!);
  const partial = squares((i, j) => antiImage[i]![j]!);
  const total = (parts: readonly number[]): number => parts.reduce((sum, part) => sum + part, 0);
  return Object.freeze({
    overall: total(simple) / (total(simple) + total(partial)),
    items: Object.freeze(simple.map((sum, i) => sum / (sum + partial[i]!))),
    antiImage: Object.freeze(antiImage.map((row) => Object.freeze(row))),
  });
}
