import { BLOCK_ROWS } from '../answers/index.ts';
import { growingColumn } from './growing-column.ts';
import type { ScoredScale, Tally } from './scored-sample.ts';
import { valueCounts } from './value-counts.ts';

/** A scale's sums of answers, block by block. */
export interface ScoreTally {
  readonly scale: ScoredScale;
  readonly tally: () => Tally;
  /** Row by row; null for a scale that no model asks for. */
  readonly column: () => Uint8Array | Uint16Array | null;
}

export interface ScoreTallies {
  /** From the columns of all items, each answer counted from 0. */
  readonly add: (items: readonly Float64Array[], length: number) => void;
  readonly all: readonly ScoreTally[];
}

/** @param places Where each item stands among all. */
export function scoreTallies(scales: readonly ScoredScale[], places: ReadonlyMap<string, number>): ScoreTallies {
  const summed = scales.map((scale) => summedScale(scale, places));
  // A construct whose dimensions hold all its items is the sum of few columns instead of many.
  const partsOf = ({ scale, kind }: ScoredScale) =>
    kind === 'dimension' ? [] : summed.filter((part) => part.scale.kind === 'dimension' && part.scale.scale === scale);
  const isDivided = (whole: ScoredScale) =>
    partsOf(whole).reduce((sum, part) => sum + part.scale.items.length, 0) === whole.items.length;
  const steps = [
    ...summed.filter(({ scale }) => scale.kind === 'dimension').map((own) => ({ own, parts: [] as Float64Array[] })),
    ...summed
      .filter(({ scale }) => scale.kind === 'construct')
      .map((own) => ({ own, parts: isDivided(own.scale) ? partsOf(own.scale).map(({ sums }) => sums) : [] })),
  ];
  return {
    all: summed,
    add: (items, length) => {
      for (const { own, parts } of steps) {
        // The parts hold the least that they can be already.
        if (parts.length > 0) own.add(parts, 0, length);
        else
          own.add(
            own.places.map((place) => items[place]!),
            own.least,
            length,
          );
      }
    },
  };
}

function summedScale(scale: ScoredScale, all: ReadonlyMap<string, number>) {
  const { from, to } = scale.scale.answers;
  const places = scale.items.map(({ id }) => all.get(id)!);
  const least = from * places.length;
  const largest = to * places.length;
  const counts = valueCounts(largest, BLOCK_ROWS);
  const isAsked = scale.kind === 'construct' || scale.scale.role === 'predictor';
  const kept = isAsked ? growingColumn(largest) : null;
  const sums = new Float64Array(BLOCK_ROWS);
  return {
    scale,
    places,
    sums,
    least,
    add: (columns: readonly Float64Array[], least: number, length: number) => {
      addUp(sums, columns, least, length);
      counts.add(sums, length);
      kept?.push(sums, length);
    },
    tally: () => tallyOfCounts(counts.take(), 0),
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

/** Row by row the sum of the columns, two at a time, from the least that it can be. */
function addUp(sums: Float64Array, columns: readonly Float64Array[], least: number, length: number): void {
  sums.fill(least, 0, length);
  for (let at = 0; at + 1 < columns.length; at += 2) addTwo(sums, columns[at]!, columns[at + 1]!, length);
  if (columns.length % 2 === 1) addOne(sums, columns.at(-1)!, length);
}

function addTwo(sums: Float64Array, a: Float64Array, b: Float64Array, length: number): void {
  for (let row = 0; row < length; row++) sums[row] = sums[row]! + (a[row]! + b[row]!);
}

function addOne(sums: Float64Array, a: Float64Array, length: number): void {
  for (let row = 0; row < length; row++) sums[row] = sums[row]! + a[row]!;
}
