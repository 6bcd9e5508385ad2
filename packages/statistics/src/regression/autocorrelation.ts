import { describe } from '../describe/index.ts';
import type { Column } from '../moments/index.ts';

/**
 * How a row goes with the one `lag` rows before it: Σ (x_i − m)(x_(i−lag) − m) / Σ (x_i − m)², as R's acf. Like
 * `durbinWatson` (about 2 − 2 · this of the residuals) it says nothing where the order of the rows has no meaning. NaN
 * without variance. Throws on fewer than lag + 1 rows.
 *
 * @example autocorrelation([1, 2, 3]) // 0
 * @example autocorrelation([10000001, 10000003, 10000002]) // -0.5
 */
export function autocorrelation(values: Column, lag = 1): number {
  const n = values.length;
  if (!(Number.isInteger(lag) && lag >= 1 && n > lag)) {
    throw new RangeError(`autocorrelation needs a whole lag from 1 to below ${n} rows, got ${lag}`);
  }
  const { mean } = describe(values);
  let squares = 0;
  let products = 0;
  for (let i = 0; i < n; i++) {
    const d = values[i]! - mean;
    squares += d * d;
    if (i >= lag) products += d * (values[i - lag]! - mean);
  }
  return squares > 0 ? products / squares : Number.NaN;
}
