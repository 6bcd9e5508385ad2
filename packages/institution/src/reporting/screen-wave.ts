import { type Answers, type InstructedItem, type ItemPage, nameRespondents } from '@minat/study';
import {
  type AnswerCell,
  type AnswerColumn,
  answerColumns,
  type Questionnaire,
  type RowBatch,
  secondsOf,
  sectionsOf,
} from '../survey/index.ts';
import type { Flag } from './job.ts';

/**
 * Whom the screening names among all answers of a wave, excluded ones too: at least two independent signs of answering
 * without reading, those of page times and of the instructed statement among them. It decides nothing.
 *
 * Answers become columns of numbers as they arrive, so that of a hundred thousand not one is held as an object.
 */
export async function screenWave(questionnaire: Questionnaire, batches: AsyncIterable<RowBatch>): Promise<Flag[]> {
  const columns = answerColumns(questionnaire);
  const sections = sectionsOf(questionnaire);
  const ids: string[] = [];
  const cells = columns.map(() => createColumn());
  const pages = sections.map(() => createColumn());
  const durations = createColumn();
  for await (const batch of batches) {
    for (const [at, id] of batch.ids.entries()) {
      ids.push(id);
      const answers = JSON.parse(batch.answers[at]!) as readonly AnswerCell[];
      for (const [place, column] of cells.entries()) {
        const cell = answers[place];
        column.add(typeof cell === 'number' ? cell : Number.NaN);
      }
      const times = JSON.parse(batch.durations[at]!) as readonly (number | null)[];
      for (const [page, column] of pages.entries()) column.add((times[page] ?? Number.NaN) / 1_000);
      durations.add(secondsOf(times) ?? Number.NaN);
    }
  }
  const numbers = cells.map(({ values }) => values());
  const named = nameRespondents(questionnaire.instrument, heldAnswers(questionnaire, columns, numbers, ids.length), {
    durations: durations.values(),
    pages: pages.map(
      ({ values }, page): ItemPage => ({
        items: sections[page]!.filter(({ kind }) => kind === 'points').length,
        seconds: values(),
      }),
    ),
    instructed: instructedOf(questionnaire, columns, numbers),
  });
  return named.map(({ position, families }): Flag => [ids[position]!, families]);
}

/** Numbers one after the other, in room that doubles. */
function createColumn(): { readonly add: (value: number) => void; readonly values: () => Float64Array } {
  let room = new Float64Array(1_024);
  let length = 0;
  return {
    add: (value) => {
      if (length === room.length) {
        const larger = new Float64Array(2 * length);
        larger.set(room);
        room = larger;
      }
      room[length] = value;
      length += 1;
    },
    values: () => room.subarray(0, length),
  };
}

/** The same that `readAnswers` gives of the file, without writing and reading one. */
function heldAnswers(
  { instrument }: Questionnaire,
  columns: readonly AnswerColumn[],
  numbers: readonly Float64Array[],
  rows: number,
): Answers {
  const items = columns.flatMap(({ kind, id }, at) => (kind === 'item' ? [[id, numbers[at]!] as const] : []));
  return {
    source: { name: instrument.id, format: 'csv', sha256: '' },
    rows,
    rowNumbers: Array.from({ length: rows }, (_, at) => at + 2),
    items: new Map(items),
    profile: new Map(),
    absentScales: [],
    matches: [],
    problems: [],
    wordMapping: [],
  };
}

function instructedOf(
  { instructed }: Questionnaire,
  columns: readonly AnswerColumn[],
  numbers: readonly Float64Array[],
): readonly InstructedItem[] {
  const at = columns.findIndex(({ kind }) => kind === 'instructed');
  if (instructed === null || at === -1) return [];
  const given = Array.from(numbers[at]!, (cell) => (Number.isNaN(cell) ? null : String(cell)));
  return [{ column: columns[at]!.header, expected: String(instructed.answer), given }];
}
