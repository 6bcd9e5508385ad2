import { describe } from '@minat/statistics';
import type { AnswerSheet } from './answer-sheet.ts';
import { found, type IndexFinding, notComputed } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/**
 * Intra-individual response variability: the SD (over n − 1) of a respondent's answers as given (Dunn et al. 2018; R
 * careless `irv`). Flagged at 0, and the lowest share of respondents, of whom ties on the border stay unflagged, so that
 * there are never more than that share. Needs two answers.
 */
export function responseSpread({ rows, given }: AnswerSheet, rule: ScreeningRules['irv']): IndexFinding {
  const items = given.length;
  if (items < rule.fewestItems) {
    return notComputed(rows, { code: 'too-few-items', figures: { items, needs: rule.fewestItems } });
  }
  const values = Float64Array.from({ length: rows }, (_, row) => {
    const answered = given.map((column) => column[row]!).filter((answer) => !Number.isNaN(answer));
    return answered.length < 2 ? Number.NaN : describe(answered).sd;
  });
  const known = values.filter((value) => !Number.isNaN(value)).sort();
  const mark = known[Math.floor(rule.lowest * known.length)] ?? Number.NaN;
  return found(values, mark, (value) => value === 0 || value < mark);
}
