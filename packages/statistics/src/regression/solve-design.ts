import { factorize, invert, solve } from '../matrix/index.ts';
import { correlationMatrix, type Moments } from '../moments/index.ts';
import type { RegressionRefusal } from './regression.ts';

/** A tolerance at or below it leaves fewer than half of the digits: refused (SPSS stops at 1e-4, R's lm near 1e-14). */
const COLLINEAR = 1e-8;
/** 1 − R² at or below it, per predictor, is rounding. */
const ROUNDING = 1e-13;

/** The least-squares fit in standard units: what every figure of a regression follows from. */
export interface SolvedDesign {
  /** Of the predictors' correlations, k × k. */
  readonly inverse: Float64Array;
  /** Correlations with the outcome. */
  readonly zeroOrder: readonly number[];
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
  const squares = (i: number): number => scatter[i * size + i]!;
  if (n < k + 2) return Object.freeze({ refused: 'too-few-rows', n, needed: k + 2 });
  if (squares(k) === 0) return Object.freeze({ refused: 'constant-outcome', which: Object.freeze([outcome]) });
  const constant = predictors.filter((_, i) => squares(i) === 0);
  if (constant.length > 0) return Object.freeze({ refused: 'constant-predictor', which: Object.freeze(constant) });
  const all = correlationMatrix(moments);
  const among = new Float64Array(k * k);
  for (let i = 0; i < k; i++) for (let j = 0; j < k; j++) among[i * k + j] = all[i * size + j]!;
  const factor = factorize(among, k, COLLINEAR);
  const inverse = factor.dependent.length > 0 ? among : invert(factor);
  const collinear = predictors.filter((_, i) => factor.dependent.includes(i) || !(inverse[i * k + i]! < 1 / COLLINEAR));
  if (collinear.length > 0) return Object.freeze({ refused: 'collinear-predictors', which: Object.freeze(collinear) });

  const zeroOrder = predictors.map((_, i) => all[i * size + k]!);
  const solved = solve(factor, zeroOrder);
  const rest = restOfVariance(all, zeroOrder, solved, k);
  const perfect = rest <= ROUNDING * k;
  // Where nothing is left over, a predictor whose part is rounding has no part.
  const beta = solved.map((one, i) => (perfect && one * one <= ROUNDING * k * inverse[i * k + i]! ? 0 : one));
  const slopes = beta.map((one, i) => one * Math.sqrt(squares(k) / squares(i)));
  let intercept = means[k]!;
  for (let i = 0; i < k; i++) intercept -= slopes[i]! * means[i]!;
  return { inverse, zeroOrder, beta, slopes, intercept, unexplained: perfect ? 0 : rest, perfect };
}

/** 1 − R², as the sum of squares of (y − Σ βx) over the correlations: never negative but by rounding. */
function restOfVariance(all: Float64Array, zeroOrder: readonly number[], beta: Float64Array, k: number): number {
  const size = k + 1;
  let rest = 1;
  for (let i = 0; i < k; i++) {
    let fitted = 0;
    for (let j = 0; j < k; j++) fitted += all[i * size + j]! * beta[j]!;
    rest += beta[i]! * (fitted - 2 * zeroOrder[i]!);
  }
  return rest;
}
