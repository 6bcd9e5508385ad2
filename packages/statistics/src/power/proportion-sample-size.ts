import { normalQuantile, requireLevel } from '../distribution/index.ts';
import { roundUp } from './round-up.ts';

export interface ProportionPlan {
  /** Half the width of the confidence interval, as a proportion: 0.05 is five points of a hundred. */
  readonly margin: number;
  /** The proportion expected; 0.5, where the sample must be largest. */
  readonly proportion?: number;
  /** 0.95. */
  readonly level?: number;
  /** People that could be drawn; Infinity, where nobody counted them. */
  readonly population?: number;
}

export interface ProportionSampleSize {
  /** Without the population: z² p (1 − p) / margin². */
  readonly unlimited: number;
  /** With it: unlimited / (1 + (unlimited − 1) / population). */
  readonly exact: number;
  /** Rounded up, and no more than the population. */
  readonly n: number;
}

/**
 * The simple random sample that estimates one proportion to a margin: Cochran (1977), formulas 4.1 and 4.3 with the normal
 * interval. It says nothing of tests, correlations or regressions: see `sampleSizeFor`. Throws on a margin, proportion or
 * level outside 0..1, or a population that is not whole from 1.
 *
 * @example proportionSampleSize({ margin: 0.05 }).n // 385
 * @example proportionSampleSize({ margin: 0.05, population: 1000 }).n // 278
 */
export function proportionSampleSize({
  margin,
  proportion = 0.5,
  level = 0.95,
  population = Number.POSITIVE_INFINITY,
}: ProportionPlan): ProportionSampleSize {
  if (!(margin > 0 && margin < 1 && proportion > 0 && proportion < 1)) {
    throw new RangeError(
      `proportionSampleSize needs a margin and a proportion in 0..1, got ${margin} and ${proportion}`,
    );
  }
  requireLevel('proportionSampleSize', level);
  if (population !== Number.POSITIVE_INFINITY) requirePopulation('proportionSampleSize', population);
  const z = normalQuantile((1 - level) / 2);
  const unlimited = (z * z * proportion * (1 - proportion)) / (margin * margin);
  const exact = unlimited / (1 + (unlimited - 1) / population);
  // A wide margin asks for less than one person.
  return Object.freeze({ unlimited, exact, n: Math.max(1, Math.min(population, roundUp(exact))) });
}

/** Throws unless the population is whole and from 1. */
export function requirePopulation(name: string, population: number): void {
  if (!(Number.isInteger(population) && population >= 1)) {
    throw new RangeError(`${name} needs a whole population from 1, got ${population}`);
  }
}
