import type { Column } from '../moments/index.ts';
import { requireRows } from './design-columns.ts';
import type { Regression } from './regression.ts';
import { lineOf } from './residuals.ts';

/** Rows at a time: as many as stay in a processor's nearest memory. */
const BLOCK = 2048;

/**
 * Walks the rows of a regression in their order, a block of residuals and predicted values at a time, so that no column
 * of them is ever held. The arrays are filled anew for each block, from 0 to `length`.
 *
 * @example ((lengths) => (eachResidualBlock(fit, y, [x], (_, __, length) => lengths.push(length)), lengths))([]) // [8]
 */
export function eachResidualBlock(
  regression: Regression,
  outcomeColumn: Column,
  predictorColumns: readonly Column[],
  visit: (residuals: Float64Array, predicted: Float64Array, length: number) => void,
): void {
  requireRows('eachResidualBlock', regression, outcomeColumn, predictorColumns);
  const { n, perfect } = regression;
  const { intercept, slopes } = lineOf(regression);
  const predicted = new Float64Array(BLOCK);
  const residuals = new Float64Array(BLOCK);
  for (let from = 0; from < n; from += BLOCK) {
    const length = Math.min(BLOCK, n - from);
    predictFirst(predicted, intercept, predictorColumns[0]!, slopes[0]!, from, length);
    for (let i = 1; i < slopes.length; i++) addTo(predicted, predictorColumns[i]!, slopes[i]!, from, length);
    if (perfect) residuals.fill(0);
    else subtract(residuals, outcomeColumn, predicted, from, length);
    visit(residuals, predicted, length);
  }
}

function predictFirst(
  predicted: Float64Array,
  intercept: number,
  column: Column,
  b: number,
  from: number,
  length: number,
): void {
  for (let row = 0; row < length; row++) predicted[row] = intercept + b * column[from + row]!;
}

function subtract(
  residuals: Float64Array,
  outcome: Column,
  predicted: Float64Array,
  from: number,
  length: number,
): void {
  for (let row = 0; row < length; row++) residuals[row] = outcome[from + row]! - predicted[row]!;
}

function addTo(predicted: Float64Array, column: Column, b: number, from: number, length: number): void {
  for (let row = 0; row < length; row++) predicted[row] = predicted[row]! + b * column[from + row]!;
}
