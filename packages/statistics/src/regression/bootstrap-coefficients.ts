import { momentsOf } from '../moments/index.ts';
import { bootstrap, percentileInterval, takeRows } from '../resampling/index.ts';
import { type Column, requireIntercept, requireRows } from './design-columns.ts';
import { regress } from './regress.ts';
import type { Coefficient, Regression } from './regression.ts';

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
  /** The same interval of the standardized coefficient; NaN for the intercept. */
  readonly betaLower: number;
  readonly betaUpper: number;
  /** Draws that could be fitted. */
  readonly used: number;
}

/**
 * Bootstraps a regression by drawing rows (the "pairs" of Freedman 1981; R's car::Boot(method = "case")), so it needs
 * neither equal variance nor normality. Draws that regress refuses, because a predictor became constant, are left out.
 * Throws on other numbers of columns or rows than the regression was made from.
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
  const { n, k, level, coefficients } = regression;
  const columns = [outcomeColumn, ...predictorColumns];
  const predictors = predictorColumns.map((_, i) => i + 1);
  const none = Array.from({ length: 2 * (k + 1) }, () => Number.NaN);
  const { estimates } = bootstrap(n, draws, seed, (rows) => {
    const fit = regress(momentsOf(takeRows(columns, rows)), 0, predictors, level);
    return 'refused' in fit ? none : fit.coefficients.flatMap(({ b, beta }) => [b, beta]);
  });
  return Object.freeze(
    coefficients.map(({ term, b }, i): BootstrapCoefficient => {
      const { lower, upper, used } = percentileInterval(estimates[2 * i]!, level);
      const ofBeta = percentileInterval(estimates[2 * i + 1]!, level);
      const { mean, sd } = spreadOf(estimates[2 * i]!);
      return Object.freeze({
        term,
        b,
        bias: mean - b,
        se: sd,
        lower,
        upper,
        betaLower: ofBeta.lower,
        betaUpper: ofBeta.upper,
        used,
      });
    }),
  );
}

function spreadOf(draws: Float64Array): { readonly mean: number; readonly sd: number } {
  const defined = draws.filter((value) => !Number.isNaN(value));
  const mean = defined.reduce((sum, one) => sum + one, 0) / defined.length;
  const squares = defined.reduce((sum, one) => sum + (one - mean) ** 2, 0);
  return { mean, sd: Math.sqrt(squares / (defined.length - 1)) };
}
