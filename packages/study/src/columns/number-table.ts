import type { AnswerTable } from '../answers/index.ts';
import { type CellNumbers, readCellNumbers } from './number-column.ts';

/** A file whose columns can be read as numbers. */
export interface NumberTable {
  readonly file: string;
  readonly header: readonly string[];
  readonly rows: number;
  /** For each row its number in the file, as in an `AnswerTable`. */
  readonly rowNumbers: ArrayLike<number>;
  readonly read: (column: number) => CellNumbers;
}

/**
 * Any table of text as one of numbers; a column is read when it is asked for.
 *
 * @example numberTable(table).rows // 101
 */
export function numberTable(table: AnswerTable): NumberTable {
  const { header, rows, rowNumbers, source } = table;
  return { file: source.name, header, rows: rows.length, rowNumbers, read: (column) => readCellNumbers(table, column) };
}
