import { BLOCK_ROWS } from '../answers/index.ts';
import { growingColumn } from './growing-column.ts';
import type { ScoredScale, Tally } from './scored-sample.ts';

/** A scale's sums of answers, block by block. */
export interface ScoreTally {
  readonly scale: ScoredScale;
  /** From the columns of all items, each answer counted from 0. */
  readonly add: (items: readonly Uint8Array[], length: number) => void;
  readonly tally: () => Tally;
  /** Row by row; null for a scale that no model asks for. */
  readonly column: () => Uint8Array | Uint16Array | null;
}

/** @param places Where the scale's items stand among all. */
export function scoreTally(scale: ScoredScale, places: readonly number[]): ScoreTally {
  const { from, to } = scale.scale.answers;
  const least = from * places.length;
  const largest = to * places.length;
  const counts = new Float64Array(largest - least + 1);
  const isAsked = scale.kind === 'construct' || scale.scale.role === 'predictor';
  const kept = isAsked ? growingColumn(largest) : null;
  const sums = new Uint16Array(BLOCK_ROWS);
  return {
    scale,
    add: (items, length) => {
      sums.fill(least, 0, length);
      for (const place of places) addTo(sums, items[place]!, length);
      for (let row = 0; row < length; row++) counts[sums[row]! - least]!++;
      kept?.push(sums, length);
    },
    tally: () => tallyOfCounts(counts, least),
    column: () => kept?.take() ?? null,
  };
}

/**
 * Counts by value as a tally, of the values that occur.
 *
 * @example tallyOfCounts([2, 0, 1], 5) // { values: [5, 7], counts: [2, 1] }
 */
export function tallyOfCounts(counts: ArrayLike<number>, least: number): Tally {
  const occurring = Array.from(counts).flatMap((count, at) => (count > 0 ? [at] : []));
  return { values: occurring.map((at) => at + least), counts: occurring.map((at) => counts[at]!) };
}

function addTo(sums: Uint16Array, column: Uint8Array, length: number): void {
  for (let row = 0; row < length; row++) sums[row] = sums[row]! + column[row]!;
}
