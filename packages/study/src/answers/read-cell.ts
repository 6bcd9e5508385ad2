import type { AnswerScale } from '../instrument/index.ts';
import { normaliseText } from './normalise-text.ts';
import { readLabelledNumber, readNumber } from './read-number.ts';

/**
 * What a cell says before any word is mapped. `labelled` begins with its number; `word` needs a mapping.
 */
export type CellReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'number' | 'labelled'; readonly value: number }
  | { readonly kind: 'word' };

/**
 * Reads a cell of an item on this answer scale. A number before a label counts where the scale gives that point this
 * label, or has no labels; any other (`1 - Sangat setuju` where that is 5, `4 - TS`) is a word, which a person must
 * confirm.
 *
 * @example readCell('5 - Setuju', { from: 1, to: 5, labels: [] }) // { kind: 'labelled', value: 5 }
 */
export function readCell(cell: string, answers: AnswerScale): CellReading {
  if (cell.trim() === '') return { kind: 'empty' };
  const value = readNumber(cell);
  if (value !== null) return { kind: 'number', value };
  const labelled = readLabelledNumber(cell);
  if (labelled === null) return { kind: 'word' };
  const meant = labelValue(labelled.label, answers);
  if (answers.labels.length > 0 && meant !== labelled.value) return { kind: 'word' };
  return { kind: 'labelled', value: labelled.value };
}

/** The point whose label in either language this word is; null where none, or more than one. */
export function labelValue(word: string, answers: AnswerScale): number | null {
  const wanted = normaliseText(word);
  const points = answers.labels.filter(
    ({ label }) => normaliseText(label.id) === wanted || normaliseText(label.en) === wanted,
  );
  const values = new Set(points.map(({ value }) => value));
  return wanted !== '' && values.size === 1 ? points[0]!.value : null;
}
