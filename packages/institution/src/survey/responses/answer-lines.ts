import { csvLine, quoteCell } from '@minat/study';
import type { Questionnaire } from '../questionnaire/index.ts';
import { type AnswerCell, type AnswerColumn, answerColumns } from '../questionnaire/index.ts';
import { type CommonWords, otherWords, wordKey } from './count-words.ts';
import { secondsOf } from './seconds-of.ts';

/** How stored answers become the lines of a file. */
export interface AnswerLines {
  readonly header: string;
  /** `answers` and `durations` are the JSON that a response holds. */
  readonly lineOf: (answers: string, durations: string) => string;
}

/**
 * The lines of a wave's answers as a plain CSV file: what `minat analyze` reads without any mapping, what leaves the house,
 * and what the report is computed from. Items and the instructed statement as their points, questions with choices as the
 * choice's Indonesian text, and last the seconds that it took. Of a question about the person that is answered in words of
 * one's own, those that enough have given (`commonWords`), and `otherWords` for all others: a name, a cell or a street of one
 * person stands in no file and no report. No id, no clock time, and not the open question, whose words belong to no figure.
 *
 * @example answerLines({ instrument, instructed: null, openQuestion: null }, null).header.startsWith('ent1,ent2,') // true
 */
export function answerLines(questionnaire: Questionnaire, common: CommonWords | null): AnswerLines {
  const columns = answerColumns(questionnaire);
  const writers = columns.flatMap((column, at) =>
    column.kind === 'open'
      ? []
      : [{ at, header: column.header, write: writerOf(column, questionnaire, common?.get(column.id)) }],
  );
  const duration = freeHeader('duration', columns);
  return {
    header: csvLine([...writers.map(({ header }) => header), duration]),
    lineOf: (answers, durations) => {
      const cells = JSON.parse(answers) as readonly AnswerCell[];
      let line = '';
      for (const { at, write } of writers) line += `${write(cells[at] ?? null)},`;
      return `${line}${secondsOf(JSON.parse(durations) as readonly (number | null)[]) ?? ''}\n`;
    },
  };
}

type Write = (cell: AnswerCell) => string;

/** A choice is written as it stands in the questionnaire, so that it is found there again; words of others are made safe. */
function writerOf(
  { kind, id }: AnswerColumn,
  { instrument }: Questionnaire,
  common: ReadonlySet<string> = new Set(),
): Write {
  const words: Write = (cell) =>
    typeof cell === 'string'
      ? csvLine([common.has(wordKey(cell)) ? cell : otherWords]).slice(0, -1)
      : String(cell ?? '');
  if (kind !== 'profile') return words;
  const { choices } = instrument.profile.find((question) => question.id === id)!;
  const texts = choices.map((choice) => quoteCell(choice.id));
  return (cell) => (typeof cell === 'number' ? texts[cell - 1]! : words(cell));
}

function freeHeader(wanted: string, columns: readonly AnswerColumn[]): string {
  const taken = new Set(columns.map(({ header }) => header.toLowerCase()));
  let header = wanted;
  for (let number = 2; taken.has(header); number += 1) header = `${wanted}_${number}`;
  return header;
}
