import type { AnswerTable } from './answer-table.ts';
import { type AnswersRefusal, refusalFor } from './answers-refusal.ts';
import type { ItemColumn } from './item-columns.ts';
import { normaliseText } from './normalise-text.ts';
import { readNumber } from './read-number.ts';

/**
 * Where an SPSS file and the instrument give one label to two values, such as a file in which 1 is "Sangat setuju": its
 * numbers run the other way, and every score would be wrong. Wording that the instrument does not know says nothing.
 */
export function refuseContradictions(table: AnswerTable, columns: readonly ItemColumn[]): readonly AnswersRefusal[] {
  return columns.flatMap(({ index, column, answers }): AnswersRefusal[] => {
    const points = new Map(
      answers.labels.flatMap(({ value, label }) => [label.id, label.en].map((text) => [normaliseText(text), value])),
    );
    for (const [cell, label] of table.columns?.[index]?.labels ?? []) {
      const [value, other] = [readNumber(cell), points.get(normaliseText(label))];
      if (value === null || other === undefined || other === value) continue;
      return [refusalFor('labels-contradict', { column }, { value, label, other })];
    }
    return [];
  });
}
