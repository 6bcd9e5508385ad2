import { found, type IndexFinding, notComputed } from './screening-index.ts';
import type { ScreeningRules } from './screening-rules.ts';

/** An item that tells what to answer ("choose Agree here"), by row as the file has it. */
export interface InstructedItem {
  /** The header of its column. */
  readonly column: string;
  /** The answer that it asks for. */
  readonly expected: string;
  /** By row; null where there is no answer. */
  readonly given: readonly (string | null)[];
}

/**
 * How many instructed items a respondent failed. Letter case and spaces make no other answer. A row that left all of
 * them empty has no value: to miss a question is not to fail it.
 */
export function instructedItems(
  items: readonly InstructedItem[],
  rows: number,
  rule: ScreeningRules['instructed'],
): IndexFinding {
  if (items.length === 0) return notComputed(rows, { code: 'no-instructed-items', figures: {} });
  for (const { given, column } of items) {
    if (given.length !== rows) throw new RangeError(`screen needs ${rows} answers to ${column}, got ${given.length}`);
  }
  const values = Float64Array.from({ length: rows }, (_, row) => {
    const answered = items.filter(({ given }) => keyOf(given[row] ?? '') !== '');
    if (answered.length === 0) return Number.NaN;
    return answered.filter(({ given, expected }) => keyOf(given[row]!) !== keyOf(expected)).length;
  });
  return found(values, rule.fewest, (failed) => failed >= rule.fewest);
}

function keyOf(answer: string): string {
  return answer.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
}
