import { chiSquaredUpperTail } from '../distribution/index.ts';
import { type Column, type Counts, momentsOf } from '../moments/index.ts';
import { regress } from './regress.ts';
import type { Regression, RegressionRefusal } from './regression.ts';

/** A test whose H0 is that the residuals' variance does not depend on the predictors. */
export interface VarianceTest {
  /** Chi-squared under H0. */
  readonly statistic: number;
  readonly df: number;
  readonly p: number;
}

/**
 * The residuals have no variance to explain: `all-zero` in a perfect fit, else what keeps the auxiliary regression from
 * being made (`constant-outcome`: all squares are equal but for rounding). Columns are counted with the residuals first.
 */
export type VarianceTestRefusal = RegressionRefusal | { readonly refused: 'all-zero' };

/**
 * Breusch and Pagan's (1979) test in its original form, half the explained sum of squares of e²/σ̂² on the predictors,
 * which supposes normal residuals: lmtest::bptest(studentize = FALSE), car::ncvTest(~ predictors). SPSS's GLM prints
 * it as "Breusch-Pagan", there against the predicted values by default.
 *
 * @example breuschPagan(residuals, [x]).p // ≈ 0.811035093411
 */
export function breuschPagan(
  residuals: Column,
  predictors: readonly Column[],
  counts?: Counts,
): VarianceTest | VarianceTestRefusal {
  const auxiliary = explainSquares(residuals, predictors, counts);
  if ('refused' in auxiliary) return auxiliary;
  // e² was divided by its mean, σ̂², before.
  return tested(auxiliary.sumOfSquares.regression / 2, predictors.length);
}

/**
 * Koenker's (1981) studentized form, n · R² of e² on the predictors, which does without normality: the default of
 * lmtest::bptest; "Modified Breusch-Pagan" in SPSS.
 *
 * @example studentizedBreuschPagan(residuals, [x]).p // ≈ 0.638459807109
 */
export function studentizedBreuschPagan(
  residuals: Column,
  predictors: readonly Column[],
  counts?: Counts,
): VarianceTest | VarianceTestRefusal {
  const auxiliary = explainSquares(residuals, predictors, counts);
  if ('refused' in auxiliary) return auxiliary;
  return tested(auxiliary.n * auxiliary.rSquared, predictors.length);
}

function explainSquares(
  residuals: Column,
  predictors: readonly Column[],
  counts: Counts | undefined,
): Regression | VarianceTestRefusal {
  const squares = relativeSquares(residuals, counts);
  if (squares === null) return Object.freeze({ refused: 'all-zero' });
  return regress(
    momentsOf([squares, ...predictors], counts),
    0,
    predictors.map((_, i) => i + 1),
  );
}

/** Sizes of residuals that differ by less than this part of the largest are equal: rounding is no variance. */
const SAME = 1e-10;

/** Sizes of residuals, all made equal where only rounding tells them apart. */
export function withoutRounding(sizes: Float64Array): Float64Array {
  let largest = 0;
  for (let row = 0; row < sizes.length; row++) largest = Math.max(largest, sizes[row]!);
  return sizes.every((size) => largest - size <= SAME * largest) ? sizes.map(() => largest) : sizes;
}

/** e² over its mean; null when all are 0. */
export function relativeSquares(residuals: Column, counts?: Counts): Float64Array | null {
  const rows = residuals.length;
  const sizes = new Float64Array(rows);
  for (let row = 0; row < rows; row++) sizes[row] = residuals[row]! * residuals[row]!;
  const squares = withoutRounding(sizes);
  let sum = 0;
  let n = 0;
  for (let row = 0; row < rows; row++) {
    const count = counts === undefined ? 1 : counts[row]!;
    sum += count * squares[row]!;
    n += count;
  }
  const mean = sum / n;
  if (!(mean > 0)) return null;
  for (let row = 0; row < rows; row++) sizes[row] = squares[row]! / mean;
  return sizes;
}

function tested(statistic: number, df: number): VarianceTest {
  return Object.freeze({ statistic, df, p: chiSquaredUpperTail(statistic, df) });
}
