import type { SavColumn } from '../sav/index.ts';
import type { AnswerSource } from './answers.ts';

/**
 * A file of answers as text: one header, and rows exactly as wide as it. Cells are trimmed; nothing is understood yet.
 * Rows without a single filled cell are left out, but the numbering of the others stays the file's.
 */
export interface AnswerTable {
  readonly source: AnswerSource;
  /** May hold empty and equal names; matching refuses where that matters. */
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /**
   * For each row of `rows` its number in the file: in CSV and XLSX the row that a spreadsheet shows (a quoted cell with
   * line breaks is one row, an empty line is one row, a leading `sep=` line is none), in JSON the record counted from 1.
   */
  readonly rowNumbers: readonly number[];
  /** Of an SPSS file: the label of each column and of its values. */
  readonly columns?: readonly SavColumn[];
}
