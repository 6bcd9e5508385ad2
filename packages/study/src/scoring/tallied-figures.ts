import { combineMoments, type Moments, selectMoments } from '@minat/statistics';
import type { Instrument } from '../instrument/index.ts';
import { type ScoreTally, tallyOfCounts } from './score-tally.ts';
import type { ItemFigures, ScoredScale, ScoreFigures } from './scored-sample.ts';

interface TalliedMoments {
  /** Of all items. */
  readonly moments: Moments;
  /** Where each item stands in them. */
  readonly places: ReadonlyMap<string, number>;
  readonly instrument: Instrument;
  readonly scales: readonly ScoredScale[];
}

/** Every row that counts has all answers: each figure follows from the moments of all items. */
export function talliedItems(
  { moments, places, scales }: TalliedMoments,
  counts: readonly Float64Array[],
  origins: readonly number[],
): ItemFigures {
  const itemsOf = (scale: string) => scales.find(({ id }) => id === scale)!.items.map((item) => item.id);
  const beside = (item: string, others: readonly string[]) =>
    combineMoments(moments, [weightsOf([item], places, 1), weightsOf(others, places, 1)]);
  return {
    tally: (item) => tallyOfCounts(counts[places.get(item)!]!, origins[places.get(item)!]!),
    moments: (items) =>
      selectMoments(
        moments,
        items.map((item) => places.get(item)!),
      ),
    // A mean is the total over a constant: nothing that is asked of this pair depends on it.
    besideTotal: (item, construct) => beside(item, itemsOf(construct)),
    besideRest: beside,
  };
}

export function talliedScores(
  { moments, places, instrument, scales }: TalliedMoments,
  scores: readonly ScoreTally[],
): ScoreFigures {
  const divisorOf = ({ items }: ScoredScale) => (instrument.scoring === 'mean' ? items.length : 1);
  const scaleOf = (id: string) => scales.find((scale) => scale.id === id)!;
  const tallyOf = (id: string) => scores.find(({ scale }) => scale.id === id)!;
  return {
    tally: (id) => {
      const { values, counts } = tallyOf(id).tally();
      const divisor = divisorOf(scaleOf(id));
      return { values: values.map((value) => value / divisor), counts };
    },
    moments: (ids) =>
      combineMoments(
        moments,
        ids.map(scaleOf).map((scale) =>
          weightsOf(
            scale.items.map(({ id }) => id),
            places,
            1 / divisorOf(scale),
          ),
        ),
      ),
    column: (id) => {
      const column = tallyOf(id).column();
      if (column === null) throw new RangeError(`column needs a construct or a predictor's dimension, got ${id}`);
      const divisor = divisorOf(scaleOf(id));
      return divisor === 1 ? column : Float64Array.from(column, (sum) => sum / divisor);
    },
  };
}

function weightsOf(items: readonly string[], places: ReadonlyMap<string, number>, weight: number): number[] {
  const weights = new Array<number>(places.size).fill(0);
  for (const item of items) weights[places.get(item)!] = weight;
  return weights;
}
