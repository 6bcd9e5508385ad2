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

/** The weights, or null when an eigenvalue is not above `tolerance` or a correlation has no value. */
export function weightShares({ k, among, withOutcome }: Relations, tolerance: number): Float64Array | null {
  for (let i = 0; i < k * k; i++) if (Number.isNaN(among[i]!)) return null;
  for (let i = 0; i < k; i++) if (Number.isNaN(withOutcome[i]!)) return null;
  const { values, vectors } = symmetricEigen(among, k);
  if (!(values[k - 1]! > tolerance)) return null;
  const lengths = values.map(Math.sqrt);
  const squaredLoadings = new Float64Array(k * k);
  const toZ = new Float64Array(k * k);
  for (let i = 0; i < k; i++) {
    for (let j = 0; j <= i; j++) {
      let root = 0;
      let inverse = 0;
      for (let m = 0; m < k; m++) {
        const product = vectors[i * k + m]! * vectors[j * k + m]!;
        root += product * lengths[m]!;
        inverse += product / lengths[m]!;
      }
      squaredLoadings[i * k + j] = root * root;
      squaredLoadings[j * k + i] = root * root;
      toZ[i * k + j] = inverse;
      toZ[j * k + i] = inverse;
    }
  }
  const shares = new Float64Array(k);
  for (let j = 0; j < k; j++) {
    let onZ = 0;
    for (let i = 0; i < k; i++) onZ += toZ[j * k + i]! * withOutcome[i]!;
    for (let i = 0; i < k; i++) shares[i] = shares[i]! + squaredLoadings[i * k + j]! * (onZ * onZ);
  }
  return shares;
}
