import type { Moments } from '../moments/index.ts';
import {
  acceleration,
  bcaInterval,
  type DrawnMoments,
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
  /** BCa interval; NaN where it was not asked for or has no value, as when the regression cannot be fitted without some row. */
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
 * counted. The rows are drawn by {@link drawMoments}, of the predictors' columns and then the outcome's. BCa intervals fit
 * the regression without each row in turn; without `bca` they are left out. Throws on other numbers of columns or rows
 * than the regression was made from.
 *
 * @example bootstrapCoefficients(fit, drawMoments([x, y], 200, 1))[1].b // ≈ 1.083333333333
 * @example bootstrapCoefficients(fit, drawMoments([x, y], 200, 1))[1].used // 200
 */
export function bootstrapCoefficients(
  regression: Regression,
  { columns, draws, moments }: DrawnMoments,
  { bca: isAccelerated }: { readonly bca: boolean } = { bca: true },
): readonly BootstrapCoefficient[] {
  requireIntercept('bootstrapCoefficients', regression);
  requireRows('bootstrapCoefficients', regression, columns.at(-1)!, columns.slice(0, -1));
  const { k, level, coefficients } = regression;
  const predictors = Array.from({ length: k }, (_, i) => i);
  const none = Array.from({ length: 2 * k + 1 }, () => Number.NaN);
  // The intercept, the slopes, then the betas.
  const fit = (drawn: Moments): readonly number[] => {
    const solved = solveDesign(drawn, k, predictors);
    if ('refused' in solved) return none;
    const figures = [solved.intercept];
    for (let i = 0; i < k; i++) figures.push(solved.slopes[i]!);
    for (let i = 0; i < k; i++) figures.push(solved.beta[i]!);
    return figures;
  };
  const estimates = none.map(() => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const figures = fit(moments(draw));
    for (let i = 0; i < estimates.length; i++) estimates[i]![draw] = figures[i]!;
  }
  const left = isAccelerated ? jackknifeMoments(columns, fit) : null;
  return Object.freeze(
    coefficients.map(({ term, b }, i): BootstrapCoefficient => {
      const drawn = estimates[i]!;
      const { lower, upper, used, undefinedDraws } = percentileInterval(drawn, level);
      const accelerated = left === null ? Number.NaN : acceleration(left.figures[i]!, left.times);
      const bca = bcaInterval(drawn, b, accelerated, level);
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
