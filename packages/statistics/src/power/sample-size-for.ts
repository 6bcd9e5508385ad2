import { powerModel } from './power-model.ts';
import type { PowerRefusal, PowerTest } from './power-test.ts';
import { MOST_PEOPLE, requireEffect, requirePower } from './require-plan.ts';

export interface SampleSize {
  /** The smallest n that reaches the power: in each group, where the test has groups. */
  readonly n: number;
  /** n in all groups together. */
  readonly total: number;
  /** What this n reaches. */
  readonly power: number;
}

/**
 * The smallest sample in which a test has the power asked for, by a search over whole n. What R's power.t.test and
 * power.anova.test give, rounded up. It counts answers that can be used: add what will be missing. See {@link PowerTest}
 * for what n and effect mean. Throws on an effect below 0 or above the limits, a power outside level..1.
 *
 * @example sampleSizeFor({ test: 't-two-sample', tails: 2 }, 0.5).n // 64
 * @example sampleSizeFor({ test: 'regression', predictors: 5 }, 0.15).n // 92
 * @example sampleSizeFor({ test: 'correlation', tails: 2 }, 0) // { refused: 'no-effect' }
 */
export function sampleSizeFor(test: PowerTest, effect: number, power = 0.8, level = 0.05): SampleSize | PowerRefusal {
  const model = powerModel('sampleSizeFor', test);
  requireEffect('sampleSizeFor', effect, model.largestEffect);
  requirePower('sampleSizeFor', power, level);
  if (effect === 0) return Object.freeze({ refused: 'no-effect' });
  const reaches = (n: number): boolean => model.power(n, effect, level) >= power;
  let enough = model.least;
  let short = enough - 1;
  while (!reaches(enough)) {
    if (enough >= MOST_PEOPLE) return Object.freeze({ refused: 'beyond-limit' });
    short = enough;
    enough = Math.min(MOST_PEOPLE, 2 * enough);
  }
  while (enough - short > 1) {
    const middle = Math.floor((short + enough) / 2);
    if (reaches(middle)) enough = middle;
    else short = middle;
  }
  return Object.freeze({ n: enough, total: enough * model.groups, power: model.power(enough, effect, level) });
}
