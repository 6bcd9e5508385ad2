import { logExcess } from './log-excess.ts';
import { stirlingError } from './stirling-error.ts';
import { sumOutwards } from './sum-outwards.ts';

/**
 * Tails averaged over a Poisson variable j of mean ncp/2: what the noncentral distributions of sums of squares are. All
 * terms are positive, so small tails keep their digits.
 */
export function poissonMixture(ncp: number, tail: (j: number) => number): number {
  const mean = ncp / 2;
  // Over a wide Poisson variable every so many-th term says the same: the trapezoidal rule again, its error near e^(−60).
  const stride = mean < 200 ? 1 : Math.floor(0.4 * Math.sqrt(mean));
  const middle = Math.floor(mean);
  const sum = sumOutwards((i) => {
    const j = middle + stride * i;
    const weight = poisson(j, mean);
    return weight === 0 ? 0 : weight * tail(j);
  }, 0);
  return Math.min(1, stride * sum);
}

/** e^(−mean) mean^j / j! in Loader's saddle-point form; 0 for negative j. */
function poisson(j: number, mean: number): number {
  if (j < 0) return 0;
  if (j === 0) return Math.exp(-mean);
  return Math.exp(j * logExcess((mean - j) / j, mean / j) - stirlingError(j)) / Math.sqrt(2 * Math.PI * j);
}
