import type { Answers } from '../answers/index.ts';
import type { Instrument, Item, Scale } from '../instrument/index.ts';

/** `listwise`: a row with any missing answer is left out. `half`: a scale counts when at least half of its items are answered. */
export type MissingRule = 'listwise' | 'half';

/** A construct or one of its dimensions: a set of items with one score. */
export interface ScoredScale {
  readonly id: string;
  readonly kind: 'construct' | 'dimension';
  readonly scale: Scale;
  readonly items: readonly Item[];
  /** The theoretical range of its score. */
  readonly from: number;
  readonly to: number;
}

/** The rows that count, item by item after reversing and scale by scale. */
export interface ScoredSample {
  /** Positions of the used rows in the answers. */
  readonly used: readonly number[];
  /** Their numbers in the file. */
  readonly rowNumbers: readonly number[];
  readonly excluded: readonly number[];
  readonly scales: readonly ScoredScale[];
  /** After reversing; NaN where unanswered, which only `half` lets through. */
  readonly items: ReadonlyMap<string, Float64Array>;
  /** By construct and dimension; NaN where fewer than half of a dimension's items are answered. */
  readonly scores: ReadonlyMap<string, Float64Array>;
}

/**
 * Chooses the rows, reverses the items and adds up the scores.
 *
 * Under `half` a score is the mean of the answered items times their number (scoring `sum`) or that mean (`mean`), and a
 * row counts when every construct has its score; a dimension of it may still have none.
 */
export function scoreSample(instrument: Instrument, answers: Answers, missing: MissingRule): ScoredSample {
  const scales = scoredScales(instrument, answers);
  const constructs = scales.filter((scale) => scale.kind === 'construct');
  const reversed = new Map(
    constructs.flatMap(({ scale, items }) =>
      items.map((item) => [item.id, inDirection(item, scale, answers.items.get(item.id)!)] as const),
    ),
  );
  const rows = Array.from({ length: answers.rows }, (_, row) => row);
  const needed = missing === 'listwise' ? 1 : 0.5;
  const counts = (row: number): boolean =>
    constructs.every(({ items }) => answered(items, reversed, row) >= needed * items.length);
  const used = rows.filter(counts);
  const items = new Map([...reversed].map(([id, column]) => [id, Float64Array.from(used, (row) => column[row]!)]));
  return {
    used,
    rowNumbers: used.map((row) => answers.rowNumbers[row]!),
    excluded: rows.filter((row) => !counts(row)),
    scales,
    items,
    scores: new Map(
      scales.map(({ id, items: own }) => [
        id,
        scoreOf(
          own.map((item) => items.get(item.id)!),
          instrument.scoring,
        ),
      ]),
    ),
  };
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

function scoredScales(instrument: Instrument, answers: Answers): ScoredScale[] {
  const present = instrument.scales.filter((scale) => !answers.absentScales.includes(scale.id));
  const scored = (id: string, kind: ScoredScale['kind'], scale: Scale, items: readonly Item[]): ScoredScale => {
    const times = instrument.scoring === 'sum' ? items.length : 1;
    return { id, kind, scale, items, from: scale.answers.from * times, to: scale.answers.to * times };
  };
  return present.flatMap((scale) => {
    const items = instrument.items.filter((item) => item.scale === scale.id);
    const dimensions = scale.dimensions.map((dimension) =>
      scored(
        dimension.id,
        'dimension',
        scale,
        items.filter((item) => item.dimension === dimension.id),
      ),
    );
    return [scored(scale.id, 'construct', scale, items), ...dimensions];
  });
}

function inDirection(item: Item, scale: Scale, column: Float64Array): Float64Array {
  const { from, to } = scale.answers;
  return item.reverse ? column.map((answer) => from + to - answer) : column;
}

function answered(items: readonly Item[], columns: ReadonlyMap<string, Float64Array>, row: number): number {
  return items.filter((item) => !Number.isNaN(columns.get(item.id)![row]!)).length;
}
