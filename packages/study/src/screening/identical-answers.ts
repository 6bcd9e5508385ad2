import type { AnswerSheet } from './answer-sheet.ts';
import { found, type IndexFinding, notComputed } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/** The value is how many other respondents gave the very same answers; of rows without a missing answer. */
export function identicalAnswers({ rows, given }: AnswerSheet, rule: ScreeningRules['identical']): IndexFinding {
  const items = given.length;
  if (items <= rule.moreItemsThan) {
    return notComputed(rows, { code: 'too-few-items', figures: { items, needs: rule.moreItemsThan + 1 } });
  }
  const values = Float64Array.from(sameRows(given, rows), (same) => (same === null ? Number.NaN : same.length - 1));
  return found(values, 1, (value) => value >= 1);
}

/** For each row the positions of the rows with the same answers, itself among them; null where an answer is missing. */
export function sameRows(given: readonly Float64Array[], rows: number): readonly (readonly number[] | null)[] {
  const keys = Array.from({ length: rows }, (_, row) => {
    const answers = given.map((column) => column[row]!);
    return answers.some(Number.isNaN) ? null : answers.join(';');
  });
  const groups = new Map<string, number[]>();
  for (const [row, key] of keys.entries()) {
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return keys.map((key) => (key === null ? null : groups.get(key)!));
}
