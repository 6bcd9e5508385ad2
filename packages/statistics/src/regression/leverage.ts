import { factorize, solveIn } from '../matrix/index.ts';
import { type Column, type Counts, correlationMatrix, momentsOf } from '../moments/index.ts';

/** How the least-squares coefficients weigh each row. */
export interface Leverage {
  /** The diagonal of the hat matrix, 1/n..1; it sums to k + 1. */
  readonly hat: Float64Array;
  /** For the intercept and each predictor: what one unit of the row's outcome adds to the coefficient, (XᵀX)⁻¹xᵢ. */
  readonly weights: readonly Float64Array[];
}

/** Of a design that `regress` has accepted. About the means, so that far origins cost no digits. */
export function leverageOf(predictorColumns: readonly Column[], counts?: Counts): Leverage {
  const { n, size: k, means, scatter } = momentsOf(predictorColumns, counts);
  const rows = predictorColumns[0]!.length;
  const lengths = Array.from({ length: k }, (_, i) => Math.sqrt(scatter[i * k + i]!));
  const factor = factorize(correlationMatrix({ n, size: k, means, scatter, whole: false }), k, 1e-12);
  const hat = new Float64Array(rows);
  const weights = Array.from({ length: k + 1 }, () => new Float64Array(rows));
  const z = new Float64Array(k);
  const solved = new Float64Array(k);
  for (let row = 0; row < rows; row++) {
    for (let i = 0; i < k; i++) {
      const standardized = (predictorColumns[i]![row]! - means[i]!) / lengths[i]!;
      z[i] = standardized;
      solved[i] = standardized;
    }
    solveIn(factor, solved);
    let distance = 0;
    let shift = 0;
    for (let i = 0; i < k; i++) {
      distance += z[i]! * solved[i]!;
      const weight = solved[i]! / lengths[i]!;
      weights[i + 1]![row] = weight;
      shift += weight * means[i]!;
    }
    hat[row] = 1 / n + distance;
    weights[0]![row] = 1 / n - shift;
  }
  return { hat, weights };
}
