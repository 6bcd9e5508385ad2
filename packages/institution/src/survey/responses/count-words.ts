import { type AnswerCell, answerColumns, type Questionnaire } from '../questionnaire/index.ts';
import { fewestForFigures } from './fewest-for-figures.ts';
import type { RowBatch } from './wave-rows.ts';

/** Of each question about the person that is answered in words of one's own, the words that enough have given. */
export type CommonWords = ReadonlyMap<string, ReadonlySet<string>>;

/** What stands in a file, which has no language, for words that fewer have given. */
export const otherWords = 'lainnya / other';

/** Words that are counted as the same: in any letter case, as the analysis takes them. */
export const wordKey = (words: string): string => words.trim().toLowerCase();

/**
 * Counts the words of answers that count; null where the questionnaire asks for none, and nothing has to be read. Fewer than
 * five who gave the same might be known by them: they are not told apart (`otherWords`).
 */
export function countWords(questionnaire: Questionnaire): WordCount | null {
  const asked = answerColumns(questionnaire).flatMap(({ kind, id }, at) =>
    kind === 'profile' && questionnaire.instrument.profile.some((one) => one.id === id && one.choices.length === 0)
      ? [{ id, at, counts: new Map<string, number>() }]
      : [],
  );
  if (asked.length === 0) return null;
  return {
    add: ({ answers, exclusions }) => {
      for (const [row, text] of answers.entries()) {
        if (exclusions[row] !== null) continue;
        const cells = JSON.parse(text) as readonly AnswerCell[];
        for (const { at, counts } of asked) {
          const cell = cells[at];
          if (typeof cell === 'string') counts.set(wordKey(cell), (counts.get(wordKey(cell)) ?? 0) + 1);
        }
      }
    },
    common: () => {
      const enough = (counts: ReadonlyMap<string, number>): ReadonlySet<string> =>
        new Set([...counts].flatMap(([words, count]) => (count >= fewestForFigures ? [words] : [])));
      return new Map(asked.map(({ id, counts }) => [id, enough(counts)]));
    },
  };
}

/** A count that goes on while batches are added. */
export interface WordCount {
  readonly add: (batch: Pick<RowBatch, 'answers' | 'exclusions'>) => void;
  readonly common: () => CommonWords;
}
