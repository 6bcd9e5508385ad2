/**
 * A file of answers after reading: numbers by item, every doubtful cell listed, nothing guessed and nothing dropped
 * unsaid.
 *
 * What it will not do: reverse an item, leave out a row, or compute a score; that is analysis.
 */
export interface Answers {
  readonly source: AnswerSource;
  /** How many rows of answers the file has (the header is not one). */
  readonly rows: number;
  /** The number of each row in the file as a spreadsheet shows it; the header of a plain file is row 1. */
  readonly rowNumbers: readonly number[];
  /** By item id, as answered (not reversed); NaN where there is no usable answer. Only items of scales that the file has. */
  readonly items: ReadonlyMap<string, Float64Array>;
  /** By profile question id; null where unanswered. Only the questions that the file has. */
  readonly profile: ReadonlyMap<string, readonly (string | null)[]>;
  /** Ids of optional scales that the file does not have. */
  readonly absentScales: readonly string[];
  /** How each column was recognised, for the reader to check. */
  readonly matches: readonly ColumnMatch[];
  /** Every cell or row to look at. */
  readonly problems: readonly AnswerProblem[];
  /** The words that were turned into numbers, as confirmed; empty when the file holds numbers. */
  readonly wordMapping: readonly { readonly word: string; readonly value: number; readonly count: number }[];
}

export interface AnswerSource {
  /** The file's name without its folder. */
  readonly name: string;
  readonly format: 'csv' | 'xlsx' | 'json' | 'sav';
  /** SHA-256 of the bytes, hexadecimal. */
  readonly sha256: string;
  /** Of a CSV file: what was recognised. */
  readonly encoding?: 'utf-8' | 'utf-16' | 'windows-1252';
  readonly delimiter?: string;
}

export interface ColumnMatch {
  readonly id: string;
  readonly kind: 'item' | 'profile';
  readonly column: string;
  readonly by: 'id' | 'text' | 'mapping';
}

/**
 * - `empty`: no answer.
 * - `not-a-number`: a word that no mapping covers; counts as no answer.
 * - `out-of-range`: a number outside the answer scale; counts as no answer.
 * - `between-points`: a number inside the scale that is none of its points; used as it stands.
 * - `duplicate-row`: every cell equals an earlier row's; kept.
 */
export type AnswerProblem =
  | {
      readonly code: 'empty' | 'not-a-number' | 'out-of-range' | 'between-points';
      readonly row: number;
      readonly column: string;
      readonly item: string;
      readonly found: string;
    }
  | { readonly code: 'duplicate-row'; readonly row: number; readonly sameAs: number };
