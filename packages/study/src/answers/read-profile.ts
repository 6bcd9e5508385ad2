import type { ProfileQuestion } from '../instrument/index.ts';
import type { AnswerTable } from './answer-table.ts';
import { normaliseText } from './normalise-text.ts';

/**
 * The answers to a question about the respondent. An answer that is one of its choices in either language is given as
 * the choice's Indonesian text, so that spelling and language do not divide a group; any other answer stays as written. Where
 * the file has a label for a value, the label is the answer.
 */
export function readProfile(table: AnswerTable, index: number, question: ProfileQuestion): readonly (string | null)[] {
  const choices = new Map<string, string>();
  for (const choice of question.choices) {
    for (const text of [choice.id, choice.en]) {
      const key = normaliseText(text);
      if (key !== '' && !choices.has(key)) choices.set(key, choice.id);
    }
  }
  const labels = table.columns?.[index]?.labels;
  return table.rows.map((row) => {
    const given = row[index]!.trim();
    if (given === '') return null;
    const cell = labels?.get(given) ?? given;
    return choices.get(normaliseText(cell)) ?? cell;
  });
}
