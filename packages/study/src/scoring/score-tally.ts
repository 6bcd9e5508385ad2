import { BLOCK_ROWS, type ColumnBlock } from '../vectors/index.ts';
import { growingColumn } from './growing-column.ts';
import type { ScoredScale, Tally } from './scored-sample.ts';

/** A scale's sums of answers, block by block. */
export interface ScoreTally {
  readonly scale: ScoredScale;
  readonly tally: () => Tally;
  /** Row by row; null for a scale that no model asks for. */
  readonly column: () => Uint8Array | Uint16Array | null;
}

export interface ScoreTallies {
  /** From the block's columns of all items, each answer counted from 0. */
  readonly add: (length: number) => void;
  readonly all: readonly ScoreTally[];
}

/** What the scores of all scales are made from. */
export interface ScoreSource {
  readonly block: ColumnBlock;
  /** The block's column of each item. */
  readonly places: ReadonlyMap<string, number>;
  /** The block's column and the first of its counts that are free for the scores of each scale. */
  readonly column: number;
  readonly count: number;
  /** How many rows come at most, as far as it is known. */
  readonly expected: number;
}

/** How many counts of a block the scores need: one for each sum that can be. */
export function scoreCounts(scales: readonly ScoredScale[]): readonly number[] {
  return scales.map(({ scale: { answers }, items }) => (answers.to - answers.from) * items.length + 1);
}

export function scoreTallies(scales: readonly ScoredScale[], source: ScoreSource): ScoreTallies {
  const counted = scoreCounts(scales);
  const summed = scales.map((scale, at) =>
    summedScale(scale, source, source.column + at, source.count + sumOf(counted.slice(0, at))),
  );
  // A construct whose dimensions hold all its items is the sum of few columns instead of many.
  const partsOf = ({ scale, kind }: ScoredScale) =>
    kind === 'dimension' ? [] : summed.filter((part) => part.scale.kind === 'dimension' && part.scale.scale === scale);
  const isDivided = (whole: ScoredScale) =>
    partsOf(whole).reduce((sum, part) => sum + part.scale.items.length, 0) === whole.items.length;
  const steps = [
    ...summed.filter(({ scale }) => scale.kind === 'dimension'),
    ...summed.filter(({ scale }) => scale.kind === 'construct'),
  ].map((own) =>
    // The parts hold the least that they can be already.
    own.scale.kind === 'construct' && isDivided(own.scale)
      ? { own, parts: partsOf(own.scale).map(({ column }) => column), least: 0 }
      : {
          own,
          parts: own.scale.items.map(({ id }) => source.places.get(id)!),
          least: own.least,
        },
  );
  return {
    all: summed.map(({ tallied }) => tallied),
    add: (length) => {
      for (const { own, parts, least } of steps) own.add(parts, least, length);
    },
  };
}

function summedScale(scale: ScoredScale, { block, expected }: ScoreSource, column: number, count: number) {
  const { from, to } = scale.scale.answers;
  const least = from * scale.items.length;
  const largest = to * scale.items.length;
  const isAsked = scale.kind === 'construct' || scale.scale.role === 'predictor';
  const isNarrow = largest < 256;
  const kept = isAsked ? growingColumn(isNarrow ? 1 : 2, expected) : null;
  const sums = block.columns[column]!;
  // Rows of a block that do not count have the least sum.
  let [rows, all] = [0, 0];
  const tallied: ScoreTally = {
    scale,
    tally: () =>
      tallyOfCounts(
        block.counts
          .slice(count, count + largest - least + 1)
          .map((found, at) => (at === 0 ? found - all + rows : found)),
        least,
      ),
    column: () => kept?.take() ?? null,
  };
  return {
    scale,
    column,
    least,
    tallied,
    add: (parts: readonly number[], start: number, length: number) => {
      sums.fill(start);
      for (const part of parts) block.add(column, part);
      block.count(column, least, largest, count);
      kept?.push(isNarrow ? block.narrow(column) : sums, length);
      rows += length;
      all += BLOCK_ROWS;
    },
  };
}

const sumOf = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/**
 * Counts by value as a tally, of the values that occur.
 *
 * @example tallyOfCounts([2, 0, 1], 5) // { values: [5, 7], counts: [2, 1] }
 */
export function tallyOfCounts(counts: ArrayLike<number>, least: number): Tally {
  const occurring = Array.from(counts).flatMap((count, at) => (count > 0 ? [at] : []));
  return { values: occurring.map((at) => at + least), counts: occurring.map((at) => counts[at]!) };
}
