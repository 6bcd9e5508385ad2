import {
  type Block,
  type Cell,
  type Document,
  type Language,
  plain,
  type Row,
  rendererWords,
  type Table,
} from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { studyVariables } from '../syntax/index.ts';
import { columnLabel, scaleOfColumn, valueLabels } from './column-labels.ts';
import { codeRows, type DataColumn, type DataValue, dataColumns } from './data-columns.ts';
import { type ArchiveWordsOf, archiveWords } from './words/index.ts';

export interface CodebookOrigin {
  /** Name and version of the program. */
  readonly software: string;
}

/**
 * The codebook as a document: every column of the exported data with its question, values and how often each was given,
 * and how scores are made. Counts are of all rows of the file, used or not.
 *
 * @example buildCodebook(instrument, answers, result, 'en', { software: 'mine' }).language // 'en'
 */
export function buildCodebook(
  instrument: Instrument,
  answers: Answers,
  result: StudyResult,
  language: Language,
  { software }: CodebookOrigin,
): Document {
  const words = archiveWords(language).codebook;
  const columns = dataColumns(instrument, answers, result);
  const rows = codeRows(columns, answers);
  const book: Book = { instrument, columns, rows, language, words };
  const { id, version, title } = instrument;
  return {
    title: words.title({ title: title[language] }),
    subtitle: words.description({ instrument: `${id} ${version}`, rows: String(rows.length) }),
    language,
    facts: [
      { name: words.facts.instrument, value: `${id} ${version}` },
      { name: words.facts.rows, value: String(rows.length) },
      { name: words.facts.software, value: software },
    ],
    sections: [
      section('about', words.about, [{ kind: 'paragraph', text: words.aboutText }]),
      section('variables', words.variables, [variableTable(book)]),
      section('answers', words.answers, answerTables(book)),
      section('scores', words.scores, [scoreTable(result, words)]),
    ],
    words: rendererWords[language],
  };
}

interface Book {
  readonly instrument: Instrument;
  readonly columns: readonly DataColumn[];
  readonly rows: readonly (readonly DataValue[])[];
  readonly language: Language;
  readonly words: ArchiveWordsOf<'codebook'>;
}

const section = (id: string, title: string, blocks: readonly Block[]) => ({
  kind: 'section' as const,
  id,
  title,
  blocks,
});
const text = (said: string): Cell => ({ kind: 'text', text: plain(said) });
const count = (value: number): Cell => ({ kind: 'number', value, digits: 0 });
const row = (...cells: readonly Cell[]): Row => ({ role: 'body', cells });
const left = (head: string) => ({ head, align: 'left' as const });
const right = (head: string) => ({ head, align: 'right' as const });

function variableTable({ instrument, columns, rows, language, words }: Book): Table {
  const { heads, kinds } = words;
  return {
    kind: 'table',
    id: 'variable-list',
    caption: words.variables,
    columns: [left(heads.name), left(heads.asked), left(heads.kind), left(heads.values), right(heads.missing)],
    rows: columns.map((column, at) => {
      const isText = column.kind === 'profile' && column.words === null;
      const isReverse = instrument.items.some(
        ({ id, reverse }) => reverse && column.kind === 'item' && id === column.id,
      );
      const kind = isText ? kinds.text : kinds[column.kind];
      return row(
        text(column.name),
        text(columnLabel(column, instrument, language)),
        text(isReverse ? `${kind}, ${words.reversed}` : kind),
        text(valuesOf(column, at, { instrument, columns, rows, language, words })),
        count(rows.filter((cells) => cells[at] === null).length),
      );
    }),
    notes: [],
  };
}

function valuesOf(column: DataColumn, at: number, { instrument, rows, language, words }: Book): string {
  const labels = valueLabels(column, instrument, language);
  const scale = scaleOfColumn(column, instrument);
  const said = labels.map(({ value, label }) => `${value}\u00a0=\u00a0${label}`);
  if (scale !== null) {
    const { from, to } = scale.answers;
    const isWhole = labels.length === to - from + 1;
    return [...(isWhole ? [] : [words.range({ from: String(from), to: String(to) })]), ...said].join('; ');
  }
  if (said.length > 0) return said.join('; ');
  const given = new Set(rows.map((cells) => cells[at]).filter((value) => value !== null));
  return words.differentTexts({ count: String(given.size) });
}

/** One table for all items of a scale, since they share their answers; one for each coded question. */
function answerTables(book: Book): Table[] {
  const { instrument, columns } = book;
  const scales = instrument.scales.filter(({ id }) =>
    columns.some((column) => scaleOfColumn(column, instrument)?.id === id),
  );
  return [
    ...columns.flatMap((column, at) => (column.words === null ? [] : [questionTable(column, at, book)])),
    ...scales.map((scale) => scaleTable(scale, book)),
  ];
}

function questionTable(column: DataColumn, at: number, { instrument, rows, language, words }: Book): Table {
  const { heads } = words;
  const missing = rows.filter((cells) => cells[at] === null).length;
  return {
    kind: 'table',
    id: `answers-${column.name}`,
    caption: columnLabel(column, instrument, language),
    columns: [right(heads.value), left(heads.label), right(heads.count)],
    rows: [
      ...valueLabels(column, instrument, language).map(({ value, label }) =>
        row(count(value), text(label), count(rows.filter((cells) => cells[at] === value).length)),
      ),
      row({ kind: 'empty' }, text(heads.missing), count(missing)),
    ],
    notes: [],
  };
}

function scaleTable(scale: Instrument['scales'][number], { instrument, columns, rows, language, words }: Book): Table {
  const { from, to } = scale.answers;
  const points = Array.from({ length: to - from + 1 }, (_, step) => from + step);
  const own = columns.flatMap((column, at) =>
    scaleOfColumn(column, instrument) === scale ? [{ name: column.name, values: rows.map((cells) => cells[at]!) }] : [],
  );
  const isOther = (value: DataValue) => value !== null && !points.includes(Number(value));
  const hasOther = own.some(({ values }) => values.some(isOther));
  return {
    kind: 'table',
    id: `answers-of-${scale.id}`,
    caption: scale.name[language],
    columns: [
      left(words.heads.name),
      ...points.map((point) => right(String(point))),
      ...(hasOther ? [right(words.otherValue)] : []),
      right(words.heads.missing),
    ],
    rows: own.map(({ name, values }) => {
      const countOf = (is: (value: DataValue) => boolean) => count(values.filter(is).length);
      return row(
        text(name),
        ...points.map((point) => countOf((value) => value === point)),
        ...(hasOther ? [countOf(isOther)] : []),
        countOf((value) => value === null),
      );
    }),
    notes: [],
  };
}

function scoreTable(result: StudyResult, words: ArchiveWordsOf<'codebook'>): Table {
  const names = studyVariables(result);
  const { scales, scoring } = result.instrument;
  const rangeOf = (scale: string) => result.scores.find((score) => score.scale === scale)!;
  return {
    kind: 'table',
    id: 'score-list',
    caption: words.scores,
    columns: [left(words.heads.score), left(words.heads.items), left(words.heads.range)],
    rows: scales.map(({ id, items }) => {
      const { from, to } = rangeOf(id);
      const parts = items.map((item) => names.scored.get(item)!);
      return row(
        text(names.scores.get(id)!),
        text(parts.join(', ')),
        text(words.range({ from: String(from), to: String(to) })),
      );
    }),
    notes: [words.scoreNote[scoring]],
  };
}
