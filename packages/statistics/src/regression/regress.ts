import { fUpperTail, requireLevel, studentQuantile, studentTwoSided } from '../distribution/index.ts';
import { invert } from '../matrix/index.ts';
import { type Moments, requireColumn, selectMoments } from '../moments/index.ts';
import type { Coefficient, Regression, RegressionRefusal } from './regression.ts';
import { type SolvedDesign, solveDesign } from './solve-design.ts';

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
  const chosen = selectMoments(moments, [...predictors, outcome]);
  const solved = solveDesign(chosen, outcome, predictors);
  if ('refused' in solved) return solved;
  const { factor, zeroOrder, beta, unexplained, perfect } = solved;
  const inverse = invert(factor);
  const { n } = moments;
  const k = predictors.length;
  const squares = (i: number): number => chosen.scatter[i * (k + 1) + i]!;
  const df2 = n - k - 1;
  const total = squares(k);
  const residual = total * unexplained;
  const meanSquare = residual / df2;
  const margin = -studentQuantile((1 - level) / 2, df2);
  const slopes = predictors.map((term, i): Coefficient => {
    const b = solved.slopes[i]!;
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
    coefficients: Object.freeze([intercept(chosen, solved, inverse, meanSquare, margin, df2), ...slopes]),
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
  requireLevel('regress', level);
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
  { intercept: b }: SolvedDesign,
  inverse: Float64Array,
  meanSquare: number,
  margin: number,
  df: number,
): Coefficient {
  const k = size - 1;
  const shift = Array.from({ length: k }, (_, i) => means[i]! / Math.sqrt(scatter[i * size + i]!));
  let spread = 1 / n;
  for (let i = 0; i < k; i++) {
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
