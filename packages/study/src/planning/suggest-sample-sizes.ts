import { type Misfit, proportionSampleSize, rulesOfThumb, sampleSizeFor, slovin } from '@minat/statistics';
import type { Instrument } from '../instrument/index.ts';

/** A number of answers to aim at, with all that its formula was given. */
export type SampleSuggestion =
  /** The F test of R² with Cohen's medium f² = 0.15, power 0.80 at the level of 0.05 (`sampleSizeFor`). */
  | (Suggested & {
      readonly rule: 'regression-power';
      readonly predictors: number;
      readonly f2: number;
      readonly power: number;
      readonly level: number;
    })
  /** Green (1991): 50 + 8m for R², 104 + m for single predictors. */
  | (Suggested & { readonly rule: 'green-overall' | 'green-predictors'; readonly predictors: number })
  /** Cochran (1977) for one proportion; the population may be unknown. */
  | (Suggested & { readonly rule: 'cochran'; readonly margin: number; readonly population: number | null })
  /** N / (1 + N e²); only where the population is known. */
  | (Suggested & { readonly rule: 'slovin'; readonly margin: number; readonly population: number });

interface Suggested {
  readonly n: number;
  /** Where the formula does not fit, in the order of its importance. */
  readonly misfits: readonly Misfit[];
}

const medium = { f2: 0.15, power: 0.8, level: 0.05 };
const margin = 0.05;

/**
 * How many answers an instrument's study needs, by the formulas that theses quote, the one that fits its question first:
 * whether the predictors (the dimensions of predictor scales, or scales without any) explain the outcome. An instrument
 * without a predictor gets Cochran's and Slovin's alone. `population` is how many people could be asked, null where nobody
 * counted them. The figures are those of the functions of room power, which say who agrees.
 *
 * Errors: RangeError for a population that is not whole from 1.
 *
 * @example suggestSampleSizes(instrument, 1000).map(({ rule, n }) => [rule, n]) // [['regression-power', 92], ['green-overall', 90], ['green-predictors', 109], ['cochran', 278], ['slovin', 286]]
 */
export function suggestSampleSizes(
  { scales }: Pick<Instrument, 'scales'>,
  population: number | null,
): readonly SampleSuggestion[] {
  const predictors = scales
    .filter(({ role }) => role === 'predictor')
    .reduce((sum, { dimensions }) => sum + Math.max(1, dimensions.length), 0);
  return [...(predictors === 0 ? [] : ofRegression(predictors)), ...ofProportion(population)];
}

function ofRegression(predictors: number): readonly SampleSuggestion[] {
  const powered = sampleSizeFor({ test: 'regression', predictors }, medium.f2, medium.power, medium.level);
  const green = rulesOfThumb({ predictors }).flatMap(({ rule, least, misfits }): readonly SampleSuggestion[] =>
    rule === 'green-overall' || rule === 'green-predictors' ? [{ rule, n: least, predictors, misfits }] : [],
  );
  // A medium effect is never beyond the limit.
  if ('refused' in powered) return green;
  const misfits = ['single-predictors', 'known-effect', 'small-effect', 'unreliable-measures', 'nonresponse'] as const;
  return [{ rule: 'regression-power', n: powered.n, predictors, ...medium, misfits }, ...green];
}

function ofProportion(population: number | null): readonly SampleSuggestion[] {
  const cochran = proportionSampleSize(population === null ? { margin } : { margin, population });
  // Both are the same plan, with the same gaps.
  const { misfits, n } = slovin(population ?? 1, margin);
  return [
    { rule: 'cochran', n: cochran.n, margin, population, misfits },
    ...(population === null ? [] : [{ rule: 'slovin' as const, n, margin, population, misfits }]),
  ];
}
