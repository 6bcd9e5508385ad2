import type { AnswerTable } from './answer-table.ts';
import type { AnswerProblem } from './answers.ts';
import type { ItemColumn } from './item-columns.ts';
import { readCell } from './read-cell.ts';
import type { WordValues } from './read-words.ts';
import { wordKey } from './word-key.ts';

export interface ItemReading {
  /** NaN where there is no usable answer. */
  readonly values: Float64Array;
  readonly problems: readonly AnswerProblem[];
  /** The words that became numbers, by normalised form. */
  readonly words: ReadonlyMap<string, { readonly word: string; readonly value: number; readonly count: number }>;
}

type Verdict =
  | { readonly value: number; readonly code: 'between-points' | null; readonly word: boolean }
  | { readonly value: null; readonly code: 'empty' | 'not-a-number' | 'out-of-range' };

/** One item's answers. A mapped word comes before a number in front of a label: the person said what it is worth. */
export function readItem(table: AnswerTable, column: ItemColumn, words: WordValues): ItemReading {
  const { id: item, index, column: name } = column;
  const values = new Float64Array(table.rows.length).fill(Number.NaN);
  const problems: AnswerProblem[] = [];
  const verdicts = new Map<string, Verdict>();
  const used = new Map<string, { word: string; value: number; count: number }>();
  for (const [at, row] of table.rows.entries()) {
    const found = row[index]!;
    let verdict = verdicts.get(found);
    if (verdict === undefined) {
      verdict = judgeCell(found, column, words);
      verdicts.set(found, verdict);
    }
    if (verdict.value !== null) values[at] = verdict.value;
    if (verdict.code !== null) {
      problems.push({ code: verdict.code, row: table.rowNumbers[at]!, column: name, item, found });
    }
    if (verdict.value === null || !verdict.word) continue;
    const use = used.get(wordKey(found)) ?? { word: found, value: verdict.value, count: 0 };
    use.count += 1;
    used.set(wordKey(found), use);
  }
  return { values, problems, words: used };
}

function judgeCell(cell: string, { answers }: ItemColumn, words: WordValues): Verdict {
  const reading = readCell(cell, answers);
  if (reading.kind === 'empty') return { value: null, code: 'empty' };
  const mapped = reading.kind === 'number' ? undefined : words.get(wordKey(cell));
  const value = mapped ?? (reading.kind === 'word' ? null : reading.value);
  // A word that is mapped to nothing, as `word=-`, is no answer by a person's word.
  if (value === null || Number.isNaN(value)) return { value: null, code: 'not-a-number' };
  if (value < answers.from || value > answers.to) return { value: null, code: 'out-of-range' };
  return { value, code: Number.isInteger(value) ? null : 'between-points', word: reading.kind !== 'number' };
}
