import { accept, refuse } from '../refusal/index.ts';
import type { AnswerTable } from './answer-table.ts';
import { type AnswersOutcome, refusalFor } from './answers-refusal.ts';

/** How many ragged rows a refusal names. */
const namedRows = 5;

/**
 * Records as a table: the first record with a filled cell is the header, records without one are left out, and each row
 * must be as wide as the header. Two differences are no fault: empty cells beyond the header, and missing cells under
 * columns without a name at its end. Record k is row k + 1.
 *
 * @example tabulate([['a', 'b'], [''], ['1', '2', '']], 'a.csv') // { ok: true, value: { header: ['a', 'b'], rows: [['1', '2']], rowNumbers: [3] } }
 */
export function tabulate(
  records: readonly (readonly string[])[],
  file: string,
): AnswersOutcome<Omit<AnswerTable, 'source'>> {
  const at = records.findIndex(hasCell);
  if (at === -1) return refuse(refusalFor('empty-file', { file }, {}));
  const header = records[at]!.map((cell) => cell.trim());
  const named = header.findLastIndex((name) => name !== '') + 1;
  const rows: string[][] = [];
  const rowNumbers: number[] = [];
  const ragged: { row: number; found: number }[] = [];
  for (let index = at + 1; index < records.length; index += 1) {
    const record = records[index]!;
    if (!hasCell(record)) continue;
    const row = record.map((cell) => cell.trim());
    while (row.length > header.length && row.at(-1) === '') row.pop();
    if (row.length > header.length || row.length < named) ragged.push({ row: index + 1, found: row.length });
    while (row.length < header.length) row.push('');
    rows.push(row);
    rowNumbers.push(index + 1);
  }
  if (ragged.length === 0) return accept({ header, rows, rowNumbers });
  const first = ragged.slice(0, namedRows);
  return refuse(
    refusalFor(
      'ragged-rows',
      { file, row: first[0]!.row },
      {
        expected: header.length,
        total: ragged.length,
        rows: first.map(({ row }) => String(row)),
        found: first.map(({ found }) => String(found)),
      },
    ),
  );
}

function hasCell(record: readonly string[]): boolean {
  return record.some((cell) => cell.trim() !== '');
}
