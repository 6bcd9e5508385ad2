/** One row of the table of coefficients. */
export interface Coefficient {
  /** The predictor's column in the moments, or the intercept. */
  readonly term: number | 'intercept';
  readonly b: number;
  readonly se: number;
  /** Standardized: b · sd(x) / sd(y). NaN for the intercept, as are all below that concern a predictor. */
  readonly beta: number;
  readonly t: number;
  /** Two-sided. */
  readonly p: number;
  readonly ciLower: number;
  readonly ciUpper: number;
  /** 1 − R² of this predictor on the others. */
  readonly tolerance: number;
  /** 1 / tolerance. */
  readonly vif: number;
  readonly zeroOrder: number;
  readonly partial: number;
  /** Semipartial. */
  readonly part: number;
}

export interface Regression {
  readonly n: number;
  /** Predictors. */
  readonly k: number;
  /** Columns in the moments. */
  readonly outcome: number;
  readonly predictors: readonly number[];
  /** The confidence level of the intervals. */
  readonly level: number;
  /** The intercept first, where there is one; then the predictors in the order given. */
  readonly coefficients: readonly Coefficient[];
  /** About the outcome's mean, or about 0 where the regression has no intercept. */
  readonly rSquaredIs: 'centred' | 'uncentred';
  readonly r: number;
  readonly rSquared: number;
  readonly adjustedRSquared: number;
  /** Of the estimate: √(residual sum of squares / df2). */
  readonly standardError: number;
  readonly sumOfSquares: { readonly regression: number; readonly residual: number; readonly total: number };
  readonly meanSquares: { readonly regression: number; readonly residual: number };
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
  /** Cohen's f² = R² / (1 − R²). */
  readonly fSquared: number;
  /** The predictors give the outcome exactly, up to rounding: residuals, se are 0, F and t Infinity, p 0. */
  readonly perfect: boolean;
}

/**
 * - `too-few-rows`: n must exceed the predictors by two (by one without an intercept).
 * - `constant-outcome`, `constant-predictor`: no variance.
 * - `collinear-predictors`: `which` are those that the ones before them determine.
 */
export type RegressionRefusal =
  | { readonly refused: 'too-few-rows'; readonly n: number; readonly needed: number }
  | { readonly refused: 'constant-outcome'; readonly which: readonly number[] }
  | { readonly refused: 'constant-predictor' | 'collinear-predictors'; readonly which: readonly number[] };
