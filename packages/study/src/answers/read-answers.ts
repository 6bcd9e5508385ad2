import type { Instrument } from '../instrument/index.ts';
import { accept, refuse } from '../refusal/index.ts';
import type { AnswerTable } from './answer-table.ts';
import type { AnswerProblem, Answers } from './answers.ts';
import { type AnswersOutcome, type AnswersRefusal, refusalFor } from './answers-refusal.ts';
import { findDuplicateRows } from './find-duplicate-rows.ts';
import { type ItemColumn, listItemColumns } from './item-columns.ts';
import { type ColumnMatches, matchColumns } from './match-columns.ts';
import { profileReader } from './profile-reader.ts';
import { proposeWordMapping } from './propose-word-mapping.ts';
import { type ItemReading, readItem } from './read-item.ts';
import { readNumber } from './read-number.ts';
import { readWords } from './read-words.ts';
import { refuseContradictions } from './refuse-contradictions.ts';
import { wordKey } from './word-key.ts';
import { writeWordMapping } from './write-word-mapping.ts';

export interface ReadAnswersOptions {
  /** Item or profile question id to header; see `parseColumnMapping`. */
  readonly mapping?: Readonly<Record<string, string>>;
  /** What words are worth, as a person confirmed; see `parseWordMapping`. */
  readonly words?: Readonly<Record<string, number>>;
}

/**
 * A table as answers: columns found, cells turned into numbers, every doubtful cell listed. Refuses where a person must
 * decide (columns that are missing or ambiguous, words without a confirmed mapping) and where nothing can follow (fewer
 * than two rows, an item without a usable answer); names of files are added to every place.
 *
 * @example readAnswers(table, instrument).value.rows // 101
 * @example readAnswers({ ...table, header: [] }, instrument).refusals[0].code // 'missing-columns'
 */
export function readAnswers(
  table: AnswerTable,
  instrument: Instrument,
  options: ReadAnswersOptions = {},
): AnswersOutcome<Answers> {
  const outcome = read(table, instrument, options);
  if (outcome.ok) return outcome;
  const file = table.source.name;
  return refuse(...outcome.refusals.map((refusal) => ({ ...refusal, place: { file, ...refusal.place } })));
}

function read(table: AnswerTable, instrument: Instrument, options: ReadAnswersOptions): AnswersOutcome<Answers> {
  const matched = matchColumns(
    table.header,
    instrument,
    options.mapping,
    table.columns?.map(({ text }) => text),
  );
  if (!matched.ok) return matched;
  if (table.rows.length === 0) return refuse(refusalFor('no-rows', {}, {}));
  if (table.rows.length === 1) {
    return refuse(refusalFor('one-row', { row: table.rowNumbers[0]! }, {}));
  }
  if (options.words === undefined) {
    const unmapped = refuseWords(table, matched.value, instrument);
    if (unmapped !== null) return refuse(unmapped);
  }
  const contradictions = refuseContradictions(table, listItemColumns(matched.value, instrument));
  if (contradictions.length > 0) return refuse(...contradictions);
  const words = readWords(options.words ?? {}, instrument);
  if (!words.ok) return words;
  const readings = listItemColumns(matched.value, instrument).map((column) => {
    return { column, reading: readItem(table, column, words.value) };
  });
  const uncovered = refuseUncovered(table, matched.value, instrument, words.value, readings);
  if (uncovered !== null && options.words !== undefined) return refuse(uncovered);
  const refusals = [
    ...readings.flatMap(({ column, reading }) => refuseOutside(column, reading, words.value)),
    ...refuseUnusable(readings),
  ];
  if (refusals.length > 0) return refuse(...refusals);
  return accept(gather(table, instrument, matched.value, readings));
}

type Readings = readonly { readonly column: ItemColumn; readonly reading: ItemReading }[];

