import type { Interval } from '../describe/index.ts';
import { normalQuantile, requireLevel } from '../distribution/index.ts';
import { seededRandom } from '../resampling/index.ts';
import { kolmogorovSmirnovNormal } from './kolmogorov-smirnov-normal.ts';
import { fillWithNormals } from './normal-draws.ts';

export interface LillieforsMonteCarlo {
  /** The statistic of the data: {@link kolmogorovSmirnovNormal}'s d. */
  readonly d: number;
  readonly samples: number;
  readonly seed: number;
  /** Samples whose D is as large or larger. */
  readonly reached: number;
  /** reached / samples. */
  readonly p: number;
  /** Of the p that endless samples would give. */
  readonly interval: Interval;
  readonly level: number;
}

/**
 * The p of Lilliefors' test by simulation: the share of samples of a normal distribution, each with its own mean and sd,
 * whose D is at least that of the data. It holds for every n and every p, where each formula has its limits. SPSS since
 * 27 prints it beside the other ("Monte Carlo Sig.", 10,000 samples, 99% interval; its stream of random numbers is not
 * this one). The interval is p ± z √(p (1 − p) / samples), kept within 0..1; where no sample reaches D, or all do, its
 * other end is the p that leaves 1 − level for that (Mehta and Patel 1996). NaN for n < 3 (two values always have the
 * same D) or no variance. Throws on no value, NaN, a seed outside 0..2^32 − 1, or no sample.
 *
 * @example lillieforsMonteCarlo([1, 2, 3, 4, 5, 40], 1).p < 0.01 // true
 * @example lillieforsMonteCarlo([1, 2, 3, 4, 5, 7], 1, 100).samples // 100
 */
export function lillieforsMonteCarlo(
  values: ArrayLike<number>,
  seed: number,
  samples = 10_000,
  level = 0.99,
): LillieforsMonteCarlo {
  if (!(Number.isInteger(samples) && samples >= 1)) {
    throw new RangeError(`lillieforsMonteCarlo needs a whole number of samples from 1, got ${samples}`);
  }
  requireLevel('lillieforsMonteCarlo', level);
  const random = seededRandom(seed);
  const { n, d } = kolmogorovSmirnovNormal(values);
  const reached = n < 3 || Number.isNaN(d) ? Number.NaN : countReaching(d, n, samples, random);
  const p = reached / samples;
  return Object.freeze({ d, samples, seed, reached, p, interval: intervalOf(reached, samples, level), level });
}

/**
 * D reaches d where an ordered value lies far enough out: Φ(zᵢ) ≤ i/n − d or Φ(zᵢ) ≥ (i − 1)/n + d. Turned into bounds of
 * zᵢ once, no sample needs the distribution function.
 */
function countReaching(d: number, n: number, samples: number, random: () => number): number {
  const low = Float64Array.from({ length: n }, (_, i) => normalQuantile(Math.max(0, (i + 1) / n - d)));
  const high = Float64Array.from({ length: n }, (_, i) => normalQuantile(Math.min(1, i / n + d)));
  const drawn = new Float64Array(n);
  let count = 0;
  for (let sample = 0; sample < samples; sample++) {
    fillWithNormals(drawn, random);
    if (reaches(drawn.sort(), low, high)) count++;
  }
  return count;
}

function reaches(sorted: Float64Array, low: Float64Array, high: Float64Array): boolean {
  const n = sorted.length;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += sorted[i]!;
  const mean = sum / n;
  let squares = 0;
  for (let i = 0; i < n; i++) squares += (sorted[i]! - mean) ** 2;
  const sd = Math.sqrt(squares / (n - 1));
  for (let i = 0; i < n; i++) {
    const z = (sorted[i]! - mean) / sd;
    if (z <= low[i]! || z >= high[i]!) return true;
  }
  return false;
}

function intervalOf(reached: number, samples: number, level: number): Interval {
  const p = reached / samples;
  const rest = (1 - level) ** (1 / samples);
  if (reached === 0) return Object.freeze({ lower: 0, upper: 1 - rest });
  if (reached === samples) return Object.freeze({ lower: rest, upper: 1 });
  const half = -normalQuantile((1 - level) / 2) * Math.sqrt((p * (1 - p)) / samples);
  // Written so that NaN stays.
  return Object.freeze({ lower: p - half < 0 ? 0 : p - half, upper: p + half > 1 ? 1 : p + half });
}
