import { chiSquaredUpperTail } from '../distribution/index.ts';
import { factorize } from '../matrix/index.ts';
import { type Column, type Counts, correlationMatrix, momentsOf } from '../moments/index.ts';
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
  const { kept, constant } = termsOf(predictors, counts);
  if (constant.length > 0) return Object.freeze({ refused: 'constant-predictor', which: Object.freeze(constant) });
  const auxiliary = regress(
    momentsOf([squares, ...kept], counts),
    0,
    kept.map((_, i) => i + 1),
  );
  if ('refused' in auxiliary) return auxiliary;
  const statistic = auxiliary.n * auxiliary.rSquared;
  return Object.freeze({ statistic, df: kept.length, p: chiSquaredUpperTail(statistic, kept.length) });
}

/** All terms that add something, from standardized predictors, whose powers span the same space with less collinearity. */
function termsOf(
  predictors: readonly Column[],
  counts: Counts | undefined,
): {
  readonly kept: readonly Float64Array[];
  readonly constant: number[];
} {
  const { n, size: k, means, scatter } = momentsOf(predictors, counts);
  const constant = predictors.flatMap((_, i) => (scatter[i * k + i] === 0 ? [i + 1] : []));
  if (constant.length > 0) return { kept: [], constant };
  const single = predictors.map((column, i) => {
    const sd = Math.sqrt(scatter[i * k + i]! / n);
    return Float64Array.from(column, (value) => (value - means[i]!) / sd);
  });
  const products = single.flatMap((a, i) => single.slice(i).map((b) => a.map((value, row) => value * b[row]!)));
  const terms = [...single, ...products];
  const moments = momentsOf(terms, counts);
  const varying = terms.filter((_, i) => moments.scatter[i * moments.size + i]! > CONSTANT * n);
  const { dependent } = factorize(correlationMatrix(momentsOf(varying, counts)), varying.length, DEPENDENT);
  return { kept: varying.filter((_, i) => !dependent.includes(i)), constant };
}
