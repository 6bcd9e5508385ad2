import type { ProfileQuestion } from '../instrument/index.ts';
import { normaliseText } from './normalise-text.ts';

/**
 * Reads the answers to a question about the respondent. An answer that is one of its choices in either language is given
 * as the choice's Indonesian text, so that spelling and language do not divide a group; any other answer stays as
 * written; an empty cell is none. Where the file has a label for a value, the label is the answer.
 *
 * @example profileReader({ id: 'sex', text: { id: '', en: '' }, choices: [{ id: 'Perempuan', en: 'Woman' }] })('woman') // 'Perempuan'
 */
export function profileReader(
  question: ProfileQuestion,
  labels?: ReadonlyMap<string, string>,
): (cell: string) => string | null {
  const choices = new Map<string, string>();
  for (const choice of question.choices) {
    for (const text of [choice.id, choice.en]) {
      const key = normaliseText(text);
      if (key !== '' && !choices.has(key)) choices.set(key, choice.id);
    }
  }
  return (cell) => {
    const given = cell.trim();
    if (given === '') return null;
    const word = labels?.get(given) ?? given;
    return choices.get(normaliseText(word)) ?? word;
  };
}
