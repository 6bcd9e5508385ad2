import { factorize, invert } from '../matrix/index.ts';
import { correlationMatrix, type Moments } from '../moments/index.ts';

/** An item that the others explain up to this part of its variance makes the correlation matrix singular. */
const SINGULAR = 1e-10;

/** R² of each item on all the others, 1 − 1 / (R⁻¹)ᵢᵢ; NaN for a single item, and when items are linearly dependent. */
export function squaredMultipleCorrelations(moments: Moments): readonly number[] {
  const k = moments.size;
  const factor = factorize(correlationMatrix(moments), k, SINGULAR);
  if (k < 2 || factor.dependent.length > 0) return Array.from({ length: k }, () => Number.NaN);
  const inverse = invert(factor);
  return Array.from({ length: k }, (_, i) => 1 - 1 / inverse[i * k + i]!);
}
