import { fUpperTail, studentQuantile, studentTwoSided } from '../distribution/index.ts';
import { factorize, invert, solve } from '../matrix/index.ts';
import { correlationMatrix, type Moments, requireColumn, selectMoments } from '../moments/index.ts';
import type { Coefficient, Regression, RegressionRefusal } from './regression.ts';

/** A tolerance at or below it leaves fewer than half of the digits: refused (SPSS stops at 1e-4, R's lm near 1e-14). */
const COLLINEAR = 1e-8;
/** 1 − R² at or below it, per predictor, is rounding. */
const ROUNDING = 1e-13;

/**
 * Linear regression by ordinary least squares from moments, with an intercept: SPSS REGRESSION /METHOD = ENTER with
 * /STATISTICS = COEFF CI R ANOVA COLLIN TOL ZPP; R's lm agrees. By Cholesky's factor of the predictors' correlations,
 * which for totals of Likert answers is as good as QR. Throws on no predictor or one that repeats or is the outcome.
 *
 * @example regress(momentsOf([[1, 2, 3, 4], [2, 4, 5, 9]]), 1, [0]).coefficients[1].b // ≈ 2.2
 * @example regress(momentsOf([[1, 2, 3, 4], [2, 4, 6, 8]]), 1, [0]).perfect // true
 * @example regress(momentsOf([[1, 1, 1], [2, 4, 5]]), 1, [0]) // { refused: 'constant-predictor', which: [0] }
 */
export function regress(
  moments: Moments,
  outcome: number,
  predictors: readonly number[],
  level = 0.95,
): Regression | RegressionRefusal {
  requireDesign(moments, outcome, predictors, level);
  const { n } = moments;
  const k = predictors.length;
  // The predictors first, the outcome last.
  const chosen = selectMoments(moments, [...predictors, outcome]);
  const size = k + 1;
  const squares = (i: number): number => chosen.scatter[i * size + i]!;
  if (n < k + 2) return Object.freeze({ refused: 'too-few-rows', n, needed: k + 2 });
  if (squares(k) === 0) return Object.freeze({ refused: 'constant-outcome', which: Object.freeze([outcome]) });
  const constant = predictors.filter((_, i) => squares(i) === 0);
  if (constant.length > 0) return Object.freeze({ refused: 'constant-predictor', which: Object.freeze(constant) });
  const all = correlationMatrix(chosen);
  const among = Float64Array.from({ length: k * k }, (_, at) => all[Math.floor(at / k) * size + (at % k)]!);
  const factor = factorize(among, k, COLLINEAR);
  const inverse = factor.dependent.length > 0 ? among : invert(factor);
  const collinear = predictors.filter((_, i) => factor.dependent.includes(i) || !(inverse[i * k + i]! < 1 / COLLINEAR));
  if (collinear.length > 0) return Object.freeze({ refused: 'collinear-predictors', which: Object.freeze(collinear) });

  const zeroOrder = Array.from({ length: k }, (_, i) => all[i * size + k]!);
  const solved = solve(factor, zeroOrder);
  const rest = restOfVariance(all, zeroOrder, solved, k);
  const perfect = rest <= ROUNDING * k;
  const unexplained = perfect ? 0 : rest;
  // Where nothing is left over, a predictor whose part is rounding has no part.
  const beta = solved.map((one, i) => (perfect && one * one <= ROUNDING * k * inverse[i * k + i]! ? 0 : one));
  const df2 = n - k - 1;
  const total = squares(k);
  const residual = total * unexplained;
  const meanSquare = residual / df2;
  const margin = -studentQuantile((1 - level) / 2, df2);
  const slopes = predictors.map((term, i): Coefficient => {
    const b = beta[i]! * Math.sqrt(total / squares(i));
    const se = Math.sqrt((meanSquare * inverse[i * k + i]!) / squares(i));
    const tolerance = 1 / inverse[i * k + i]!;
    const part = beta[i]! * Math.sqrt(tolerance);
    return Object.freeze({
      term,
      ...tested(b, se, margin, df2),
      beta: beta[i]!,
      tolerance,
      vif: inverse[i * k + i]!,
      zeroOrder: zeroOrder[i]!,
      partial: part / Math.hypot(part, Math.sqrt(unexplained)),
      part,
    });
  });
  const rSquared = 1 - unexplained;
  const regression = total - residual;
  const f = perfect ? Number.POSITIVE_INFINITY : rSquared / k / (unexplained / df2);
  return Object.freeze({
    n,
    k,
    outcome,
    predictors: Object.freeze([...predictors]),
    level,
    coefficients: Object.freeze([intercept(chosen, slopes, inverse, meanSquare, margin, df2), ...slopes]),
    rSquaredIs: 'centred',
    r: Math.sqrt(rSquared),
    rSquared,
    adjustedRSquared: 1 - (unexplained * (n - 1)) / df2,
    standardError: Math.sqrt(meanSquare),
    sumOfSquares: Object.freeze({ regression, residual, total }),
    meanSquares: Object.freeze({ regression: regression / k, residual: meanSquare }),
    f,
    df1: k,
    df2,
    p: fUpperTail(f, k, df2),
    fSquared: rSquared / unexplained,
    perfect,
  });
}

function requireDesign(moments: Moments, outcome: number, predictors: readonly number[], level: number): void {
  for (const column of [outcome, ...predictors]) requireColumn('regress', moments, column);
  if (predictors.length < 1 || new Set([outcome, ...predictors]).size !== predictors.length + 1) {
    throw new RangeError(
      `regress needs distinct predictors besides ${outcome}, got ${predictors.join(', ') || 'none'}`,
    );
  }
  if (!(level > 0 && level < 1)) throw new RangeError(`regress needs a level in 0..1, got ${level}`);
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

/** t, p and interval of an estimate. In a perfect fit (se 0) an estimate of 0 has no t: NaN. */
function tested(
  b: number,
  se: number,
  margin: number,
  df: number,
): Pick<Coefficient, 'b' | 'se' | 't' | 'p' | 'ciLower' | 'ciUpper'> {
  const t = b / se;
  return { b, se, t, p: studentTwoSided(t, df), ciLower: b - margin * se, ciUpper: b + margin * se };
}

function intercept(
  { n, size, means, scatter }: Moments,
  slopes: readonly Coefficient[],
  inverse: Float64Array,
  meanSquare: number,
  margin: number,
  df: number,
): Coefficient {
  const k = size - 1;
  const shift = Array.from({ length: k }, (_, i) => means[i]! / Math.sqrt(scatter[i * size + i]!));
  let b = means[k]!;
  let spread = 1 / n;
  for (let i = 0; i < k; i++) {
    b -= slopes[i]!.b * means[i]!;
    for (let j = 0; j < k; j++) spread += shift[i]! * shift[j]! * inverse[i * k + j]!;
  }
  const none = Number.NaN;
  return Object.freeze({
    term: 'intercept',
    ...tested(b, Math.sqrt(meanSquare * spread), margin, df),
    beta: none,
    tolerance: none,
    vif: none,
    zeroOrder: none,
    partial: none,
    part: none,
  });
}
