import type { MissingRule } from '../analysis/index.ts';
import type { Answers } from '../answers/index.ts';
import type { Instrument, Item } from '../instrument/index.ts';

/**
 * The score of every row on every construct and dimension, by the rules of the analysis; NaN where the row is not used or
 * has no score. The analysis itself gives no scores row by row; a test holds the two equal.
 */
export function scoreRows(
  instrument: Instrument,
  answers: Answers,
  missing: MissingRule,
): ReadonlyMap<string, Float64Array> {
  const present = instrument.scales.filter((scale) => !answers.absentScales.includes(scale.id));
  const columns = new Map<string, Float64Array>();
  for (const { id, answers: range } of present) {
    for (const item of itemsOf(instrument, id)) {
      const given = answers.items.get(item.id)!;
      columns.set(item.id, item.reverse ? given.map((answer) => range.from + range.to - answer) : given);
    }
  }
  const answered = (items: readonly Item[], row: number): number =>
    items.filter(({ id }) => !Number.isNaN(columns.get(id)![row]!)).length;
  const needed = missing === 'listwise' ? 1 : 0.5;
  const isUsed = Array.from({ length: answers.rows }, (_, row) =>
    present.every(({ id }) => {
      const items = itemsOf(instrument, id);
      return answered(items, row) >= needed * items.length;
    }),
  );
  const scoreOf = (items: readonly Item[], row: number): number => {
    const count = answered(items, row);
    if (!isUsed[row]! || count === 0 || count * 2 < items.length) return Number.NaN;
    let sum = 0;
    for (const { id } of items) {
      const value = columns.get(id)![row]!;
      if (!Number.isNaN(value)) sum += value;
    }
    if (instrument.scoring === 'mean') return sum / count;
    return count === items.length ? sum : (sum / count) * items.length;
  };
  const scored = (items: readonly Item[]) =>
    Float64Array.from({ length: answers.rows }, (_, row) => scoreOf(items, row));
  return new Map(
    present.flatMap(({ id, dimensions }) => {
      const items = itemsOf(instrument, id);
      return [
        [id, scored(items)] as const,
        ...dimensions.map(
          (dimension) => [dimension.id, scored(items.filter((item) => item.dimension === dimension.id))] as const,
        ),
      ];
    }),
  );
}

function itemsOf({ items }: Instrument, scale: string): Item[] {
  return items.filter((item) => item.scale === scale);
}
