import { findRoot, normalQuantile } from '../distribution/index.ts';
import { powerModel } from './power-model.ts';
import type { PowerRefusal, PowerTest } from './power-test.ts';
import { requirePeople, requirePower } from './require-plan.ts';

/**
 * The smallest effect that a test finds with the power asked for in a sample of n: what a sample that is fixed can show.
 * R's power.t.test and power.anova.test agree. To be asked before the data: the power at an effect that was observed
 * says nothing that its p does not say (Hoenig and Heisey 2001). See {@link PowerTest} for what n and effect mean. Throws
 * on an n that is not whole in 1..10⁷, a power outside level..1.
 *
 * @example detectableEffect({ test: 't-two-sample', tails: 2 }, 64) // ≈ 0.4991
 * @example detectableEffect({ test: 'correlation', tails: 2 }, 2) // { refused: 'too-small-sample', least: 4 }
 */
export function detectableEffect(test: PowerTest, n: number, power = 0.8, level = 0.05): number | PowerRefusal {
  const model = powerModel('detectableEffect', test);
  requirePeople('detectableEffect', n);
  requirePower('detectableEffect', power, level);
  if (n < model.least) return Object.freeze({ refused: 'too-small-sample', least: model.least });
  const largest = model.largestEffect;
  if (model.power(n, largest, level) < power) return Object.freeze({ refused: 'beyond-limit' });
  const guess = model.effectNear(n, normalQuantile(power) - normalQuantile(level / 2));
  // Over the logarithm, so that a search cannot pass 0; the largest effect ends it on the other side.
  const effectAt = (x: number): number => Math.min(largest, Math.exp(x));
  const start = Math.log(Math.max(1e-9, Math.min(largest, guess)));
  return effectAt(findRoot((x) => model.power(n, effectAt(x), level) - power, start, 0.5));
}
