import { countDrawer } from './draw-counts.ts';
import type { SeededDraws } from './seeded-draws.ts';

/** A byte says which row of a block, and a block's words stay in the processor's nearest memory. */
const BLOCK = 256;

/**
 * Draws as many rows with replacement as there are, block by block of 256: first how many rows of each block are drawn
 * ({@link countDrawer}), then which of the block's rows, four of 32 random bits. Every row is as likely as the others and
 * independent of them but for the order, which no sum depends on.
 */
export function rowDrawer(rows: number, random: SeededDraws): (into: Uint32Array) => void {
  const blocks = Uint32Array.from({ length: rows }, (_, row) => Math.floor(row / BLOCK));
  const times = Uint32Array.from({ length: Math.ceil(rows / BLOCK) }, (_, at) => Math.min(BLOCK, rows - at * BLOCK));
  const fillCounts = countDrawer({ times, kinds: blocks }, random);
  const counts = new Uint32Array(times.length);
  return (into) => {
    fillCounts(counts);
    let from = 0;
    for (let block = 0; block < counts.length; block++) {
      const drawn = into.subarray(from, from + counts[block]!);
      const first = block * BLOCK;
      if (times[block] === BLOCK) random.fillBytes(drawn, first);
      else {
        random.fillIndexes(drawn, times[block]!);
        for (let i = 0; i < drawn.length; i++) drawn[i] = drawn[i]! + first;
      }
      from += drawn.length;
    }
  };
}
