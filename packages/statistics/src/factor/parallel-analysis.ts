import { quantile } from '../describe/index.ts';
import { chiSquaredQuantile, normalQuantile } from '../distribution/index.ts';
import { symmetricEigen } from '../matrix/index.ts';
import { correlationOf } from '../moments/index.ts';
import { seededRandom } from '../resampling/index.ts';
import { checkCorrelations, isNegative } from './check-correlations.ts';
import { type FactorRefusal, refuse } from './factor-refusal.ts';

export interface ParallelAnalysis {
  /** Of the items, descending. */
  readonly eigenvalues: readonly number[];
  /** Of as many uncorrelated items in as many rows: the mean, and the quantile that the items must exceed. */
  readonly means: readonly number[];
  readonly quantiles: readonly number[];
  /** Eigenvalues above their quantile before the first that is not: an advice, not a finding. */
  readonly count: number;
  /** The same by the mean, Horn's own rule, which keeps more. */
  readonly countByMean: number;
  readonly draws: number;
  readonly seed: number;
}

export interface ParallelOptions {
  /** 200. Each costs an eigenvalue problem of k items. */
  readonly draws?: number;
  /** The probability of the quantile: 0.95 (Glorfeld 1995). */
  readonly quantile?: number;
}

/**
 * Parallel analysis (Horn 1965) of principal components: as many as have a larger eigenvalue than uncorrelated normal
 * items of the same number in `n` rows would have. The random cross products are drawn as a whole from their Wishart
 * distribution by Bartlett's (1933) decomposition, so the cost does not grow with n. psych::fa.parallel(fa = "pc",
 * sim = TRUE) agrees within the noise of the draws; its default compares factors, another rule. The seed fixes every
 * figure. Refuses n ≤ k and an indefinite matrix; throws on a draw count below 1, a probability outside 0..1.
 *
 * @example parallelAnalysis(Float64Array.of(1, 0.5, 0.5, 1), 101, 1).count // 1
 * @example parallelAnalysis(Float64Array.of(1, 0.5, 0.5, 1), 2, 1) // { refused: 'singular' }
 */
export function parallelAnalysis(
  correlations: Float64Array,
  n: number,
  seed: number,
  { draws = 200, quantile: probability = 0.95 }: ParallelOptions = {},
): ParallelAnalysis | FactorRefusal {
  const whole = (value: number): boolean => Number.isInteger(value) && value >= 1;
  if (!(whole(n) && whole(draws) && probability > 0 && probability < 1)) {
    throw new RangeError(
      `parallelAnalysis needs n and draws from 1 and a quantile in 0..1, got ${n}, ${draws}, ${probability}`,
    );
  }
  const random = seededRandom(seed);
  const size = checkCorrelations('parallelAnalysis', correlations);
  if (typeof size !== 'number') return size;
  const eigenvalues = Array.from(symmetricEigen(correlations, size).values);
  if (isNegative(eigenvalues.at(-1)!)) return refuse('indefinite');
  if (n <= size) return refuse('singular');
  const drawn = Array.from({ length: draws }, () => symmetricEigen(drawCorrelations(size, n, random), size).values);
  const at = eigenvalues.map((_, m) => drawn.map((values) => values[m]!));
  const means = at.map((values) => values.reduce((sum, value) => sum + value, 0) / draws);
  const quantiles = at.map((values) => quantile(values, probability));
  return Object.freeze({
    eigenvalues: Object.freeze(eigenvalues),
    means: Object.freeze(means),
    quantiles: Object.freeze(quantiles),
    count: countAbove(eigenvalues, quantiles),
    countByMean: countAbove(eigenvalues, means),
    draws,
    seed,
  });
}

function countAbove(values: readonly number[], limits: readonly number[]): number {
  const first = values.findIndex((value, m) => !(value > limits[m]!));
  return first < 0 ? values.length : first;
}

/** The correlation matrix of n rows of independent normal items: A·Aᵀ with chi on A's diagonal, normals below it. */
function drawCorrelations(size: number, n: number, random: () => number): Float64Array {
  // Half a step up: never 0, never 1.
  const uniform = (): number => random() + 2 ** -33;
  const a = new Float64Array(size * size);
  for (let i = 0; i < size; i++) {
    for (let j = 0; j < i; j++) a[i * size + j] = normalQuantile(uniform());
    a[i * size + i] = Math.sqrt(chiSquaredQuantile(uniform(), n - 1 - i));
  }
  const scatter = (i: number, j: number): number => {
    let sum = 0;
    for (let m = 0; m <= Math.min(i, j); m++) sum += a[i * size + m]! * a[j * size + m]!;
    return sum;
  };
  const squares = Array.from({ length: size }, (_, i) => scatter(i, i));
  return Float64Array.from({ length: size * size }, (_, at) => {
    const i = Math.floor(at / size);
    const j = at % size;
    return i === j ? 1 : correlationOf(scatter(i, j), squares[i]!, squares[j]!);
  });
}
