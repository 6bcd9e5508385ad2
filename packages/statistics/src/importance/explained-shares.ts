import { correlationMatrix, type Moments, requireColumn } from '../moments/index.ts';

/** Correlations of some predictors among each other and with the outcome: all that importance follows from. */
export interface Relations {
  readonly k: number;
  /** k × k, row-major. */
  readonly among: Float64Array;
  readonly withOutcome: Float64Array;
}

/** How R² divides among the predictors. */
export interface Importance {
  readonly rSquared: number;
  /** In the order of the predictors; they sum to R². */
  readonly shares: readonly number[];
  /** shares / R²; NaN where R² is 0. */
  readonly proportions: readonly number[];
}

export function relationsOf(moments: Moments, outcome: number, predictors: readonly number[]): Relations {
  requireColumn('relationsOf', moments, outcome);
  const k = predictors.length;
  const { size } = moments;
  const all = correlationMatrix(moments);
  const among = new Float64Array(k * k);
  const withOutcome = new Float64Array(k);
  for (let i = 0; i < k; i++) {
    const row = predictors[i]! * size;
    requireColumn('relationsOf', moments, predictors[i]!);
    for (let j = 0; j < k; j++) among[i * k + j] = all[row + predictors[j]!]!;
    withOutcome[i] = all[row + outcome]!;
  }
  return { k, among, withOutcome };
}

export function importanceOf(shares: ArrayLike<number>): Importance {
  const parts = Array.from(shares);
  const rSquared = parts.reduce((sum, one) => sum + one, 0);
  return Object.freeze({
    rSquared,
    shares: Object.freeze(parts),
    proportions: Object.freeze(parts.map((one) => (rSquared > 0 ? one / rSquared : Number.NaN))),
  });
}
