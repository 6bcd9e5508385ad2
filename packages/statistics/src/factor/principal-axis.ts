import { symmetricEigen } from '../matrix/index.ts';
import { invertCorrelations } from './check-correlations.ts';
import { type FactorRefusal, refuse } from './factor-refusal.ts';
import { columnSquares, freezeRows, type Loadings, rowSquares } from './loadings.ts';
import { arrangeColumns, orientColumns } from './orient-columns.ts';

export interface PrincipalAxis {
  readonly count: number;
  /** Unrotated; each column sums to 0 or more. */
  readonly loadings: Loadings;
  /** Squared multiple correlations, SPSS's column Initial. */
  readonly initialCommunalities: readonly number[];
  /** SPSS's column Extraction: the sums of squares of the rows. */
  readonly communalities: readonly number[];
  /** Of each factor. */
  readonly sumsOfSquares: readonly number[];
  /** sumsOfSquares over k: shares of the variance of all items. */
  readonly shares: readonly number[];
  readonly iterations: number;
  /** Whether the last step changed no communality by `tolerance` or more. Where not, SPSS prints no loadings. */
  readonly converged: boolean;
  /** The largest change of a communality in the last step. */
  readonly change: number;
}

export interface PrincipalAxisOptions {
  /** Steps at most; 25, as SPSS. psych::fa takes 50. */
  readonly iterations?: number;
  /** SPSS's ECONVERGE, 0.001: the largest change of a communality that ends the search. */
  readonly tolerance?: number;
}

/**
 * Principal axis factoring of a correlation matrix (row-major): communalities start as squared multiple correlations and
 * are replaced by the sums of squared loadings of the reduced matrix until they rest. SPSS FACTOR /EXTRACTION PAF;
 * psych::fa(fm = "pa") ends by the change of the communalities' sum instead, and agrees where both are asked for much.
 *
 * Refuses a matrix without inverse, more factors than ((k − m)² − (k + m))/2 ≥ 0 allows (Lawley and Maxwell 1971) or the
 * reduced matrix holds, and, as SPSS does, a Heywood case: a communality that reaches 1 in the course. Throws on a count
 * below 1, iterations below 1 or a tolerance not above 0.
 *
 * @example principalAxis(Float64Array.of(1, 0.5, 0.5, 0.5, 1, 0.5, 0.5, 0.5, 1), 1, { iterations: 999, tolerance: 1e-12 }).loadings[0][0] // ≈ 0.70710678
 * @example principalAxis(Float64Array.of(1, 0.5, 0.5, 1), 1) // { refused: 'too-many-factors' }
 */
export function principalAxis(
  correlations: Float64Array,
  count: number,
  { iterations = 25, tolerance = 1e-3 }: PrincipalAxisOptions = {},
): PrincipalAxis | FactorRefusal {
  const whole = (value: number): boolean => Number.isInteger(value) && value >= 1;
  if (!(whole(count) && whole(iterations) && tolerance > 0)) {
    throw new RangeError(
      `principalAxis needs a count and iterations from 1 and a tolerance above 0, got ${count}, ${iterations}, ${tolerance}`,
    );
  }
  const inverted = invertCorrelations('principalAxis', correlations);
  if ('refused' in inverted) return inverted;
  const { size, inverse } = inverted;
  if (count >= size || (size - count) ** 2 < size + count) return refuse('too-many-factors');
  const initial = Array.from({ length: size }, (_, i) => 1 - 1 / inverse[i * size + i]!);
  let communalities = initial;
  for (let step = 1; ; step++) {
    const loadings = extract(correlations, communalities, count);
    if (loadings === null) return refuse('too-many-factors');
    const next = rowSquares(loadings);
    const items = next.flatMap((value, i) => (value < 1 ? [] : [i]));
    if (items.length > 0) return Object.freeze({ refused: 'heywood', items: Object.freeze(items) });
    const change = next.reduce((most, value, i) => Math.max(most, Math.abs(value - communalities[i]!)), 0);
    communalities = next;
    if (change < tolerance || step >= iterations) {
      const converged = change < tolerance;
      return describe(loadings, { initial, communalities, iterations: step, converged, change });
    }
  }
}

/** The first factors of the matrix with communalities on its diagonal; null where one has no positive eigenvalue. */
function extract(correlations: Float64Array, communalities: readonly number[], count: number): number[][] | null {
  const size = communalities.length;
  const reduced = correlations.slice();
  for (const [i, value] of communalities.entries()) reduced[i * size + i] = value;
  const { values, vectors } = symmetricEigen(reduced, size);
  if (!(values[count - 1]! > 0)) return null;
  return communalities.map((_, item) =>
    Array.from({ length: count }, (_none, m) => vectors[item * size + m]! * Math.sqrt(values[m]!)),
  );
}

interface Search {
  readonly initial: readonly number[];
  readonly communalities: readonly number[];
  readonly iterations: number;
  readonly converged: boolean;
  readonly change: number;
}

function describe(raw: Loadings, { initial, communalities, iterations, converged, change }: Search): PrincipalAxis {
  const sumsOfSquares = columnSquares(raw);
  return Object.freeze({
    count: sumsOfSquares.length,
    loadings: freezeRows(arrangeColumns(raw, orientColumns(raw))),
    initialCommunalities: Object.freeze([...initial]),
    communalities: Object.freeze([...communalities]),
    sumsOfSquares: Object.freeze(sumsOfSquares),
    shares: Object.freeze(sumsOfSquares.map((sum) => sum / raw.length)),
    iterations,
    converged,
    change,
  });
}
