import type { AnswerTable } from './answer-table.ts';
import type { AnswerProblem } from './answers.ts';

/** The time of sending, as Google Forms heads it: it tells two submissions apart that are otherwise the same. */
const timeHeader = /^(timestamp|cap waktu|stempel waktu)$/i;

/**
 * Rows in which every cell equals that of an earlier row, the time of sending aside; each names the first such row. A
 * file without any other column than answers may have them honestly, so they are listed and kept.
 */
export function findDuplicateRows(table: AnswerTable): readonly AnswerProblem[] {
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
