import { fUpperTail } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';
import { regressColumns } from './regress-columns.ts';
import type { RegressionRefusal } from './regression.ts';

/** H0: the outcome is linear in the predictors. */
export interface Reset {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

/**
 * Ramsey's (1969) RESET: whether powers of the predicted values, by default the second and third, explain what the
 * predictors leave. F of the regression with them against the one without: lmtest::resettest(power = 2:3, type =
 * 'fitted'). Refused as `regressColumns` refuses; `all-zero` in a perfect fit; `collinear-predictors` past the k-th where the
 * predictors take so few values that their powers add nothing. Throws on other than distinct whole powers of 2 to 9.
 *
 * @example ramseyReset([1, 3, 2, 5, 4, 6, 9], [[1, 2, 3, 4, 5, 6, 7]], [2]).df2 // 4
 */
export function ramseyReset(
  outcome: Column,
  predictors: readonly Column[],
  powers: readonly number[] = [2, 3],
): Reset | RegressionRefusal | { readonly refused: 'all-zero' } {
  const isPower = (power: number): boolean => Number.isInteger(power) && power >= 2 && power <= 9;
  if (powers.length === 0 || new Set(powers).size !== powers.length || !powers.every(isPower)) {
    throw new RangeError(`ramseyReset needs distinct whole powers of 2 to 9, got ${powers.join(', ') || 'none'}`);
  }
  const linear = regressColumns(outcome, predictors);
  if ('refused' in linear) return linear;
  if (linear.perfect) return Object.freeze({ refused: 'all-zero' });
  // Standardized predictions, as lmtest does: less collinear. Powers from 2 on without a gap span what those of the plain
  // predictions do; others do not, and their F is lmtest's.
  const fitted = linear.residuals.map((e, row) => outcome[row]! - e);
  const mean = fitted.reduce((sum, one) => sum + one, 0) / fitted.length;
  const spread = Math.sqrt(linear.sumOfSquares.regression / linear.n);
  const unit = spread > 0 ? spread : 1;
  const terms = powers.map((power) => fitted.map((one) => ((one - mean) / unit) ** power));
  const bent = regressColumns(outcome, [...predictors, ...terms]);
  if ('refused' in bent) return bent;
  const df1 = powers.length;
  const { df2 } = bent;
  const [before, after] = [linear.sumOfSquares.residual, bent.sumOfSquares.residual];
  const f = (before - after) / df1 / (after / df2);
  return Object.freeze({ f, df1, df2, p: fUpperTail(f, df1, df2) });
}