function gather(table: AnswerTable, instrument: Instrument, matches: ColumnMatches, readings: Readings): Answers {
  const questions = new Map(instrument.profile.map((question) => [question.id, question]));
  const profile = new Map<string, readonly (string | null)[]>();
  for (const { id, kind, index } of matches.columns) {
    const question = kind === 'profile' ? questions.get(id) : undefined;
    if (question === undefined) continue;
    const read = profileReader(question, table.columns?.[index]?.labels);
    profile.set(
      id,
      table.rows.map((row) => read(row[index]!)),
    );
  }
  return {
    source: table.source,
    rows: table.rows.length,
    rowNumbers: table.rowNumbers,
    items: new Map(readings.map(({ column, reading }) => [column.id, reading.values])),
    profile,
    absentScales: matches.absentScales,
    matches: matches.columns.map(({ id, kind, column, by }) => ({ id, kind, column, by })),
    problems: [...readings.flatMap(({ reading }) => reading.problems), ...findDuplicateRows(table)].sort(byRow),
    wordMapping: gatherWords(readings),
  };
}

/** Down the file as a person looks through it; equal rows stay in the order of the instrument. */
function byRow(a: AnswerProblem, b: AnswerProblem): number {
  return a.row - b.row;
}

function gatherWords(readings: Readings): Answers['wordMapping'] {
  const words = new Map<string, { word: string; value: number; count: number }>();
  for (const { reading } of readings) {
    for (const [key, use] of reading.words) {
      const before = words.get(key);
      words.set(key, before === undefined ? use : { ...before, count: before.count + use.count });
    }
  }
  return [...words.values()].sort((a, b) => b.value - a.value);
}

function refuseWords(table: AnswerTable, matches: ColumnMatches, instrument: Instrument): AnswersRefusal | null {
  const { speaksWords, words } = proposeWordMapping(table, matches, instrument);
  if (!speaksWords) return null;
  return refusalFor(
    'words-need-mapping',
    {},
    {
      words: words.map(({ word }) => word),
      counts: words.map(({ count }) => String(count)),
      proposals: words.map(({ value }) => (value === null ? '' : String(value))),
      map: writeWordMapping(words),
    },
  );
}

/** A mapping that leaves words out would lose whole answers as missing: all words again, with what was given so far. */
function refuseUncovered(
  table: AnswerTable,
  matches: ColumnMatches,
  instrument: Instrument,
  given: ReadonlyMap<string, number>,
  readings: Readings,
): AnswersRefusal | null {
  const isUncovered = readings.some(({ reading }) =>
    reading.problems.some((problem) => problem.code === 'not-a-number' && !given.has(wordKey(problem.found))),
  );
  if (!isUncovered) return null;
  const { words } = proposeWordMapping(table, matches, instrument);
  const open = words.filter(({ word }) => !given.has(wordKey(word)));
  const whole = words.map(({ word, count, value }) => ({ word, count, value: given.get(wordKey(word)) ?? value }));
  return refusalFor(
    'words-need-mapping',
    {},
    {
      words: open.map(({ word }) => word),
      counts: open.map(({ count }) => String(count)),
      proposals: open.map(({ value }) => (value === null ? '' : String(value))),
      map: writeWordMapping(whole),
    },
  );
}

/** A word may be worth a point that one scale has and another has not: where it stands on the other, nothing is meant. */
function refuseOutside(
  { column, answers: { from, to } }: ItemColumn,
  { problems }: ItemReading,
  words: ReadonlyMap<string, number>,
): readonly AnswersRefusal[] {
  const seen = new Map<string, AnswersRefusal>();
  for (const problem of problems) {
    if (problem.code !== 'out-of-range' || seen.has(problem.found)) continue;
    const value = words.get(wordKey(problem.found));
    if (value === undefined || readNumber(problem.found) !== null) continue;
    const figures = { word: problem.found, value, from, to };
    seen.set(problem.found, refusalFor('mapped-value-outside', { column }, figures));
  }
  return [...seen.values()];
}

function refuseUnusable(readings: Readings): readonly AnswersRefusal[] {
  const unusable = readings.filter(({ reading }) => reading.values.every(Number.isNaN)).map(({ column }) => column);
  if (unusable.length === 0) return [];
  const figures = { items: unusable.map(({ id }) => id) };
  return [refusalFor('no-usable-answers', {}, figures)];
}
