import { studentQuantile } from '../distribution/index.ts';
import { tPowerBeyond } from './t-power.ts';

/** Beyond it the average below takes very many terms, and nobody plans for it. */
export const LARGEST_CORRELATION = 0.99;

/** Weights below it do not count. */
const NOTHING = 1e-19;

/**
 * The chance that the t test of r finds a correlation ρ of two normal variables: exact, no approximation by Fisher's z.
 * Given the values of one variable, t is noncentral with ncp = ρ/√(1 − ρ²) · √S, S being the sum of squares of that
 * variable, a chi-squared of n − 1 degrees of freedom in its own units; so the power is the mean of tPower over S, taken
 * by the trapezoidal rule on x = ln(S/(n − 1)). G*Power's "bivariate normal model" is the same; pwr.r.test approximates
 * it within .006 from n = 20 on, .001 from n = 85 on.
 */
export function correlationPower(n: number, rho: number, level: number, tails: 1 | 2): number {
  const degrees = n - 1;
  const critical = -studentQuantile(level / tails, n - 2);
  const slope = (rho / Math.sqrt(1 - rho * rho)) * Math.sqrt(degrees);
  // As fine as the narrower of the two factors: the density of x, and the power as it rises with x.
  const step = Math.min(0.3, 0.5 / Math.sqrt(degrees / 2 + (slope * slope) / 4));
  let weights = 0;
  let sum = 0;
  for (const direction of [1, -1]) {
    for (let i = direction === 1 ? 0 : 1; ; i++) {
      const x = direction * i * step;
      // The density up to its constant, which the sum of the weights divides out.
      const weight = Math.exp((degrees / 2) * (x - Math.expm1(x)));
      if (weight < NOTHING) break;
      weights += weight;
      sum += weight * tPowerBeyond(critical, n - 2, slope * Math.exp(x / 2), tails);
    }
  }
  return sum / weights;
}
