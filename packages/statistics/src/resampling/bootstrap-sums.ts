import { type Bootstrap, collectDraws, requireDraws } from './bootstrap.ts';
import { drawSums } from './draw-sums.ts';
import { collectLeftOut } from './jackknife.ts';
import { packColumns } from './pack-columns.ts';
import { findKinds } from './row-kinds.ts';

/** A figure, or always as many, from the sum of each column and the number of rows summed. */
export type SumStatistic = (sums: Float64Array, rows: number) => number | readonly number[];

/**
 * {@link bootstrap} of a statistic that follows from the sums of some columns, as means, variances, slopes and alpha do:
 * the columns may be squares and products. Nothing is copied; sums of whole numbers are exact, several of them in one
 * addition ({@link packColumns}). The same seed draws the same rows as {@link bootstrap}, but above 1,000 rows where at
 * least four times fewer rows are different: there it draws how often each kind of row comes, exact in distribution, so
 * that a million answers cost what their few thousand kinds do. The array of sums is overwritten; keep no reference. Throws
 * as {@link bootstrap} does, on columns of unequal lengths and on values that are not finite.
 *
 * @example bootstrapSums([[1, 2, 6]], 2, 1, (sums, rows) => sums[0] / rows).observed // [3]
 */
export function bootstrapSums(
  columns: readonly ArrayLike<number>[],
  draws: number,
  seed: number,
  statistic: SumStatistic,
): Bootstrap {
  const rows = columns[0]?.length ?? 0;
  requireDraws('bootstrapSums', rows, draws);
  const drawer = drawSums(columns, seed);
  return collectDraws('bootstrapSums', { rows, draws, seed }, statistic(drawer.observed, rows), () =>
    statistic(drawer.draw(), rows),
  );
}

/** What is left when a row is left out, for each kind of row. */
export interface LeftOut {
  /** One array for each figure of the statistic, one element a kind of row. */
  readonly figures: readonly Float64Array[];
  /** How many rows are of that kind. */
  readonly times: Uint32Array;
}

/**
 * The {@link jackknife} of a statistic that follows from sums: of each kind of row the first is left out once, by
 * subtraction; the statistic is told its number. Throws below two rows and as {@link bootstrapSums} does.
 *
 * @example jackknifeSums([[1, 2, 2]], (sums, rows) => sums[0] / rows).figures[0] // [2, 1.5]
 * @example jackknifeSums([[1, 2, 2]], (sums, rows) => sums[0] / rows).times // [1, 2]
 */
export function jackknifeSums(
  columns: readonly ArrayLike<number>[],
  statistic: (sums: Float64Array, rows: number, leftOut: number) => number | readonly number[],
): LeftOut {
  const packed = packColumns(columns);
  const { rows, size } = packed;
  if (rows < 2) throw new RangeError(`jackknifeSums needs two rows, got ${rows}`);
  // As many kinds as rows are allowed: never null.
  const { first, times } = findKinds(packed, rows)!;
  const totals = columns.map((column) => {
    let total = 0;
    for (let row = 0; row < rows; row++) total += column[row]!;
    return total;
  });
  const rest = new Float64Array(size);
  const figures = collectLeftOut(first.length, (kind) => {
    const row = first[kind]!;
    for (let i = 0; i < size; i++) rest[i] = totals[i]! - columns[i]![row]!;
    return statistic(rest, rows - 1, row);
  });
  return Object.freeze({ figures, times });
}
