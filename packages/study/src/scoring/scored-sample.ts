import type { Moments } from '@minat/statistics';
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

/** Distinct values in ascending order, each with how often it occurs. */
export interface Tally {
  readonly values: readonly number[];
  readonly counts: readonly number[];
}

/** One score a row; NaN where there is none, in columns that can hold it. */
export type ScoreColumn = Float64Array | Uint8Array | Uint16Array;

/**
 * The respondents who count, as the analysis asks for them: items and scores by their tallies and moments, so that a
 * sample need not hold a row for every respondent; and scores by row for what depends on rows.
 */
export interface ScoredSample {
  /** Rows of the file, and how many of them count. */
  readonly rows: number;
  readonly used: number;
  readonly answersMissing: number;
  /** Numbers in the file of the rows that do not count. */
  readonly excludedRows: readonly number[];
  /** The number in the file of a row that counts. */
  readonly rowNumber: (at: number) => number;
  readonly scales: readonly ScoredScale[];
  readonly items: ItemFigures;
  readonly scores: ScoreFigures;
}

/** Items after reversing. Moments are those of the rows in which everything asked for is there; null where there is none. */
export interface ItemFigures {
  readonly tally: (item: string) => Tally;
  readonly moments: (items: readonly string[]) => Moments | null;
  /** The item, and its construct's score. */
  readonly besideTotal: (item: string, construct: string) => Moments | null;
  /** The item, and the sum of these others. */
  readonly besideRest: (item: string, others: readonly string[]) => Moments | null;
}

/** Constructs and dimensions. */
export interface ScoreFigures {
  readonly tally: (scale: string) => Tally;
  readonly moments: (scales: readonly string[]) => Moments | null;
  /** Of a construct, or of a dimension of one that predicts. */
  readonly column: (scale: string) => ScoreColumn;
}

/**
 * The scales that the answers hold, constructs before their dimensions.
 */
export function scoredScales(instrument: Instrument, absentScales: readonly string[]): ScoredScale[] {
  const present = instrument.scales.filter((scale) => !absentScales.includes(scale.id));
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
