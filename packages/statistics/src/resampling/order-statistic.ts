import { normalQuantile } from '../distribution/index.ts';

/**
 * The estimate at position (count + 1) · p of a sorted array, between two neighbours by their normal quantiles; the
 * smallest or the largest beyond the ends (Davison and Hinkley 1997, 5.8; R's boot.ci for its basic, percentile and BCa
 * intervals). NaN of an empty array.
 *
 * @example orderStatistic(Float64Array.of(10, 20, 30), 0.5) // 20
 * @example orderStatistic(Float64Array.of(10, 20, 30), 0.4) // ≈ 16.2439
 * @example orderStatistic(Float64Array.of(10, 20, 30), 0.01) // 10
 */
export function orderStatistic(sorted: Float64Array, p: number): number {
  const count = sorted.length;
  const at = (count + 1) * p;
  const below = Math.trunc(at);
  if (count === 0) return Number.NaN;
  if (below < 1) return sorted[0]!;
  if (below >= count) return sorted[count - 1]!;
  const low = sorted[below - 1]!;
  const high = sorted[below]!;
  // Equal neighbours first: two infinities have no difference.
  if (low === high || at === below) return low;
  const left = normalQuantile(below / (count + 1));
  const share = (normalQuantile(p) - left) / (normalQuantile((below + 1) / (count + 1)) - left);
  return Number.isFinite(low) ? low + share * (high - low) : low;
}
