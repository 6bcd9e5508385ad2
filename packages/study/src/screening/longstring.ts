import type { AnswerSheet } from './answer-sheet.ts';
import { found, type IndexFinding, notComputed } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/**
 * The longest run of one and the same answer in the order shown (Johnson 2005; R careless `longstring`). A missing answer
 * ends a run. Flagged from half of the items on.
 */
export function longstring({ rows, given }: AnswerSheet, rule: ScreeningRules['longstring']): IndexFinding {
  const items = given.length;
  if (items < rule.fewestItems) {
    return notComputed(rows, { code: 'too-few-items', figures: { items, needs: rule.fewestItems } });
  }
  const mark = Math.ceil(rule.share * items);
  const values = Float64Array.from({ length: rows }, (_, row) => longestRun(given.map((column) => column[row]!)));
  return found(values, mark, (value) => value >= mark);
}

/**
 * NaN when nothing is answered.
 *
 * @example longestRun([5, 5, 4, 4, 4, NaN, 4]) // 3
 */
export function longestRun(answers: readonly number[]): number {
  let longest = Number.NaN;
  let run = 0;
  for (const [at, answer] of answers.entries()) {
    if (Number.isNaN(answer)) run = 0;
    else {
      run = answer === answers[at - 1] ? run + 1 : 1;
      longest = run > longest || Number.isNaN(longest) ? run : longest;
    }
  }
  return longest;
}
