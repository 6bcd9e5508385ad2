import { fQuantile, noncentralFUpperTail } from '../distribution/index.ts';

/** The chance that F exceeds its critical value where its numerator has noncentrality ncp. */
export function fPower(df1: number, df2: number, ncp: number, level: number): number {
  // The upper quantile as the lower one of 1/F: 1 − level would lose the digits of a small level.
  return noncentralFUpperTail(1 / fQuantile(level, df2, df1), df1, df2, ncp);
}
