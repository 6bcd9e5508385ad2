import { chiSquaredUpperTail } from '../distribution/index.ts';
import { factorize } from '../matrix/index.ts';
import {
  type Column,
  type Counts,
  correlationMatrix,
  type Moments,
  momentsOf,
  selectMoments,
} from '../moments/index.ts';
import { relativeSquares, type VarianceTest, type VarianceTestRefusal } from './heteroscedasticity.ts';
import { regress } from './regress.ts';

/** A column whose tolerance given the ones before it is at or below it adds nothing (the square of a dummy). */
const DEPENDENT = 1e-8;
/** Sum of squares about the mean, per row and of standardized columns, that is rounding. */
const CONSTANT = 1e-20;

/**
 * White's (1980) general test: n · R² of e² on the predictors, their squares and their cross products. Columns that
 * the earlier ones determine are left out and not counted in df, as R's lm and EViews do:
 * lmtest::bptest(fit, ~ all those terms), SPSS's GLM "White test". Needs more rows than terms + 1.
 *
 * @example whiteTest(residuals, [x]).df // 2
 * @example whiteTest(residuals, [x]).p // ≈ 0.136641937762
 */
export function whiteTest(
  residuals: Column,
  predictors: readonly Column[],
  counts?: Counts,
): VarianceTest | VarianceTestRefusal {
  const squares = relativeSquares(residuals, counts);
  if (squares === null) return Object.freeze({ refused: 'all-zero' });
  const about = momentsOf(predictors, counts);
  const constant = predictors.flatMap((_, i) => (about.scatter[i * about.size + i] === 0 ? [i + 1] : []));
  if (constant.length > 0) return Object.freeze({ refused: 'constant-predictor', which: Object.freeze(constant) });
  const moments = momentsOf([squares, ...termsOf(predictors, about)], counts);
  const kept = addingTerms(moments);
  const auxiliary = regress(moments, 0, kept);
  if ('refused' in auxiliary) return auxiliary;
  const statistic = auxiliary.n * auxiliary.rSquared;
  return Object.freeze({ statistic, df: kept.length, p: chiSquaredUpperTail(statistic, kept.length) });
}

/** The predictors, their squares and products: of standardized ones, whose powers span the same space with less collinearity. */
function termsOf(predictors: readonly Column[], { n, size: k, means, scatter }: Moments): readonly Float64Array[] {
  const single = predictors.map((column, i) => {
    const sd = Math.sqrt(scatter[i * k + i]! / n);
    const mean = means[i]!;
    const standardized = new Float64Array(column.length);
    for (let row = 0; row < column.length; row++) standardized[row] = (column[row]! - mean) / sd;
    return standardized;
  });
  return [...single, ...single.flatMap((a, i) => single.slice(i).map((b) => productOf(a, b)))];
}

function productOf(a: Float64Array, b: Float64Array): Float64Array {
  const product = new Float64Array(a.length);
  for (let row = 0; row < a.length; row++) product[row] = a[row]! * b[row]!;
  return product;
}

/** The columns after the first that vary and are not determined by earlier ones. */
function addingTerms(moments: Moments): readonly number[] {
  const { n, size, scatter } = moments;
  const varying: number[] = [];
  for (let i = 1; i < size; i++) if (scatter[i * size + i]! > CONSTANT * n) varying.push(i);
  const { dependent } = factorize(correlationMatrix(selectMoments(moments, varying)), varying.length, DEPENDENT);
  return varying.filter((_, i) => !dependent.includes(i));
}
