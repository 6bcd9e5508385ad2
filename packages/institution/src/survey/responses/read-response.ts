import type { Text } from '@minat/study';
import type { InstitutionDatabase } from '../../database/index.ts';
import { findVersion } from '../authoring/index.ts';
import type { AnswerCell } from '../questionnaire/index.ts';
import { type Question, sectionsOf } from '../questionnaire/index.ts';
import { type Exclusion, exclusionOf } from './exclude-response.ts';
import { secondsOf } from './seconds-of.ts';

/** What one person answered, as far as anybody may see it: no id of a person, no clock time. */
export interface ReadResponse {
  readonly id: string;
  readonly waveId: string;
  readonly channel: string;
  readonly day: string;
  readonly language: 'id' | 'en';
  readonly seconds: number | null;
  readonly exclusion: Exclusion | null;
  /** Page by page as it was shown. */
  readonly pages: readonly {
    readonly seconds: number | null;
    readonly answers: readonly AnsweredQuestion[];
  }[];
}

export interface AnsweredQuestion {
  readonly id: string;
  readonly question: Text;
  /** The point chosen; null of what has none. */
  readonly value: number | null;
  /** The words of the point or choice, or the respondent's own; null where nothing was answered, or a point has no words. */
  readonly words: Text | null;
  /** Of the statement that says what to answer: whether it was. */
  readonly check: 'passed' | 'failed' | null;
}

/** An answer of a wave by its id, with the questions that it answers; null where the institution has none such. */
export async function readResponse(
  db: InstitutionDatabase,
  waveId: string,
  responseId: string,
): Promise<ReadResponse | null> {
  const row = await db
    .selectFrom('response')
    .innerJoin('survey_link', 'survey_link.id', 'response.link_id')
    .selectAll('response')
    .select('survey_link.channel')
    .where('response.id', '=', responseId)
    .where('response.wave_id', '=', waveId)
    .executeTakeFirst();
  if (row === undefined) return null;
  const version = await findVersion(db, row.version_id);
  const { questionnaire } = version!;
  const cells = JSON.parse(row.answers) as readonly AnswerCell[];
  const durations = JSON.parse(row.page_durations) as readonly (number | null)[];
  const expected = questionnaire.instructed?.answer ?? null;
  const items = new Set(questionnaire.instrument.items.map(({ id }) => id));
  let at = 0;
  return {
    id: row.id,
    waveId: row.wave_id,
    channel: row.channel,
    day: row.day,
    language: row.language,
    seconds: secondsOf(durations),
    exclusion: exclusionOf(row),
    pages: sectionsOf(questionnaire).map((section, page) => ({
      seconds: secondsOf([durations[page] ?? null]),
      answers: section.map((question): AnsweredQuestion => {
        const cell = cells[at++] ?? null;
        const isCheck = question.kind === 'points' && !items.has(question.id);
        const check = !isCheck || cell === null ? null : cell === expected ? ('passed' as const) : ('failed' as const);
        return { id: question.id, question: question.text, ...said(question, cell), check };
      }),
    })),
  };
}

function said(question: Question, cell: AnswerCell): Pick<AnsweredQuestion, 'value' | 'words'> {
  if (typeof cell === 'string') return { value: null, words: { id: cell, en: cell } };
  if (cell === null || question.kind === 'words') return { value: null, words: null };
  if (question.kind === 'choices') return { value: null, words: question.choices[cell - 1]! };
  return { value: cell, words: question.answers.labels.find(({ value }) => value === cell)?.label ?? null };
}
