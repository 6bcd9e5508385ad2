import { studentQuantile } from '../distribution/index.ts';
import type { Regression } from './regression.ts';

export interface StandardizedInterval {
  /** The predictor's column in the moments. */
  readonly term: number;
  readonly beta: number;
  readonly se: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Confidence intervals of the standardized coefficients by the usual approximation beta ± t · se_b · s_x / s_y, the
 * interval that a regression on z-scores prints (SPSS; R's effectsize, method "refit"). It takes the sample's standard
 * deviations for the true ones, so it is a little off where R² is large (Yuan and Chan 2011): bootstrap beta where that
 * matters. In the order of the predictors, at the regression's level.
 *
 * @example standardizedIntervals(regress(momentsOf([[1, 2, 3, 4], [2, 1, 4, 3]]), 1, [0]))[0].se // ≈ 0.565685424949
 */
export function standardizedIntervals({
  coefficients,
  sumOfSquares,
  df2,
  level,
}: Regression): readonly StandardizedInterval[] {
  const margin = -studentQuantile((1 - level) / 2, df2);
  const unexplained = sumOfSquares.residual / sumOfSquares.total;
  return Object.freeze(
    coefficients.flatMap(({ term, beta, vif }) => {
      if (term === 'intercept') return [];
      // se_b · s_x / s_y, written without the units.
      const se = Math.sqrt((unexplained / df2) * vif);
      return [Object.freeze({ term, beta, se, lower: beta - margin * se, upper: beta + margin * se })];
    }),
  );
}
