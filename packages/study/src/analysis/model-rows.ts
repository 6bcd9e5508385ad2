import { distinctRows } from '@minat/statistics';
import { completeRows, rowsComplete, type ScoreColumn, type ScoredSample } from '../scoring/index.ts';

/** The rows of a model: its predictors' scores and the outcome's. */
export interface ModelRows {
  readonly x: readonly ScoreColumn[];
  readonly y: ScoreColumn;
  /** Where equal rows stand once: how many each stands for. */
  readonly counts: Float64Array | undefined;
  /** Row by row its number in the file, of equal rows the first one's. */
  readonly rowNumber: (at: number) => number;
}

/** Up to so many rows there is nothing to gain by putting equal ones together. */
const fewRows = 20_000;
/** More distinct rows than that are not held: every figure of theirs is a column as long. */
const mostDistinct = 2 ** 17;

/** Rows that have all of these scores, in the file's order. */
export function allRows(sample: ScoredSample, predictors: readonly string[], outcome: string): ModelRows {
  const columns = [...predictors, outcome].map((id) => sample.scores.column(id));
  const complete = completeRows(columns);
  const isWhole = complete[0]!.length === columns[0]!.length;
  const rows = isWhole ? null : rowsComplete(columns);
  return {
    x: complete.slice(0, -1),
    y: complete.at(-1)!,
    counts: undefined,
    rowNumber: (at) => sample.rowNumber(rows === null ? at : rows[at]!),
  };
}

/** The same rows for figures that do not depend on their order: equal ones once, where there are many. Null where too many remain. */
export function heldRows(rows: ModelRows): ModelRows | null {
  if (rows.y.length <= fewRows) return rows;
  const distinct = distinctRows([...rows.x, rows.y], mostDistinct);
  if (distinct === null) return rows.y.length <= mostDistinct ? rows : null;
  return {
    x: distinct.columns.slice(0, -1),
    y: distinct.columns.at(-1)!,
    counts: distinct.counts,
    rowNumber: (at) =>
      rows.rowNumber(
        firstRow(
          [...rows.x, rows.y],
          distinct.columns.map((column) => column[at]!),
        ),
      ),
  };
}

function firstRow(columns: readonly ScoreColumn[], values: readonly number[]): number {
  let row = 0;
  while (columns.some((column, i) => column[row] !== values[i])) row++;
  return row;
}
