import { factorize, invert } from '../matrix/index.ts';
import { correlationMatrix, type Moments, variance } from '../moments/index.ts';
import { fitOneFactor } from './fit-one-factor.ts';

export interface Omega {
  readonly omega: number;
  /** Unstandardized (in the items' units), oriented so that they sum to 0 or more. */
  readonly loadings: readonly number[];
  /** Unstandardized error variances. */
  readonly uniquenesses: readonly number[];
  readonly iterations: number;
  /** An error variance rests on its lower bound, 0.5 % of the item's variance: do not trust the model. */
  readonly heywood: boolean;
}

/**
 * - `too-few-items`: fewer than three do not identify a factor.
 * - `singular`: a constant item, items that depend on each other linearly, or too few rows.
 * - `not-converged`: the likelihood has no maximum that the search finds.
 */
export interface OmegaRefusal {
  readonly refused: 'too-few-items' | 'singular' | 'not-converged';
}

const SINGULAR = 1e-10;

/**
 * McDonald's (1999) omega of the one-factor model: (Σλ)² / ((Σλ)² + Σψ), with unstandardized loadings and error
 * variances by maximum likelihood and the model-implied variance of the total below (Hayes and Coutts 2020). R's
 * factanal(factors = 1) and lavaan's ML fit agree; psych::omega's ω_total comes from a model with group factors and
 * does not. Noise, or hardly more rows than items, may have several maxima: then programs differ by their start. Items that run against the scale must be turned before: a negative loading lowers the sum.
 *
 * @example omegaTotal(momentsOf([[1, 2, 3, 4], [1, 3, 2, 4]])) // { refused: 'too-few-items' }
 */
export function omegaTotal(moments: Moments): Omega | OmegaRefusal {
  const k = moments.size;
  if (k < 3) return Object.freeze({ refused: 'too-few-items' });
  const correlations = correlationMatrix(moments);
  const factor = factorize(correlations, k, SINGULAR);
  if (moments.n < 2 || factor.dependent.length > 0) return Object.freeze({ refused: 'singular' });
  const fit = fitOneFactor(correlations, invert(factor), k);
  if (fit === null) return Object.freeze({ refused: 'not-converged' });

  const scale = Array.from({ length: k }, (_, i) => Math.sqrt(variance(moments, i)));
  const raw = scale.map((sd, i) => sd * fit.loadings[i]!);
  const sum = raw.reduce((total, one) => total + one, 0);
  const loadings = Object.freeze(sum < 0 ? raw.map((one) => -one) : raw);
  const uniquenesses = Object.freeze(scale.map((sd, i) => sd * sd * fit.uniquenesses[i]!));
  const error = uniquenesses.reduce((total, one) => total + one, 0);
  return Object.freeze({
    omega: (sum * sum) / (sum * sum + error),
    loadings,
    uniquenesses,
    iterations: fit.iterations,
    heywood: fit.heywood,
  });
}
