import { type Misfit, PROPORTION_MISFITS } from './misfit.ts';
import { requirePopulation } from './proportion-sample-size.ts';
import { roundUp } from './round-up.ts';

export interface Slovin {
  /** N / (1 + N e²). */
  readonly exact: number;
  /** Rounded up. */
  readonly n: number;
  /** What the formula takes for granted and does not say. */
  readonly assumes: { readonly proportion: number; readonly z: number; readonly level: number };
  readonly misfits: readonly Misfit[];
}

/** P(|Z| < 2). */
const LEVEL_OF_TWO = 0.954499736103641;

/**
 * Slovin's formula, N / (1 + N e²), that Indonesian and Philippine theses quote; who Slovin was is not known (Tejada and
 * Punzalan 2012). It is Cochran's sample for one proportion with p = ½ and z = 2 (a confidence of 95.45 %), the
 * correction for the population being n₀/N for (n₀ − 1)/N: at other confidences, for other p, and for anything but a
 * proportion in a simple random sample it does not say what it seems to. `margin` is e, as a proportion. Throws on a
 * margin outside 0..1, or a population that is not whole from 1.
 *
 * @example slovin(1000, 0.05).n // 286
 * @example slovin(400, 0.05).exact // ≈ 200
 */
export function slovin(population: number, margin: number): Slovin {
  requirePopulation('slovin', population);
  if (!(margin > 0 && margin < 1)) throw new RangeError(`slovin needs a margin in 0..1, got ${margin}`);
  const exact = population / (1 + population * margin * margin);
  return Object.freeze({
    exact,
    n: Math.max(1, Math.min(population, roundUp(exact))),
    assumes: Object.freeze({ proportion: 0.5, z: 2, level: LEVEL_OF_TWO }),
    misfits: PROPORTION_MISFITS,
  });
}
