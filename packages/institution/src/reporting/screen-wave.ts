import { type Answers, type InstructedItem, type ItemPage, screen } from '@minat/study';
import {
  type AnswerCell,
  answerColumns,
  type Questionnaire,
  type RowBatch,
  secondsOf,
  sectionsOf,
} from '../survey/index.ts';
import type { Flag } from './job.ts';

/** An answer whose JSON was read. */
interface Row {
  readonly id: string;
  readonly cells: readonly AnswerCell[];
  readonly pages: readonly (number | null)[];
}

/**
 * Whom the screening names among all answers of a wave, excluded ones too: at least two independent signs of answering
 * without reading, those of page times and of the instructed statement among them. It decides nothing.
 */
export async function screenWave(questionnaire: Questionnaire, batches: AsyncIterable<RowBatch>): Promise<Flag[]> {
  const rows: Row[] = [];
  for await (const { ids, answers, durations } of batches) {
    for (const [at, id] of ids.entries()) {
      rows.push({
        id,
        cells: JSON.parse(answers[at]!) as readonly AnswerCell[],
        pages: JSON.parse(durations[at]!) as readonly (number | null)[],
      });
    }
  }
  const { respondents } = screen(questionnaire.instrument, heldAnswers(questionnaire, rows), {
    durations: Float64Array.from(rows, ({ pages }) => secondsOf(pages) ?? Number.NaN),
    pages: pagesOf(questionnaire, rows),
    instructed: instructedOf(questionnaire, rows),
  });
  return respondents.flatMap(({ flagged, families }, at): Flag[] => (flagged ? [[rows[at]!.id, families]] : []));
}

/** The same that `readAnswers` gives of the file, without writing and reading one. */
function heldAnswers(questionnaire: Questionnaire, rows: readonly Row[]): Answers {
  const { instrument } = questionnaire;
  const columns = answerColumns(questionnaire);
  const numbers = (at: number) =>
    Float64Array.from(rows, ({ cells }) => (typeof cells[at] === 'number' ? cells[at] : Number.NaN));
  const items = columns.flatMap(({ kind, id }, at) => (kind === 'item' ? [[id, numbers(at)] as const] : []));
  return {
    source: { name: instrument.id, format: 'csv', sha256: '' },
    rows: rows.length,
    rowNumbers: rows.map((_, at) => at + 2),
    items: new Map(items),
    profile: new Map(),
    absentScales: [],
    matches: [],
    problems: [],
    wordMapping: [],
  };
}

function pagesOf(questionnaire: Questionnaire, rows: readonly Row[]): readonly ItemPage[] {
  return sectionsOf(questionnaire).map((section, page) => ({
    items: section.filter(({ kind }) => kind === 'points').length,
    seconds: Float64Array.from(rows, ({ pages }) => (pages[page] ?? Number.NaN) / 1_000),
  }));
}

function instructedOf(questionnaire: Questionnaire, rows: readonly Row[]): readonly InstructedItem[] {
  const at = answerColumns(questionnaire).findIndex(({ kind }) => kind === 'instructed');
  if (questionnaire.instructed === null || at === -1) return [];
  return [
    {
      column: answerColumns(questionnaire)[at]!.header,
      expected: String(questionnaire.instructed.answer),
      given: rows.map(({ cells }) => (cells[at] === null ? null : String(cells[at]))),
    },
  ];
}
