import { findRoot } from './find-root.ts';

/** The tails of an observed statistic as functions of the noncentrality, both falling or rising in it. */
export interface NoncentralTails {
  readonly lower: (ncp: number) => number;
  readonly upper: (ncp: number) => number;
}

/**
 * The noncentralities from 0 at which the observed statistic is the upper, and the lower, (1 − level)/2 quantile; 0 where
 * even ncp = 0 leaves less. `statistic` is where both lie about: what a sum of squares is when nothing varies.
 */
export function noncentralityInterval(
  { lower, upper }: NoncentralTails,
  statistic: number,
  level: number,
): { readonly lower: number; readonly upper: number } {
  const alpha = (1 - level) / 2;
  const width = Math.max(1, statistic) / 2;
  const solve = (tail: (ncp: number) => number, atZero: boolean): number =>
    // Over √ncp, in which both tails are nearly normal; negative values mirror it so that the search may pass 0.
    atZero ? 0 : findRoot((x) => Math.log(tail(x * Math.abs(x) > 0 ? x * x : 0) / alpha), 0, Math.sqrt(width)) ** 2;
  return Object.freeze({
    lower: solve(upper, upper(0) >= alpha),
    upper: solve(lower, lower(0) <= alpha),
  });
}
