import { type Column, type Counts, momentsOf } from '../moments/index.ts';
import { type VarianceTestRefusal, withoutRounding } from './heteroscedasticity.ts';
import { regress } from './regress.ts';

export interface Glejser {
  /** The t of the slope for one predictor, the F of all slopes for more. */
  readonly kind: 't' | 'F';
  readonly statistic: number;
  /** Predictors. */
  readonly df1: number;
  /** n − k − 1, of the t and the F. */
  readonly df2: number;
  readonly p: number;
  /** In the order of the predictors: what theses print, one "Sig." each. */
  readonly slopes: readonly { readonly b: number; readonly se: number; readonly t: number; readonly p: number }[];
}

/**
 * Glejser's (1969) test as Indonesian theses use it: |e| regressed on the predictors (SPSS: REGRESSION with dependent
 * ABS_RES). Evidence against equal variance where a p is at or below .05. Its p is a little off for skewed errors
 * (Godfrey 1996), unlike Koenker's. Refused where |e| is constant but for rounding, or all 0.
 *
 * @example glejser(residuals, [x]).p // ≈ 0.429168720909
 */
export function glejser(
  residuals: Column,
  predictors: readonly Column[],
  counts?: Counts,
): Glejser | VarianceTestRefusal {
  const sizes = withoutRounding(Float64Array.from(residuals, Math.abs));
  if (sizes.every((size) => size === 0)) return Object.freeze({ refused: 'all-zero' });
  const auxiliary = regress(
    momentsOf([sizes, ...predictors], counts),
    0,
    predictors.map((_, i) => i + 1),
  );
  if ('refused' in auxiliary) return auxiliary;
  const slopes = auxiliary.coefficients.slice(1).map(({ b, se, t, p }) => Object.freeze({ b, se, t, p }));
  const single = slopes.length === 1 ? slopes[0]! : null;
  return Object.freeze({
    kind: single ? 't' : 'F',
    statistic: single ? single.t : auxiliary.f,
    df1: auxiliary.df1,
    df2: auxiliary.df2,
    p: single ? single.p : auxiliary.p,
    slopes: Object.freeze(slopes),
  });
}
