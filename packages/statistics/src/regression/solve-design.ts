import { type Cholesky, factorize, invert, solve } from '../matrix/index.ts';
import { correlationMatrix, type Moments } from '../moments/index.ts';
import type { RegressionRefusal } from './regression.ts';

/** A tolerance at or below it leaves fewer than half of the digits: refused (SPSS stops at 1e-4, R's lm near 1e-14). */
const COLLINEAR = 1e-8;
/** 1 − R² at or below it, per predictor, is rounding. */
const ROUNDING = 1e-13;

/** The least-squares fit in standard units: what every figure of a regression follows from. */
export interface SolvedDesign {
  /** Of the predictors' correlations. */
  readonly factor: Cholesky;
  /** Correlations with the outcome. */
  readonly zeroOrder: Float64Array;
  readonly beta: Float64Array;
  /** In the units of the columns. */
  readonly slopes: Float64Array;
  readonly intercept: number;
  /** 1 − R², 0 in a perfect fit. */
  readonly unexplained: number;
  readonly perfect: boolean;
}

/**
 * Solves the normal equations by Cholesky's factor of the predictors' correlations, or says why they have no solution.
 * The moments are the predictors', then the outcome's; a refusal calls them by the numbers given.
 */
export function solveDesign(
  moments: Moments,
  outcome: number,
  predictors: readonly number[],
): SolvedDesign | RegressionRefusal {
  const { n, means, scatter } = moments;
  const k = predictors.length;
  const size = k + 1;
  if (n < k + 2) return Object.freeze({ refused: 'too-few-rows', n, needed: k + 2 });
  const total = scatter[k * size + k]!;
  if (total === 0) return Object.freeze({ refused: 'constant-outcome', which: Object.freeze([outcome]) });
  // Plain loops: a bootstrap comes by some thousand times, most of them before this is compiled.
  const constant: number[] = [];
  for (let i = 0; i < k; i++) if (scatter[i * size + i] === 0) constant.push(predictors[i]!);
  if (constant.length > 0) return Object.freeze({ refused: 'constant-predictor', which: Object.freeze(constant) });
  const all = correlationMatrix(moments);
  const among = new Float64Array(k * k);
  const zeroOrder = new Float64Array(k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) among[i * k + j] = all[i * size + j]!;
    zeroOrder[i] = all[i * size + k]!;
  }
  const factor = factorize(among, k, COLLINEAR);
  const collinear = collinearColumns(factor);
  if (collinear.length > 0) {
    const which = Object.freeze(collinear.map((i) => predictors[i]!));
    return Object.freeze({ refused: 'collinear-predictors', which });
  }

  const beta = solve(factor, zeroOrder);
  const rest = restOfVariance(all, zeroOrder, beta, k);
  const perfect = rest <= ROUNDING * k;
  const inverse = perfect ? invert(factor) : null;
  const slopes = new Float64Array(k);
  let intercept = means[k]!;
  for (let i = 0; i < k; i++) {
    // Where nothing is left over, a predictor whose part is rounding has no part.
    if (inverse !== null && beta[i]! * beta[i]! <= ROUNDING * k * inverse[i * k + i]!) beta[i] = 0;
    slopes[i] = beta[i]! * Math.sqrt(total / scatter[i * size + i]!);
    intercept -= slopes[i]! * means[i]!;
  }
  return { factor, zeroOrder, beta, slopes, intercept, unexplained: perfect ? 0 : rest, perfect };
}

/** The predictors whose tolerance is too small, by their place. */
function collinearColumns(factor: Cholesky): readonly number[] {
  const { size, lower, dependent } = factor;
  if (dependent.length > 0) return dependent;
  let determinant = 1;
  for (let i = 0; i < size; i++) determinant *= lower[i * size + i]! * lower[i * size + i]!;
  // No tolerance is below the determinant of correlations: most often there is nothing to invert.
  if (determinant > 2 * COLLINEAR) return [];
  const inverse = invert(factor);
  return Array.from({ length: size }, (_, i) => i).filter((i) => !(inverse[i * size + i]! < 1 / COLLINEAR));
}

/** 1 − R², as the sum of squares of (y − Σ βx) over the correlations: never negative but by rounding. */
function restOfVariance(all: Float64Array, zeroOrder: Float64Array, beta: Float64Array, k: number): number {
  const size = k + 1;
  let rest = 1;
  for (let i = 0; i < k; i++) {
    let fitted = 0;
    for (let j = 0; j < k; j++) fitted += all[i * size + j]! * beta[j]!;
    rest += beta[i]! * (fitted - 2 * zeroOrder[i]!);
  }
  return rest;
}
