import { requireLevel } from '../distribution/index.ts';
import { powerModel } from './power-model.ts';
import type { PowerRefusal, PowerTest } from './power-test.ts';
import { requireEffect, requirePeople } from './require-plan.ts';

/**
 * The power of a test: the chance that it is significant at `level` where the effect is as large as said. Exact under
 * normality (for regressions: given the predictors). R's power.t.test(strict = TRUE) and power.anova.test agree, and pwr
 * but for correlations, where it approximates, and increases of R², where it takes a smaller noncentrality. See
 * {@link PowerTest} for what n and effect mean. Throws on an effect below 0 or above the limits of {@link PowerRefusal},
 * an n that is not whole in 1..10⁷, a level outside 0..1.
 *
 * @example powerOf({ test: 't-two-sample', tails: 2 }, 64, 0.5) // ≈ 0.8014596
 * @example powerOf({ test: 'correlation', tails: 2 }, 101, 0.3) // ≈ 0.8686
 * @example powerOf({ test: 'regression', predictors: 5 }, 6, 0.15) // { refused: 'too-small-sample', least: 7 }
 */
export function powerOf(test: PowerTest, n: number, effect: number, level = 0.05): number | PowerRefusal {
  const model = powerModel('powerOf', test);
  requirePeople('powerOf', n);
  requireEffect('powerOf', effect, model.largestEffect);
  requireLevel('powerOf', level);
  if (n < model.least) return Object.freeze({ refused: 'too-small-sample', least: model.least });
  return model.power(n, effect, level);
}
