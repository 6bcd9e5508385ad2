import type { Column, Moments } from '../moments/index.ts';
import {
  acceleration,
  bcaInterval,
  bootstrapMoments,
  jackknifeMoments,
  percentileInterval,
  spreadOfDraws,
} from '../resampling/index.ts';
import { requireIntercept, requireRows } from './design-columns.ts';
import type { Coefficient, Regression } from './regression.ts';
import { solveDesign } from './solve-design.ts';

export interface BootstrapCoefficient {
  readonly term: Coefficient['term'];
  /** The regression's own estimate. */
  readonly b: number;
  /** Mean of the draws − b. */
  readonly bias: number;
  /** Standard deviation of the draws, over draws − 1. */
  readonly se: number;
  /** Percentile interval at the regression's level. */
  readonly lower: number;
  readonly upper: number;
  /** BCa interval; NaN where it has no value, as when the regression cannot be fitted without some row. */
  readonly bcaLower: number;
  readonly bcaUpper: number;
  /** Percentile interval of the standardized coefficient; NaN for the intercept. */
  readonly betaLower: number;
  readonly betaUpper: number;
  /** Draws that could be fitted. */
  readonly used: number;
  readonly undefinedDraws: number;
}

/**
 * Bootstraps a regression by drawing rows (the "pairs" of Freedman 1981; R's car::Boot(method = "case")), so it needs
 * neither equal variance nor normality. Draws that regress refuses, because a predictor became constant, are left out and
 * counted. Throws on other numbers of columns or rows than the regression was made from.
 *
 * @example bootstrapCoefficients(fit, y, [x], 200, 1)[1].b // ≈ 1.083333333333
 * @example bootstrapCoefficients(fit, y, [x], 200, 1)[1].used // 200
 */
export function bootstrapCoefficients(
  regression: Regression,
  outcomeColumn: Column,
  predictorColumns: readonly Column[],
  draws: number,
  seed: number,
): readonly BootstrapCoefficient[] {
  requireIntercept('bootstrapCoefficients', regression);
  requireRows('bootstrapCoefficients', regression, outcomeColumn, predictorColumns);
  const { k, level, coefficients } = regression;
  const columns = [...predictorColumns, outcomeColumn];
  const predictors = predictorColumns.map((_, i) => i);
  const none = Array.from({ length: 2 * k + 1 }, () => Number.NaN);
  // The intercept, the slopes, then the betas.
  const fit = (moments: Moments): readonly number[] => {
    const solved = solveDesign(moments, k, predictors);
    if ('refused' in solved) return none;
    const figures = [solved.intercept];
    for (let i = 0; i < k; i++) figures.push(solved.slopes[i]!);
    for (let i = 0; i < k; i++) figures.push(solved.beta[i]!);
    return figures;
  };
  const { estimates } = bootstrapMoments(columns, draws, seed, fit);
  const left = jackknifeMoments(columns, fit);
  return Object.freeze(
    coefficients.map(({ term, b }, i): BootstrapCoefficient => {
      const drawn = estimates[i]!;
      const { lower, upper, used, undefinedDraws } = percentileInterval(drawn, level);
      const bca = bcaInterval(drawn, b, acceleration(left.figures[i]!, left.times), level);
      const ofBeta = i === 0 ? { lower: Number.NaN, upper: Number.NaN } : percentileInterval(estimates[k + i]!, level);
      const { mean, sd } = spreadOfDraws(drawn);
      return Object.freeze({
        term,
        b,
        bias: mean - b,
        se: sd,
        lower,
        upper,
        bcaLower: bca.lower,
        bcaUpper: bca.upper,
        betaLower: ofBeta.lower,
        betaUpper: ofBeta.upper,
        used,
        undefinedDraws,
      });
    }),
  );
}
