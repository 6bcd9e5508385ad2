import type { StudyResult } from '../analysis/index.ts';
import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { studyVariables } from '../syntax/index.ts';

/** One column of the exported data. */
export interface DataColumn {
  readonly name: string;
  readonly kind: 'row' | 'item' | 'profile';
  /** Of the item or question; empty of the row's number. */
  readonly id: string;
  /** What the codes 1, 2, 3 … stand for; null where cells hold the answers themselves. */
  readonly words: readonly string[] | null;
}

/** A cell as a code: null where there is no answer. */
export type DataValue = number | string | null;

/**
 * The columns: the row's number in the file, who answered, what was answered. A question with choices is coded in their
 * order; an answer that is none of them gets the next code, in the order in which such answers are met.
 *
 * @example dataColumns(instrument, answers, result)[0].name // 'row'
 */
export function dataColumns(instrument: Instrument, answers: Answers, result: StudyResult): readonly DataColumn[] {
  const names = studyVariables(result);
  const questions = instrument.profile.filter(({ id }) => answers.profile.has(id));
  return [
    { name: names.row, kind: 'row', id: '', words: null },
    ...questions.map(({ id, choices }): DataColumn => {
      const given = answers.profile.get(id)!.filter((answer) => answer !== null);
      const words = choices.length === 0 ? null : [...new Set([...choices.map((choice) => choice.id), ...given])];
      return { name: names.profile.get(id)!, kind: 'profile', id, words };
    }),
    ...result.instrument.items.map(({ id }): DataColumn => {
      return { name: names.items.get(id)!, kind: 'item', id, words: null };
    }),
  ];
}

/**
 * Every row of the file, used or not, as codes in the order of the columns.
 *
 * @example codeRows(dataColumns(instrument, answers, result), answers).length // 101
 */
export function codeRows(columns: readonly DataColumn[], answers: Answers): readonly (readonly DataValue[])[] {
  const readers = columns.map(({ kind, id, words }): ((row: number) => DataValue) => {
    if (kind === 'row') return (row) => answers.rowNumbers[row]!;
    if (kind === 'item') {
      const column = answers.items.get(id)!;
      return (row) => (Number.isNaN(column[row]!) ? null : column[row]!);
    }
    const column = answers.profile.get(id)!;
    if (words === null) return (row) => column[row]!;
    const codes = new Map(words.map((word, index) => [word, index + 1]));
    return (row) => (column[row] === null ? null : codes.get(column[row]!)!);
  });
  return Array.from({ length: answers.rows }, (_, row) => readers.map((read) => read(row)));
}

/** The same rows with the words of each code, in one language. */
export function labelRows(
  columns: readonly DataColumn[],
  rows: readonly (readonly DataValue[])[],
  labelsOf: (column: DataColumn) => ReadonlyMap<number, string>,
): readonly (readonly DataValue[])[] {
  const labels = columns.map(labelsOf);
  return rows.map((row) =>
    row.map((value, at) => (typeof value === 'number' ? (labels[at]!.get(value) ?? value) : value)),
  );
}
