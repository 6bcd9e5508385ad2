import { distinctRows } from '@minat/statistics';
import { completeRows, rowsComplete, type ScoreColumn, type ScoredSample } from '../scoring/index.ts';

/** The rows of a model: its predictors' scores and the outcome's. */
export interface ModelRows {
  readonly x: readonly ScoreColumn[];
  readonly y: ScoreColumn;
  /** Where equal rows stand once: how many each stands for. */
  readonly counts: Float64Array | undefined;
  /** The largest score that can be, predictors first; undefined where scores are no whole numbers. */
  readonly largest: readonly number[] | undefined;
  /** The numbers in the file of some of the rows, of equal ones the first one's. */
  readonly rowNumbers: (which: readonly number[]) => readonly number[];
}

/** More distinct rows than that are not held: every figure of theirs is a column as long. */
const mostDistinct = 2 ** 17;
/** Up to so many rows, each stands by itself: Shapiro-Wilk's test, which wants them so, is defined for no more. */
const mostSingle = 5000;
/** Of rows that could all be held, equal ones are put together where so many times fewer are different. */
const fewer = 4;

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
    largest: columns.some((column) => column instanceof Float64Array)
      ? undefined
      : [...predictors, outcome].map((id) => sample.scales.find((scale) => scale.id === id)!.to),
    rowNumbers: (which) => which.map((at) => sample.rowNumber(rows === null ? at : rows[at]!)),
  };
}

/** The same rows for figures that do not depend on their order: equal ones once, where there are many. Null where too many remain. */
export function heldRows(rows: ModelRows): ModelRows | null {
  const n = rows.y.length;
  if (n <= mostSingle) return rows;
  const columns = [...rows.x, rows.y];
  const distinct = distinctRows(columns, n <= mostDistinct ? Math.floor(n / fewer) : mostDistinct, rows.largest);
  if (distinct === null) return n <= mostDistinct ? rows : null;
  return {
    x: distinct.columns.slice(0, -1),
    y: distinct.columns.at(-1)!,
    counts: distinct.counts,
    largest: rows.largest,
    rowNumbers: (which) => rows.rowNumbers(which.map((at) => distinct.firsts[at]!)),
  };
}
