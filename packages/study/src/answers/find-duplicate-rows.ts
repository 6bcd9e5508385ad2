import type { AnswerTable } from './answer-table.ts';
import type { AnswerProblem } from './answers.ts';

/** Rows in which every cell, of every column of the file, equals that of an earlier row; each names the first such row. */
export function findDuplicateRows(table: AnswerTable): readonly AnswerProblem[] {
  const first = new Map<string, number[]>();
  const problems: AnswerProblem[] = [];
  for (const [index, row] of table.rows.entries()) {
    const key = row.join('\u0000');
    const seen = first.get(key);
    const same = seen?.find((other) => row.every((cell, at) => cell === table.rows[other]![at]));
    if (same !== undefined) {
      problems.push({ code: 'duplicate-row', row: table.rowNumbers[index]!, sameAs: table.rowNumbers[same]! });
    } else if (seen === undefined) first.set(key, [index]);
    else seen.push(index);
  }
  return problems;
}
