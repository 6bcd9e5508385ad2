import { describe } from '@minat/statistics';
import { accept, refuse } from '../refusal/index.ts';
import { type ColumnsOutcome, refusalFor } from './columns-refusal.ts';
import type { CellNumbers } from './number-column.ts';
import type { NumberTable } from './number-table.ts';

/** One column of a file. Skewness and kurtosis are SPSS's (G1, G2); null or NaN where a figure is undefined. */
export interface ColumnDescription {
  readonly variable: string;
  readonly n: number;
  readonly missing: number;
  readonly mean: number;
  readonly sd: number;
  readonly skewness: number;
  readonly kurtosis: number;
  readonly min: number;
  readonly max: number;
  readonly median: number;
}

export interface ColumnsDescription {
  readonly file: string;
  readonly rows: number;
  readonly variables: readonly ColumnDescription[];
  /** Columns that hold something else than numbers, with the first such cell. They are not described. */
  readonly skipped: readonly { readonly variable: string; readonly row: number; readonly found: string }[];
}

/**
 * Describes every column of numbers of a table. Refuses a table without one.
 *
 * @example describeColumns(numberTable(table)).value.variables[0].n // 101
 */
export function describeColumns(table: NumberTable): ColumnsOutcome<ColumnsDescription> {
  const variables: ColumnDescription[] = [];
  const skipped: ColumnsDescription['skipped'][number][] = [];
  for (const index of table.header.keys()) {
    const cells = table.read(index);
    if (cells.firstWrong === undefined) variables.push(describeCells(cells));
    else skipped.push({ variable: cells.name, ...cells.firstWrong });
  }
  const { file } = table;
  if (variables.every(({ n }) => n === 0)) return refuse(refusalFor('no-numbers', { file }, {}));
  return accept({ file, rows: table.rows, variables, skipped });
}

const none = Number.NaN;

/** About the middle of the values and in units of their reach, so that no power of them overflows and decimals count whole. */
function describeCells({ name, high, low, missing }: CellNumbers): ColumnDescription {
  const sorted = high.filter((value) => !Number.isNaN(value)).sort();
  const n = sorted.length;
  const variable = { variable: name, n, missing };
  if (n === 0) {
    return { ...variable, mean: none, sd: none, skewness: none, kurtosis: none, min: none, max: none, median: none };
  }
  const [min, max] = [sorted[0]!, sorted[n - 1]!];
  const centre = min / 2 + max / 2;
  const reach = max / 2 - min / 2;
  const unit = reach > 0 ? 2 ** Math.max(-1000, Math.min(1000, Math.floor(Math.log2(reach)))) : 1;
  const deviations = new Float64Array(n);
  let at = 0;
  for (let row = 0; row < high.length; row++) {
    if (Number.isNaN(high[row]!)) continue;
    deviations[at++] = (high[row]! - centre + (low?.[row] ?? 0)) / unit;
  }
  const { mean, sd, skewness, kurtosis } = describe(deviations);
  const middle = sorted[n >> 1]!;
  return {
    ...variable,
    mean: min === max ? min : centre + mean * unit,
    sd: sd * unit,
    skewness,
    kurtosis,
    min,
    max,
    median: n % 2 === 1 ? middle : sorted[n / 2 - 1]! / 2 + middle / 2,
  };
}
