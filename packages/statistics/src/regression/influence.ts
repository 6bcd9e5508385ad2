import { fUpperTail } from '../distribution/index.ts';
import type { Column, Counts } from '../moments/index.ts';
import { requireIntercept, requireRows } from './design-columns.ts';
import { leverageOf } from './leverage.ts';
import type { Regression } from './regression.ts';
import { predictAndResiduals } from './residuals.ts';

/** One figure a row, in the order of the rows. */
export interface Influence {
  /** The diagonal of the hat matrix. SPSS saves it less 1/n ("Centered Leverage Value"). */
  readonly leverage: Float64Array;
  /** e / SEE (SPSS: Std. Residual). */
  readonly standardized: Float64Array;
  /** e / (SEE √(1 − h)), internally studentized (SPSS: Stud. Residual; R: rstandard). */
  readonly studentized: Float64Array;
  /** With the SEE of the other rows (SPSS: Stud. Deleted Residual; R: rstudent). NaN for n < k + 3. */
  readonly deletedStudentized: Float64Array;
  /** Cook's D. */
  readonly cook: Float64Array;
  /** (n − 1)(h − 1/n) (SPSS: Mahal. Distance), from the means of the predictors. */
  readonly mahalanobis: Float64Array;
  readonly maxCook: MaxCook;
}

/** The row with the largest Cook's D. */
export interface MaxCook {
  /** NaN where no row has a D. */
  readonly statistic: number;
  /** The row, from 0; −1 where no row has a D. */
  readonly index: number;
  /** P(F > D) with k + 1 and n − k − 1 degrees of freedom (Cook 1977): a yardstick, no test; below .5 is far out. */
  readonly p: number;
}

/** 1 − h at or below it is rounding: the row alone decides its own prediction, so it has no residual to judge. */
const ROUNDING = 1e-12;

/**
 * Influential cases of a regression, as SPSS REGRESSION /SAVE and R's influence.measures define them. Residual figures
 * are NaN in a perfect fit and for a row of leverage 1. With counts each row stands for so many, each of them alone. Throws on other numbers of columns or rows than it was made from.
 *
 * @example influence(fit, y, [x]).leverage[0] // ≈ 0.416666666667
 * @example influence(fit, y, [x]).maxCook.index // 0
 */
export function influence(
  regression: Regression,
  outcomeColumn: Column,
  predictorColumns: readonly Column[],
  counts?: Counts,
): Influence {
  requireIntercept('influence', regression);
  requireRows('influence', regression, outcomeColumn, predictorColumns, counts);
  const { n, k, df2, standardError } = regression;
  const { residuals } = predictAndResiduals(regression, outcomeColumn, predictorColumns, counts);
  const { hat } = leverageOf(predictorColumns, counts);
  const standardized = residuals.map((e) => e / standardError);
  const studentized = standardized.map((r, row) =>
    1 - hat[row]! > ROUNDING ? r / Math.sqrt(1 - hat[row]!) : Number.NaN,
  );
  const cook = studentized.map((r, row) => (r * r * hat[row]!) / ((1 - hat[row]!) * (k + 1)));
  return Object.freeze({
    leverage: hat,
    standardized,
    studentized,
    deletedStudentized: studentized.map((r) =>
      df2 > 1 ? r * Math.sqrt((df2 - 1) / Math.max(0, df2 - r * r)) : Number.NaN,
    ),
    cook,
    mahalanobis: hat.map((h) => (n - 1) * (h - 1 / n)),
    maxCook: largest(cook, k + 1, df2),
  });
}

function largest(cook: Float64Array, df1: number, df2: number): MaxCook {
  let index = -1;
  for (const [row, d] of cook.entries()) if (d > (index < 0 ? Number.NEGATIVE_INFINITY : cook[index]!)) index = row;
  const statistic = cook[index] ?? Number.NaN;
  return Object.freeze({ statistic, index, p: fUpperTail(statistic, df1, df2) });
}
