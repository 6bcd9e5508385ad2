import type { Moments } from '@minat/statistics';
import type { CellDictionary, ItemColumn } from '../answers/index.ts';
import type { Item } from '../instrument/index.ts';
import { BLOCK_ROWS, type ColumnBlock } from '../vectors/index.ts';
import { answerReader } from './answer-reader.ts';
import { itemMoments } from './item-moments.ts';

/** The answers to all items, block by block. */
export interface ItemTally {
  /** Reads a block's cells into the items' columns; the rows of each item without an answer, or null where a cell is none. */
  readonly read: (length: number) => readonly (readonly number[])[] | null;
  /** Leaves only these rows in the items' columns. */
  readonly keep: (rows: readonly number[]) => void;
  /** Takes in the first `length` rows of the items' columns. */
  readonly add: (length: number) => void;
  /** By item, how often each answer of its scale was given. */
  readonly counts: () => readonly Float64Array[];
  readonly moments: () => Moments;
}

/**
 * @param texts By column of the file.
 * @param first The block's first column for items, one each and one more.
 */
export function itemTally(
  columns: readonly ItemColumn[],
  items: readonly Item[],
  texts: readonly CellDictionary[],
  block: ColumnBlock,
  first: number,
): ItemTally {
  const readers = columns.map((column, at) =>
    answerReader(column, items[at]!, texts[column.index]!, block, first + at),
  );
  const counted = itemCounts(columns).map((count, at, all) => ({
    column: first + at,
    place: all.slice(0, at).reduce((sum, before) => sum + before, 0),
    largest: count - 1,
  }));
  // Its products with the items are their sums.
  const ones = first + items.length;
  const values = block.columns.slice(first, ones + 1);
  let [rows, all] = [0, 0];
  return {
    read: (length) => {
      const gaps: (readonly number[])[] = [];
      for (const read of readers) {
        const found = read(length);
        if (found === null) return null;
        gaps.push(found);
      }
      return gaps;
    },
    keep: (kept) => {
      for (const column of values) for (const [to, from] of kept.entries()) column[to] = column[from]!;
    },
    add: (length) => {
      block.columns[ones]!.fill(1);
      // Rows that do not count are 0 in every column: they add to nothing but the counts of 0.
      if (length < BLOCK_ROWS) for (const column of values) column.fill(0, length);
      block.multiply(first, values.length);
      for (const { column, place, largest } of counted) block.count(column, 0, largest, place);
      rows += length;
      all += BLOCK_ROWS;
    },
    counts: () =>
      counted.map(({ place, largest }) =>
        block.counts
          .slice(place, place + largest + 1)
          .map((count, value) => (value === 0 ? count - all + rows : count)),
      ),
    moments: () =>
      itemMoments(
        block.products,
        columns.map(({ answers }) => answers.from),
      ),
  };
}

/** How many counts of a block the items need: one for each answer of their scales. */
export function itemCounts(columns: readonly ItemColumn[]): readonly number[] {
  return columns.map(({ answers: { from, to } }) => to - from + 1);
}
