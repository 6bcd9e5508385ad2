import { type Moments, momentsOf } from '@minat/statistics';
import type { Answers } from '../answers/index.ts';
import type { Instrument, Item, Scale } from '../instrument/index.ts';
import { completeRows } from './complete-rows.ts';
import { type MissingRule, type ScoredSample, scoredScales } from './scored-sample.ts';
import { tallyOf } from './tally-of.ts';

/**
 * Chooses the rows, reverses the items and adds up the scores.
 *
 * Under `half` a score is the mean of the answered items times their number (scoring `sum`) or that mean (`mean`), and a
 * row counts when every construct has its score; a dimension of it may still have none.
 */
export function scoreAnswers(
  instrument: Instrument,
  answers: Answers,
  missing: MissingRule,
): ScoredSample & {
  /** The places of the rows that count in the answers. */
  readonly usedRows: Uint32Array;
} {
  const scales = scoredScales(instrument, answers.absentScales);
  const constructs = scales.filter((scale) => scale.kind === 'construct');
  const reversed = new Map(
    constructs.flatMap(({ scale, items }) =>
      items.map((item) => [item.id, inDirection(item, scale, answers.items.get(item.id)!)] as const),
    ),
  );
  const counts = new Uint8Array(answers.rows).fill(1);
  for (const { items } of constructs) {
    const columns = items.map(({ id }) => reversed.get(id)!);
    const most = missing === 'listwise' ? 0 : Math.floor(items.length / 2);
    for (let row = 0; row < answers.rows; row++) if (unanswered(columns, row) > most) counts[row] = 0;
  }
  const rows = Uint32Array.from({ length: answers.rows }, (_, row) => row);
  const used = rows.filter((row) => counts[row] === 1);
  const items = new Map([...reversed].map(([id, column]) => [id, Float64Array.from(used, (row) => column[row]!)]));
  const columnsOf = (ids: readonly string[]) => ids.map((id) => items.get(id)!);
  const scores = new Map(
    scales.map(({ id, items: own }) => [id, scoreOf(columnsOf(own.map((item) => item.id)), instrument.scoring)]),
  );
  return {
    rows: answers.rows,
    used: used.length,
    answersMissing: [...answers.items.values()].reduce((sum, column) => sum + unansweredIn(column), 0),
    excludedRows: Array.from(
      rows.filter((row) => counts[row] === 0),
      (row) => answers.rowNumbers[row]!,
    ),
    usedRows: used,
    rowNumber: (at) => answers.rowNumbers[used[at]!]!,
    scales,
    items: {
      tally: (item) => tallyOf(items.get(item)!),
      moments: (ids) => completeMoments(columnsOf(ids)),
      besideTotal: (item, construct) => completeMoments([items.get(item)!, scores.get(construct)!]),
      besideRest: (item, others) => completeMoments([items.get(item)!, scoreOf(columnsOf(others), 'sum')]),
    },
    scores: {
      tally: (scale) => tallyOf(scores.get(scale)!),
      moments: (ids) => completeMoments(ids.map((id) => scores.get(id)!)),
      column: (scale) => scores.get(scale)!,
    },
  };
}

function completeMoments(columns: readonly Float64Array[]): Moments | null {
  const complete = completeRows(columns);
  return complete[0]!.length === 0 ? null : momentsOf(complete);
}

/**
 * Row by row the sum (or mean) of the columns; a missing answer is replaced by the mean of the answered ones, and a row
 * with fewer than half of its answers has no score (NaN).
 *
 * @example
 * [...scoreOf([Float64Array.of(1, 2), Float64Array.of(3, NaN)], 'sum')] // [4, 4]
 */
export function scoreOf(columns: readonly Float64Array[], scoring: Instrument['scoring']): Float64Array {
  const k = columns.length;
  return Float64Array.from({ length: columns[0]!.length }, (_, row) => {
    let sum = 0;
    let count = 0;
    for (const column of columns) {
      const value = column[row]!;
      if (Number.isNaN(value)) continue;
      sum += value;
      count++;
    }
    if (count * 2 < k || count === 0) return Number.NaN;
    // A complete row's sum is taken as it is, so that whole answers give whole scores.
    if (scoring === 'mean') return sum / count;
    return count === k ? sum : (sum / count) * k;
  });
}

function inDirection(item: Item, scale: Scale, column: Float64Array): Float64Array {
  const { from, to } = scale.answers;
  return item.reverse ? column.map((answer) => from + to - answer) : column;
}

function unanswered(columns: readonly Float64Array[], row: number): number {
  let count = 0;
  for (const column of columns) if (Number.isNaN(column[row]!)) count++;
  return count;
}

function unansweredIn(column: Float64Array): number {
  let count = 0;
  for (const answer of column) if (Number.isNaN(answer)) count++;
  return count;
}
