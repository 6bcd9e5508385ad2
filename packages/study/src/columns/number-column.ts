import type { NumberColumn } from '@minat/statistics';
import type { AnswerTable } from '../answers/index.ts';
import { readDecimal } from './read-decimal.ts';

/** One column of a table read as numbers. */
export interface CellNumbers {
  readonly name: string;
  /** NaN where there is no number. */
  readonly high: Float64Array;
  /** What the decimals written are beside the doubles; absent where that is nothing. */
  readonly low?: Float64Array;
  readonly missing: number;
  /** Cells that are neither a number nor missing: how many, and the first, by its row in the file. */
  readonly wrong: number;
  readonly firstWrong?: { readonly row: number; readonly found: string };
}

/** What files write where there is no number; R, SPSS, spreadsheets, databases. */
const nothing: ReadonlySet<string> = new Set(['', 'na', 'n/a', '#n/a', 'nan', 'null', '.', '-']);

/** Reads the column at `index` of a table. */
export function readCellNumbers({ header, rows, rowNumbers }: AnswerTable, index: number): CellNumbers {
  const high = new Float64Array(rows.length);
  const low = new Float64Array(rows.length);
  let missing = 0;
  let wrong = 0;
  let wide = false;
  let firstWrong: CellNumbers['firstWrong'];
  for (let row = 0; row < rows.length; row++) {
    const cell = rows[row]![index]!;
    const decimal = readDecimal(cell);
    if (decimal !== null) {
      high[row] = decimal.high;
      low[row] = decimal.low;
      wide ||= decimal.low !== 0;
      continue;
    }
    high[row] = Number.NaN;
    if (nothing.has(cell.toLowerCase())) missing += 1;
    else {
      wrong += 1;
      firstWrong ??= { row: rowNumbers[row]!, found: cell };
    }
  }
  return {
    name: header[index]!,
    high,
    ...(wide ? { low } : {}),
    missing,
    wrong,
    ...(firstWrong === undefined ? {} : { firstWrong }),
  };
}

/** The rows of a column that are kept, as the statistics take them. */
export function pickRows({ high, low }: Pick<CellNumbers, 'high' | 'low'>, kept: Uint32Array): NumberColumn {
  const pick = (from: Float64Array): Float64Array => {
    if (kept.length === from.length) return from;
    const picked = new Float64Array(kept.length);
    for (let i = 0; i < kept.length; i++) picked[i] = from[kept[i]!]!;
    return picked;
  };
  return low === undefined ? pick(high) : { high: pick(high), low: pick(low), exact: false };
}
