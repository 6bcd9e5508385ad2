import type { Interval } from '../describe/index.ts';
import { fUpperTail, noncentralFInterval, requireLevel } from '../distribution/index.ts';
import type { Column } from '../moments/index.ts';
import { type ComparisonRefusal, type Group, pooledGroups, refuse } from './groups.ts';

export interface OneWayAnova {
  readonly groups: readonly Group[];
  readonly n: number;
  readonly sumOfSquares: { readonly between: number; readonly within: number; readonly total: number };
  /** Equal variances assumed; f is Infinity where nothing varies within the groups. */
  readonly classical: FTest;
  /** Welch's (1951), equal variances not assumed; null where a group has one row or no variance. */
  readonly welch: FTest | null;
  /** Brown and Forsythe's (1974) F*, equal variances not assumed; null where a group has one row or none varies. */
  readonly brownForsythe: FTest | null;
  readonly etaSquared: EtaSquared;
  /** Less biased than eta² (Hays 1963). Below 0 where groups differ less than chance lets them; kept, as SPSS does. */
  readonly omegaSquared: number;
  /** (between − (k − 1) · mean square within) / total (Kelley 1935): adjusted R². Below 0 as omega² is. */
  readonly epsilonSquared: number;
}

export interface FTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly p: number;
}

export interface EtaSquared extends Interval {
  readonly value: number;
  readonly level: number;
}

/**
 * One-way analysis of variance (R aov and oneway.test, SPSS ONEWAY /STATISTICS = WELCH
 * BROWNFORSYTHE). The interval of eta² is two-sided by noncentral F (Steiger 2004; SPSS since 27): ncp / (ncp + n); a 90%
 * interval excludes 0 where F is significant at 5%. It is of the share of variance in the population, which omega² and
 * epsilon² estimate too; effectsize and SPSS shift it for each of them.
 * Refuses fewer than two groups, empty ones, no more rows than groups, and values that are all equal.
 *
 * @example oneWayAnova([[1, 2, 3], [2, 3, 4], [5, 6, 7]]).classical.f // ≈ 13
 * @example oneWayAnova([[1, 2, 3]]) // { refused: 'too-few-groups', which: [] }
 */
export function oneWayAnova(columns: readonly Column[], level = 0.95): OneWayAnova | ComparisonRefusal {
  requireLevel('oneWayAnova', level);
  const k = columns.length;
  const pooled = pooledGroups(columns);
  if ('refused' in pooled) return pooled;
  const { groups, n } = pooled;
  const { between, within } = squaresOf(groups, n);
  const total = between + within;
  if (!(total > 0)) return refuse('no-variance');
  const df2 = n - k;
  const meanSquare = within / df2;
  const f = between / (k - 1) / meanSquare;
  const ncp = noncentralFInterval(f, k - 1, df2, level);
  const part = (value: number): number => (value === Number.POSITIVE_INFINITY ? 1 : value / (value + n));
  return Object.freeze({
    groups: Object.freeze(groups),
    n,
    sumOfSquares: Object.freeze({ between, within, total }),
    classical: testOf(f, k - 1, df2),
    welch: welchTest(groups),
    brownForsythe: brownForsytheTest(groups, n, between),
    etaSquared: Object.freeze({ value: between / total, lower: part(ncp.lower), upper: part(ncp.upper), level }),
    omegaSquared: (between - (k - 1) * meanSquare) / (total + meanSquare),
    epsilonSquared: (between - (k - 1) * meanSquare) / total,
  });
}

export function squaresOf(groups: readonly Group[], n: number): { readonly between: number; readonly within: number } {
  // About the first mean, so that far origins cost no digits and equal means give exactly 0.
  const origin = groups[0]!.mean;
  const grand = groups.reduce((sum, group) => sum + group.n * (group.mean - origin), 0) / n;
  return {
    between: groups.reduce((sum, group) => sum + group.n * (group.mean - origin - grand) ** 2, 0),
    within: groups.reduce((sum, { squares }) => sum + squares, 0),
  };
}

function testOf(f: number, df1: number, df2: number): FTest {
  return Object.freeze({ f, df1, df2, p: fUpperTail(f, df1, df2) });
}

function welchTest(groups: readonly Group[]): FTest | null {
  if (groups.some(({ variance }) => !(variance > 0))) return null;
  const k = groups.length;
  const weights = groups.map(({ n, variance }) => n / variance);
  const sum = weights.reduce((total, one) => total + one, 0);
  const origin = groups[0]!.mean;
  const mean = groups.reduce((total, group, i) => total + weights[i]! * (group.mean - origin), 0) / sum;
  const spread = groups.reduce((total, group, i) => total + weights[i]! * (group.mean - origin - mean) ** 2, 0);
  const uneven = groups.reduce((total, { n }, i) => total + (1 - weights[i]! / sum) ** 2 / (n - 1), 0) / (k * k - 1);
  return testOf(spread / ((k - 1) * (1 + 2 * (k - 2) * uneven)), k - 1, 1 / (3 * uneven));
}

function brownForsytheTest(groups: readonly Group[], n: number, between: number): FTest | null {
  if (groups.some((group) => group.n < 2)) return null;
  const parts = groups.map((group) => (1 - group.n / n) * group.variance);
  const sum = parts.reduce((total, one) => total + one, 0);
  if (!(sum > 0)) return null;
  const uneven = groups.reduce((total, group, i) => total + (parts[i]! / sum) ** 2 / (group.n - 1), 0);
  return testOf(between / sum, groups.length - 1, 1 / uneven);
}
