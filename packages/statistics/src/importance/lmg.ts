import type { Moments } from '../moments/index.ts';
import { type RegressionRefusal, regress } from '../regression/index.ts';
import { type Importance, importanceOf, relationsOf } from './explained-shares.ts';
import { shapleyShares } from './shapley-shares.ts';

const MOST = 12;

/**
 * Relative importance by averaging what a predictor adds to R² over all orders of entry: LMG (Lindeman, Merenda and
 * Gold 1980), the Shapley value of R², "general dominance" of Budescu (1993). R's relaimpo::calc.relimp(type = "lmg")
 * agrees. Refuses what `regress` refuses; throws beyond 12 predictors (4,096 subsets).
 *
 * @example lmg(momentsOf([[1, 2, 3, 4], [1, 3, 2, 5], [2, 1, 1, 2]]), 0, [1, 2]).rSquared // ≈ 0.711764705882
 */
export function lmg(moments: Moments, outcome: number, predictors: readonly number[]): Importance | RegressionRefusal {
  if (predictors.length > MOST) throw new RangeError(`lmg needs at most ${MOST} predictors, got ${predictors.length}`);
  const regression = regress(moments, outcome, predictors);
  if ('refused' in regression) return regression;
  // Accepted by regress, so that no subset is collinear.
  return importanceOf(shapleyShares(relationsOf(moments, outcome, predictors), 0)!);
}
