import type { AnswerSheet } from './answer-sheet.ts';
import { found, type IndexFinding, notComputed } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/** The share of the items without a usable answer, 0 to 1. */
export function shareMissing({ rows, given }: AnswerSheet, rule: ScreeningRules['missing']): IndexFinding {
  if (given.length === 0) return notComputed(rows, { code: 'too-few-items', figures: { items: 0, needs: 1 } });
  const values = Float64Array.from(
    { length: rows },
    (_, row) => given.filter((column) => Number.isNaN(column[row]!)).length / given.length,
  );
  return found(values, rule.share, (value) => value >= rule.share);
}
