import { chiSquaredUpperTail, noncentralChiSquaredInterval, requireLevel } from '../distribution/index.ts';
import {
  type ChiSquaredTest,
  likelihoodRatioStatistic,
  pearsonStatistic,
  requireCounts,
  type SmallExpected,
  smallExpected,
} from './counts.ts';
import type { EffectSize } from './effect-size.ts';
import { type ComparisonRefusal, refuse } from './groups.ts';

export interface ChiSquaredFit {
  readonly n: number;
  readonly pearson: ChiSquaredTest;
  readonly likelihoodRatio: ChiSquaredTest;
  readonly expected: readonly number[];
  /** Observed minus expected, as SPSS prints it. */
  readonly residuals: readonly number[];
  readonly smallExpected: SmallExpected;
  /** Cohen's (1988) w, √(χ²/n). May pass 1; at most √(1 / smallest share − 1), where its interval ends too. */
  readonly w: EffectSize;
  readonly level: number;
}

/**
 * The chi-squared test of whether counts follow given shares (SPSS NPAR TESTS /CHISQUARE, R chisq.test(p = …)). `shares`
 * are in any unit, such as percents or expected counts; equal where left out. The interval of w is two-sided by
 * noncentral chi-squared (R effectsize::cohens_w(alternative = "two.sided")). Refuses fewer than two categories, and no
 * count at all. Throws on shares that are not above 0, as many as counts, and on counts below 0 or not finite.
 *
 * @example chiSquaredFit([10, 20, 30]).pearson.statistic // 10
 * @example chiSquaredFit([10, 20, 30], [1, 2, 3]).pearson.p // 1
 */
export function chiSquaredFit(
  counts: ArrayLike<number>,
  shares?: ArrayLike<number>,
  level = 0.95,
): ChiSquaredFit | ComparisonRefusal {
  requireLevel('chiSquaredFit', level);
  requireCounts('chiSquaredFit', counts);
  const observed = Array.from(counts);
  const weights = shares === undefined ? observed.map(() => 1) : Array.from(shares);
  if (weights.length !== observed.length || !weights.every((one) => one > 0 && one < Number.POSITIVE_INFINITY)) {
    throw new RangeError(`chiSquaredFit needs ${observed.length} shares above 0, got ${weights.join(', ')}`);
  }
  if (observed.length < 2) return refuse('too-few-groups');
  const n = observed.reduce((sum, count) => sum + count, 0);
  if (n === 0) return refuse('too-few-rows');
  const whole = weights.reduce((sum, one) => sum + one, 0);
  const expected = weights.map((one) => (n * one) / whole);
  const df = observed.length - 1;
  const testOf = (statistic: number): ChiSquaredTest =>
    Object.freeze({ statistic, df, p: chiSquaredUpperTail(statistic, df) });
  const statistic = pearsonStatistic(observed, expected);
  const ncp = noncentralChiSquaredInterval(statistic, df, level);
  // All rows in the category of the smallest share.
  const most = Math.sqrt(whole / Math.min(...weights) - 1);
  const w = (chiSquared: number): number => Math.min(most, Math.sqrt(chiSquared / n));
  return Object.freeze({
    n,
    pearson: testOf(statistic),
    likelihoodRatio: testOf(likelihoodRatioStatistic(observed, expected)),
    expected: Object.freeze(expected),
    residuals: Object.freeze(observed.map((count, i) => count - expected[i]!)),
    smallExpected: smallExpected(expected),
    w: Object.freeze({ value: w(statistic), lower: w(ncp.lower), upper: w(ncp.upper) }),
    level,
  });
}
