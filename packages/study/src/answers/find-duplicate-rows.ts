import type { AnswerTable } from './answer-table.ts';
import type { AnswerProblem } from './answers.ts';

/** Of more rows some are equal by chance where the columns are few, and nobody looks through them one by one. */
export const MOST_ROWS_COMPARED = 20_000;

/** The time of sending, as Google Forms heads it: it tells two submissions apart that are otherwise the same. */
export const timeHeader = /^(timestamp|cap waktu|stempel waktu)$/i;

/**
 * Rows in which every cell equals that of an earlier row, the time of sending aside; each names the first such row. A
 * file without any other column than answers may have them honestly, so they are listed and kept. Of a file of more than
 * 20,000 rows none is sought.
 */
export function findDuplicateRows(table: AnswerTable): readonly AnswerProblem[] {
  if (table.rows.length > MOST_ROWS_COMPARED) return [];
  const first = new Map<string, number[]>();
  const problems: AnswerProblem[] = [];
  const places = table.header.flatMap((header, at) => (timeHeader.test(header.trim()) ? [] : [at]));
  const rows = table.rows.map((row) => places.map((at) => row[at]!));
  for (const [index, row] of rows.entries()) {
    const key = row.join('\u0000');
    const seen = first.get(key);
    const same = seen?.find((other) => row.every((cell, at) => cell === rows[other]![at]));
    if (same !== undefined) {
      problems.push({ code: 'duplicate-row', row: table.rowNumbers[index]!, sameAs: table.rowNumbers[same]! });
    } else if (seen === undefined) first.set(key, [index]);
    else seen.push(index);
  }
  return problems;
}
