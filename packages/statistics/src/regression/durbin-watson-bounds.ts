import { findRoot, requireLevel } from '../distribution/index.ts';
import { probabilityBelowZero } from './probability-below-zero.ts';

/** d below `lower` rejects, d above `upper` does not; between them the bounds say nothing (`durbinWatsonTest` does). */
export interface DurbinWatsonBounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * Durbin and Watson's (1951) dL and dU for n rows and k predictors beside an intercept, one-sided against positive
 * autocorrelation (for negative: 4 − dU, 4 − dL). Computed, not looked up: the statistic lies between those of the k
 * most and the k least smooth possible predictors, whose eigenvalues 2(1 − cos(πi/n)) are known. The printed tables
 * agree in their digits. Throws unless n ≥ k + 2 and 0 < level < 1.
 *
 * @example durbinWatsonBounds(20, 2).lower // ≈ 1.1004
 */
export function durbinWatsonBounds(n: number, k: number, level = 0.05): DurbinWatsonBounds {
  if (!(Number.isInteger(n) && Number.isInteger(k) && k >= 1 && n >= k + 2)) {
    throw new RangeError(`durbinWatsonBounds needs whole k ≥ 1 and n ≥ k + 2, got n ${n} and k ${k}`);
  }
  requireLevel('durbinWatsonBounds', level);
  const all = Float64Array.from({ length: n - 1 }, (_, i) => 2 - 2 * Math.cos((Math.PI * (i + 1)) / n));
  return Object.freeze({
    lower: quantileOf(all.subarray(0, n - 1 - k), level),
    upper: quantileOf(all.subarray(k), level),
  });
}

/** The d below which Σ λ z² / Σ z² falls with the probability `level`. */
function quantileOf(eigenvalues: Float64Array, level: number): number {
  const first = eigenvalues[0]!;
  const last = eigenvalues.at(-1)!;
  if (first === last) return first;
  const logit = (share: number): number => first + (last - first) / (1 + Math.exp(-share));
  // Sought on a scale without ends.
  return logit(findRoot((share) => ratioBelow(eigenvalues, logit(share)) - level, 0, 1));
}

function ratioBelow(eigenvalues: Float64Array, d: number): number {
  return probabilityBelowZero((t) => {
    let real = 0;
    let phase = 0;
    for (const value of eigenvalues) {
      const x = 2 * t * (value - d);
      real -= 0.25 * Math.log1p(x * x);
      phase += 0.5 * Math.atan(x);
    }
    return { real, phase };
  }, 0.5 / Math.sqrt(eigenvalues.length));
}
