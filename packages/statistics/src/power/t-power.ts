import { noncentralFUpperTail, noncentralStudentUpperTail, studentQuantile } from '../distribution/index.ts';

/**
 * The chance that |T|, or T with one tail, exceeds its critical value where T has noncentrality ncp. With two tails both
 * count, as in power.t.test(strict = TRUE), pwr and G*Power; R's default leaves the far one out.
 */
export function tPower(df: number, ncp: number, level: number, tails: 1 | 2): number {
  return tPowerBeyond(-studentQuantile(level / tails, df), df, ncp, tails);
}

/** The same at a critical value that is known. */
export function tPowerBeyond(critical: number, df: number, ncp: number, tails: 1 | 2): number {
  // Both tails at once are one tail of F = T², which costs a tenth where df is small.
  return tails === 1
    ? noncentralStudentUpperTail(critical, df, ncp)
    : noncentralFUpperTail(critical * critical, 1, df, ncp * ncp);
}
