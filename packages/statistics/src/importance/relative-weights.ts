import { symmetricEigen } from '../matrix/index.ts';
import type { Moments } from '../moments/index.ts';
import { type RegressionRefusal, regress } from '../regression/index.ts';
import { type Importance, importanceOf, type Relations, relationsOf } from './explained-shares.ts';

/**
 * Johnson's (2000) relative weights: the predictors are replaced by the uncorrelated variables nearest to them, Z, and
 * the outcome's squared regression on Z is handed back by the squared loadings on Z. With Λ = R^½: Λ² (Λ⁻¹ r)²,
 * squares by element. Close to LMG and cheap for many predictors, with less of a theory (Thomas et al. 2014). R's
 * rwa and the formulas of Tonidandel and LeBreton (2011) agree. Refuses what `regress` refuses.
 *
 * @example relativeWeights(momentsOf([[1, 2, 3, 4], [1, 3, 2, 5], [2, 1, 1, 2]]), 0, [1, 2]).rSquared // ≈ 0.711764705882
 */
export function relativeWeights(
  moments: Moments,
  outcome: number,
  predictors: readonly number[],
): Importance | RegressionRefusal {
  const regression = regress(moments, outcome, predictors);
  if ('refused' in regression) return regression;
  // Accepted by regress, so that all eigenvalues are above 0.
  return importanceOf(weightShares(relationsOf(moments, outcome, predictors), 0)!);
}

/** The weights, or null when an eigenvalue is not above `tolerance`. */
export function weightShares({ k, among, withOutcome }: Relations, tolerance: number): Float64Array | null {
  if (!among.every(Number.isFinite) || !withOutcome.every(Number.isFinite)) return null;
  const { values, vectors } = symmetricEigen(among, k);
  if (!(values[k - 1]! > tolerance)) return null;
  const onZ = new Float64Array(k);
  const squaredLoadings = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < k; j++) {
      let root = 0;
      let inverse = 0;
      for (let m = 0; m < k; m++) {
        const product = vectors[i * k + m]! * vectors[j * k + m]!;
        const length = Math.sqrt(values[m]!);
        root += product * length;
        inverse += product / length;
      }
      squaredLoadings[i * k + j] = root * root;
      onZ[i] = onZ[i]! + inverse * withOutcome[j]!;
    }
  }
  return Float64Array.from({ length: k }, (_, i) => {
    let share = 0;
    for (let j = 0; j < k; j++) share += squaredLoadings[i * k + j]! * onZ[j]! ** 2;
    return share;
  });
}
