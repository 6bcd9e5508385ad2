import { added, type DoubleDouble, divided, multiplied, squareRoot, widened } from '../double-double/index.ts';
import { addMultiple, BLOCK, type Block, dot, fill, makeBlock, type WideColumn } from './block.ts';

/**
 * The upper triangular R of the columns' QR decomposition, R[i][j] for i ≤ j, signs as they fall: by Householder's
 * reflections, a block of rows after another onto the R of those before (so any number of rows takes the same memory),
 * in double-double arithmetic. What QR in doubles loses to the condition of the columns (up to 1e16), this loses of 31
 * digits; there is nothing to refine. Columns should be scaled to about one size.
 *
 * @example triangleOf([{ high: [3, 4], shift: 0, scale: 1 }], 2)[0][0].high // 5
 */
export function triangleOf(columns: readonly WideColumn[], rows: number): readonly (readonly DoubleDouble[])[] {
  const size = columns.length;
  const triangle = Array.from({ length: size }, () => Array.from({ length: size }, () => widened(0)));
  const blocks = columns.map(makeBlock);
  for (let from = 0; from < rows; from += BLOCK) {
    const length = Math.min(BLOCK, rows - from);
    for (const [j, column] of columns.entries()) fill(blocks[j]!, column, from, length);
    for (let k = 0; k < size; k++) reflect(triangle, blocks, k, length);
  }
  return triangle;
}

/** Reflects row k of the triangle with the block so that column k of the block becomes 0. */
function reflect(triangle: DoubleDouble[][], blocks: readonly Block[], k: number, length: number): void {
  const vector = blocks[k]!;
  const squares = dot(vector, vector, length);
  if (squares.high === 0) return;
  const row = triangle[k]!;
  const head = row[k]!;
  const norm = squareRoot(added(multiplied(head, head), squares));
  const end = head.high > 0 ? { high: -norm.high, low: -norm.low } : norm;
  const first = added(head, { high: -end.high, low: -end.low });
  const half = multiplied(norm, first.high < 0 ? { high: -first.high, low: -first.low } : first);
  row[k] = end;
  for (let j = k + 1; j < blocks.length; j++) {
    const along = added(multiplied(first, row[j]!), dot(vector, blocks[j]!, length));
    const factor = divided(along, { high: -half.high, low: -half.low });
    row[j] = added(row[j]!, multiplied(factor, first));
    addMultiple(blocks[j]!, factor, vector, length);
  }
}
