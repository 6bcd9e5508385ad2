import { momentsOf } from '../moments/index.ts';
import {
  acceleration,
  bootstrapSums,
  type DrawnFigure,
  jackknifeSums,
  type SumStatistic,
  summarizeDraws,
} from '../resampling/index.ts';
import { alphaOf } from './cronbach-alpha.ts';

/**
 * Bootstraps Cronbach's alpha by drawing respondents, so that its interval needs no normal items, as Feldt's does; the
 * observed figure is cronbachAlpha's. Per draw only k + 2 sums are needed: of each item, of its squares over all items,
 * and of the squared total. R's boot with psych::alpha draws alike. A draw in which the total has no variance has no
 * alpha and is counted. Throws below two items or rows and as {@link bootstrapSums} does.
 *
 * @example bootstrapAlpha([[1, 2, 3, 4], [1, 3, 2, 4]], 10, 1).observed // ≈ 0.8888888888888888
 */
export function bootstrapAlpha(
  items: readonly ArrayLike<number>[],
  draws: number,
  seed: number,
  level = 0.95,
): DrawnFigure {
  const k = items.length;
  const { n, means, whole } = momentsOf(items);
  if (k < 2 || n < 2) throw new RangeError(`bootstrapAlpha needs two items and rows, got ${k} items and ${n} rows`);
  // Deviations from near the mean: alpha is the same, and the sums lose nothing to their means.
  const deviations = items.map((item, i) => {
    const origin = whole ? Math.round(means[i]!) : means[i]!;
    return Float64Array.from(item, (value) => value - origin);
  });
  const squares = new Float64Array(n);
  const squaredTotals = new Float64Array(n);
  for (let row = 0; row < n; row++) {
    let total = 0;
    for (const deviation of deviations) {
      total += deviation[row]!;
      squares[row]! += deviation[row]! ** 2;
    }
    squaredTotals[row] = total ** 2;
  }
  const columns = [...deviations, squares, squaredTotals];
  const alpha: SumStatistic = (sums, rows) => {
    let total = 0;
    let ofItems = 0;
    for (let i = 0; i < k; i++) {
      total += sums[i]!;
      ofItems += sums[i]! ** 2;
    }
    const parts = sums[k]! - ofItems / rows;
    const variance = sums[k + 1]! - total ** 2 / rows;
    // What is left of a constant total is rounding.
    return variance > 1e-13 * sums[k + 1]! ? alphaOf(k, parts, variance) : Number.NaN;
  };
  const { observed, estimates } = bootstrapSums(columns, draws, seed, alpha);
  const { figures, times } = jackknifeSums(columns, alpha);
  return summarizeDraws(observed[0]!, estimates[0]!, acceleration(figures[0]!, times), level);
}
