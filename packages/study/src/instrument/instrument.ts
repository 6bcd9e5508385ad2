/**
 * A questionnaire as it was designed: what it measures, by which statements, how answers become scores, and by which
 * marks the figures are judged. Complete after reading: defaults are filled in, references are checked, every text
 * stands in both languages.
 *
 * What it will not do: hold answers, or decide anything about them.
 */
export interface Instrument {
  /** Letters, digits and hyphens; names the instrument in results. */
  readonly id: string;
  readonly version: string;
  readonly title: Text;
  /** Where the wording comes from, and who may be cited for it. */
  readonly source: string | null;
  readonly scoring: Scoring;
  readonly thresholds: Thresholds;
  readonly scales: readonly Scale[];
  /** In the order of the questionnaire. */
  readonly items: readonly Item[];
  /** Questions about the respondent, described with frequencies; never part of a score. */
  readonly profile: readonly ProfileQuestion[];
}

/** One text in both languages. A file may give one language; it then stands in both. */
export interface Text {
  readonly id: string;
  readonly en: string;
}

/** A construct: what one total score stands for. */
export interface Scale {
  readonly id: string;
  readonly name: Text;
  readonly role: Role;
  /** An optional scale is left out when the file of answers has none of its items. */
  readonly optional: boolean;
  readonly answers: AnswerScale;
  /** Empty where the construct is not divided. Ids are unique among all scales and dimensions. */
  readonly dimensions: readonly Dimension[];
}

/** Predictors (X) explain outcomes (Y); a mediator may stand between; `other` is described only. */
export type Role = 'predictor' | 'outcome' | 'mediator' | 'other';

export interface Dimension {
  readonly id: string;
  readonly name: Text;
}

/** The answers that may be given: whole points from `from` to `to`, each with its label where there is one. */
export interface AnswerScale {
  readonly from: number;
  readonly to: number;
  readonly labels: readonly { readonly value: number; readonly label: Text }[];
}

export interface Item {
  readonly id: string;
  readonly scale: string;
  readonly dimension: string | null;
  /** What in the dimension this statement asks about. */
  readonly indicator: Text | null;
  readonly text: Text;
  /** Answered against the direction of its scale; scored as from + to - answer. */
  readonly reverse: boolean;
}

export interface ProfileQuestion {
  readonly id: string;
  readonly text: Text;
  /** The answers in their order; empty where the answer is free. */
  readonly choices: readonly Text[];
}

/** A scale's score: the sum of its items (theses' usual), or their mean. */
export type Scoring = 'sum' | 'mean';

/** The marks by which figures are judged. Each is a setting with the source that it is taken from. */
export interface Thresholds {
  /** Decisions by p: rejected when p < level. */
  readonly significance: Sourced<{ readonly level: number }>;
  /** An item is valid when its item-total r exceeds the table's r for these. `df`: `n-2` (right) or `n` (as some theses look it up). */
  readonly validity: Sourced<{ readonly level: number; readonly tails: 1 | 2; readonly df: 'n-2' | 'n' }>;
  /** The mark for the corrected item-total r. */
  readonly correctedItemTotal: Sourced<{ readonly minimum: number }>;
  /** Alpha at least `minimum` is acceptable, at least `strict` good. */
  readonly reliability: Sourced<{ readonly minimum: number; readonly strict: number }>;
  /** Two scales whose r, corrected for attenuation, exceeds this are hardly told apart. */
  readonly discriminant: Sourced<{ readonly maximum: number }>;
  readonly bands: Sourced<BandRule>;
}

export type Sourced<Values> = Values & { readonly source: string };

/**
 * How scores are put into bands.
 * - `equal`: equal parts of the theoretical range.
 * - `hypothetical`: Azwar's hypothetical mean ± SD, with SD = range / 6 (3 bands: ±1 SD, the same cut points as `equal`;
 *   5 bands: ±0.5 and ±1.5 SD, other cut points).
 * - `sample`: the sample's mean ± its SD (3 bands: ±1 SD; 5 bands: ±0.5 and ±1.5 SD).
 * `edge` is the band of a value exactly on a cut point.
 */
export interface BandRule {
  readonly rule: 'equal' | 'hypothetical' | 'sample';
  readonly count: 3 | 5;
  readonly edge: 'upper' | 'lower';
}
