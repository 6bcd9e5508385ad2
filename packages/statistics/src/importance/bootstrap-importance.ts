import { requireLevel } from '../distribution/index.ts';
import { type RegressionRefusal, regress } from '../regression/index.ts';
import { type DrawnMoments, percentileInterval } from '../resampling/index.ts';
import { type Relations, relationsOf } from './explained-shares.ts';
import { lmg } from './lmg.ts';
import { relativeWeights, weightShares } from './relative-weights.ts';
import { shapleyShares } from './shapley-shares.ts';

/** A predictor's share of R² with its percentile interval. */
export interface ShareInterval {
  readonly share: number;
  /** share / R². */
  readonly proportion: number;
  readonly lower: number;
  readonly upper: number;
  /** Of the proportion. */
  readonly proportionLower: number;
  readonly proportionUpper: number;
}

export interface ImportanceIntervals {
  readonly rSquared: number;
  readonly level: number;
  /** Draws that had figures, of those asked; in the others a column became constant or collinear. */
  readonly used: number;
  readonly draws: number;
  /** In the order of the predictors. */
  readonly lmg: readonly ShareInterval[];
  readonly relativeWeights: readonly ShareInterval[];
}

const COLLINEAR = 1e-8;

/**
 * LMG shares and relative weights with percentile intervals from the same draws of rows (Tonidandel, LeBreton and
 * Johnson 2009; relaimpo's booteval.relimp). An interval of a share never reaches below 0, so it cannot show that a
 * share is 0. The rows are drawn by {@link drawMoments}, of the predictors' columns and then the outcome's; refuses what
 * `regress` refuses.
 *
 * @example bootstrapImportance(drawMoments([x, [3, 1, 4, 1, 5, 9, 2, 6], y], 200, 1)).lmg[0].proportion // ≈ 0.8812
 */
export function bootstrapImportance(
  { observed, draws, moments }: DrawnMoments,
  level = 0.95,
): ImportanceIntervals | RegressionRefusal {
  requireLevel('bootstrapImportance', level);
  const k = observed.size - 1;
  const predictors = Array.from({ length: k }, (_, i) => i);
  const regression = regress(observed, k, predictors);
  const byOrder = lmg(observed, k, predictors);
  const byWeight = relativeWeights(observed, k, predictors);
  if ('refused' in regression) return regression;
  if ('refused' in byOrder) return byOrder;
  if ('refused' in byWeight) return byWeight;
  const estimates = Array.from({ length: 4 * k }, () => new Float64Array(draws));
  for (let draw = 0; draw < draws; draw++) {
    const figures = sharesAndProportions(relationsOf(moments(draw), k, predictors));
    for (let i = 0; i < estimates.length; i++) estimates[i]![draw] = figures[i]!;
  }
  const collect = (shares: readonly number[], proportions: readonly number[], from: number): readonly ShareInterval[] =>
    Object.freeze(
      shares.map((share, i) => {
        const ofShare = percentileInterval(estimates[from + i]!, level);
        const ofProportion = percentileInterval(estimates[from + k + i]!, level);
        return Object.freeze({
          share,
          proportion: proportions[i]!,
          lower: ofShare.lower,
          upper: ofShare.upper,
          proportionLower: ofProportion.lower,
          proportionUpper: ofProportion.upper,
        });
      }),
    );
  return Object.freeze({
    rSquared: regression.rSquared,
    level,
    used: percentileInterval(estimates[0]!, level).used,
    draws,
    lmg: collect(byOrder.shares, byOrder.proportions, 0),
    relativeWeights: collect(byWeight.shares, byWeight.proportions, 2 * k),
  });
}

/** Both kinds of shares, each followed by its parts of the whole; all NaN for a draw without them. */
function sharesAndProportions(relations: Relations): number[] {
  const figures: number[] = [];
  const byOrder = shapleyShares(relations, COLLINEAR);
  const byWeight = byOrder && weightShares(relations, COLLINEAR);
  if (byOrder === null || byWeight === null) {
    for (let i = 0; i < 4 * relations.k; i++) figures.push(Number.NaN);
    return figures;
  }
  addShares(byOrder, figures);
  addShares(byWeight, figures);
  return figures;
}

function addShares(shares: Float64Array, to: number[]): void {
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    sum += shares[i]!;
    to.push(shares[i]!);
  }
  for (let i = 0; i < shares.length; i++) to.push(shares[i]! / sum);
}
