import type { DoubleDouble } from '../double-double/index.ts';
import { addMultiple, BLOCK, fill, makeBlock, type WideColumn } from './block.ts';

/**
 * The sum over the columns of factor · column, row by row, in double-double and then rounded: right to a double's last
 * digit although the terms cancel.
 *
 * @example Array.from(combineColumns([{ high: [1e20, 3], shift: 0, scale: 1 }], [{ high: -2, low: 0 }], 2)) // [-2e20, -6]
 */
export function combineColumns(
  columns: readonly WideColumn[],
  factors: readonly DoubleDouble[],
  rows: number,
): Float64Array {
  const combined = new Float64Array(rows);
  const sum = makeBlock();
  const block = makeBlock();
  for (let from = 0; from < rows; from += BLOCK) {
    const length = Math.min(BLOCK, rows - from);
    sum.high.fill(0);
    sum.low.fill(0);
    for (const [j, column] of columns.entries()) {
      fill(block, column, from, length);
      addMultiple(sum, factors[j]!, block, length);
    }
    for (let i = 0; i < length; i++) combined[from + i] = sum.high[i]!;
  }
  return combined;
}
