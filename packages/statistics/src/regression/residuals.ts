import { describe } from '../describe/index.ts';
import type { Column, Counts } from '../moments/index.ts';
import { requireRows } from './design-columns.ts';
import type { Regression } from './regression.ts';

export interface FitAndResiduals {
  readonly predicted: Float64Array;
  /** Outcome minus predicted. */
  readonly residuals: Float64Array;
}

/**
 * The predicted values and residuals of the rows that the regression was made from. `predictorColumns` in the order of
 * `regression.predictors`; with counts each row stands for so many. In a perfect fit the residuals are exactly 0. Throws on other numbers of columns or rows.
 *
 * @example predictAndResiduals(fit, y, [x]).residuals[0] // ≈ 0.916666666667
 */
export function predictAndResiduals(
  regression: Regression,
  outcomeColumn: Column,
  predictorColumns: readonly Column[],
  counts?: Counts,
): FitAndResiduals {
  requireRows('predictAndResiduals', regression, outcomeColumn, predictorColumns, counts);
  const { perfect } = regression;
  const { intercept, slopes } = lineOf(regression);
  const rows = outcomeColumn.length;
  const predicted = new Float64Array(rows).fill(intercept);
  for (const [i, column] of predictorColumns.entries()) {
    const b = slopes[i]!;
    for (let row = 0; row < rows; row++) predicted[row] = predicted[row]! + b * column[row]!;
  }
  if (perfect) return Object.freeze({ predicted: Float64Array.from(outcomeColumn), residuals: new Float64Array(rows) });
  const residuals = predicted.map((value, row) => outcomeColumn[row]! - value);
  return Object.freeze({ predicted, residuals });
}

/** The coefficients by what they multiply: 0 where the regression has no intercept. */
export function lineOf({ coefficients, k }: Regression): {
  readonly intercept: number;
  readonly slopes: readonly number[];
} {
  const [first] = coefficients;
  return { intercept: first!.term === 'intercept' ? first!.b : 0, slopes: coefficients.slice(-k).map(({ b }) => b) };
}

/**
 * Durbin and Watson's d: Σ (e_i − e_(i−1))² / Σ e². About 2 without autocorrelation; it depends on the order of the rows,
 * and says nothing where that has no meaning. NaN when all residuals are 0. SPSS and lmtest::dwtest agree.
 *
 * @example durbinWatson([1, -1, 1, -1]) // 3
 */
export function durbinWatson(residuals: ArrayLike<number>): number {
  let differences = 0;
  let squares = 0;
  for (let i = 0; i < residuals.length; i++) {
    const e = residuals[i]!;
    squares += e * e;
    if (i > 0) differences += (e - residuals[i - 1]!) ** 2;
  }
  return squares > 0 ? differences / squares : Number.NaN;
}

export interface Spread {
  readonly min: number;
  readonly max: number;
  readonly mean: number;
  /** Over n − 1. */
  readonly sd: number;
}

export interface ResidualStatistics {
  readonly predicted: Spread;
  readonly residual: Spread;
  /** (predicted − mean) / sd; NaN when all predictions are equal. */
  readonly standardizedPredicted: Spread;
  /** residual / standard error of the estimate; NaN in a perfect fit. */
  readonly standardizedResidual: Spread;
}

/**
 * SPSS's table "Residuals Statistics" of a regression.
 *
 * @example residualStatistics(fit, predictAndResiduals(fit, y, [x])).residual.max // ≈ 1.583333333333
 */
export function residualStatistics(
  regression: Regression,
  { predicted, residuals }: FitAndResiduals,
  counts?: Counts,
): ResidualStatistics {
  const ofPredicted = spreadOf(predicted, counts);
  const ofResidual = spreadOf(residuals, counts);
  return Object.freeze({
    predicted: ofPredicted,
    residual: ofResidual,
    standardizedPredicted: scaledSpread(ofPredicted, ofPredicted.mean, ofPredicted.sd),
    standardizedResidual: scaledSpread(ofResidual, 0, regression.standardError),
  });
}

function spreadOf(values: Float64Array, counts: Counts | undefined): Spread {
  const { min, max, mean, sd } = describe(values, counts);
  return Object.freeze({ min, max, mean, sd });
}

/** A spread in other units; NaN where the unit is 0. */
export function scaledSpread({ min, max, mean, sd }: Spread, origin: number, unit: number): Spread {
  const on = (value: number): number => (unit > 0 ? (value - origin) / unit : Number.NaN);
  return Object.freeze({ min: on(min), max: on(max), mean: on(mean), sd: unit > 0 ? sd / unit : Number.NaN });
}
