import { covariance, type Moments } from '../moments/index.ts';
import { guttmanOf, splitTotals } from './split-half.ts';
import { squaredMultipleCorrelations } from './squared-multiple-correlations.ts';

/** Lower bounds of the reliability of a total. NaN for one row, or a total without variance. */
export interface GuttmanLambdas {
  /** 1 − Σ item variances / variance of the total. */
  readonly lambda1: number;
  /** lambda1 + √(k/(k−1) Σ squared covariances) / variance of the total. */
  readonly lambda2: number;
  /** Cronbach's alpha. */
  readonly lambda3: number;
  /** Guttman's split-half coefficient of the split given, by default the first half against the second. */
  readonly lambda4: number;
  /** lambda1 + 2 √(largest of the items' sums of squared covariances with the others) / variance of the total. */
  readonly lambda5: number;
  /** 1 − Σ item variances · (1 − squared multiple correlation) / variance of the total; NaN for dependent items. */
  readonly lambda6: number;
}

/**
 * Guttman's (1945) six lower bounds of reliability (SPSS RELIABILITY /MODEL = GUTTMAN). lambda4 is of one split, as SPSS
 * takes it: another definition, psych's, is the largest over all splits, which capitalizes on chance in small samples.
 * psych::guttman computes the others too, of the correlation matrix: the same as these of standardized items. Throws
 * unless both halves have an item.
 *
 * @example guttmanLambdas(momentsOf([[1, 2, 3, 4], [1, 3, 2, 4]])).lambda3 // ≈ 0.8888888889
 */
export function guttmanLambdas(moments: Moments, secondItems = Math.floor(moments.size / 2)): GuttmanLambdas {
  const { size: k } = moments;
  const { combined } = splitTotals('guttmanLambdas', moments, secondItems);
  const lambda4 = guttmanOf(combined);
  const whole = covariance(combined, 2, 2);
  const items = Array.from({ length: k }, (_, i) => i);
  const variances = items.map((i) => covariance(moments, i, i));
  const parts = sumOf(variances);
  // Where the halves have no coefficient the total has no variance, and none of the bounds has a value.
  const lambda1 = Number.isNaN(lambda4) ? Number.NaN : 1 - parts / whole;
  const squares = items.map((i) => sumOf(items.map((j) => (i === j ? 0 : covariance(moments, i, j) ** 2))));
  const multiple = squaredMultipleCorrelations(moments);
  return Object.freeze({
    lambda1,
    lambda2: lambda1 + Math.sqrt((k / (k - 1)) * sumOf(squares)) / whole,
    lambda3: (k / (k - 1)) * lambda1,
    lambda4,
    lambda5: lambda1 + (2 * Math.sqrt(Math.max(...squares))) / whole,
    lambda6: lambda1 + sumOf(variances.map((one, i) => one * multiple[i]!)) / whole,
  });
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
