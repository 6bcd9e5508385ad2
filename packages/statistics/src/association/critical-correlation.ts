import { requireLevel, studentQuantile } from '../distribution/index.ts';

/**
 * The smallest |r| that is significant: the "r table", t / √(df + t²) with t the quantile of Student's t. `level` is
 * the significance level, such as 0.05; df is n − 2 (some theses look up n). Throws on a level outside 0..1 or df ≤ 0.
 *
 * @example criticalCorrelation(99, 0.05, 2) // ≈ 0.19557041
 * @example criticalCorrelation(28, 0.05, 2) // ≈ 0.36100691
 */
export function criticalCorrelation(df: number, level: number, tails: 1 | 2): number {
  requireLevel('criticalCorrelation', level);
  const t = -studentQuantile(level / tails, df);
  return t / Math.sqrt(df + t * t);
}
