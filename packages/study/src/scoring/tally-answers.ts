import { createHash } from 'node:crypto';
import {
  type AnswerProblem,
  type CellDictionary,
  type CodedBlock,
  type ColumnMatch,
  listItemColumns,
  matchColumns,
  type PlainReader,
  scanPlainCsv,
} from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { columnBlock } from '../vectors/index.ts';
import { itemCounts, itemTally } from './item-tally.ts';
import { profileTally } from './profile-tally.ts';
import { rowTwins } from './row-twins.ts';
import { scoreCounts, scoreTallies } from './score-tally.ts';
import { type MissingRule, type ScoredSample, scoredScales } from './scored-sample.ts';
import type { SurveyData } from './survey-data.ts';
import { talliedItems, talliedScores } from './tallied-figures.ts';

/** A file of answers, tallied. */
export interface TalliedSurvey {
  readonly data: SurveyData;
  /** How each column was recognised, for the reader to check. */
  readonly matches: readonly ColumnMatch[];
}

export interface TallyOptions {
  readonly missing: MissingRule;
  readonly mapping?: Readonly<Record<string, string>>;
  /** How many there are in all, where it is known: no column need then be moved as it grows. */
  readonly bytes?: number;
}

/** The header is row 1. */
const FIRST_ROW = 2;
/** Beyond it, an answer is no longer a small whole number. */
const LARGEST = 250;
/** For more rows than that memory is asked for as they come. */
const MOST_EXPECTED = 2 ** 26;
/** Beyond it, a sum of answers is no number of sixteen bits. */
const LARGEST_SUM = 2 ** 16 - 1;

/**
 * Reads a plain CSV file of whole answers in one pass: sums of products, tallies and scores, but no row of answers, so
 * that the memory does not grow with the items and hardly with the rows. What `surveyDataOf` gives of the same file read
 * as a whole. Null where the file must be read as a whole: it is not plain, a column is missing, an answer is no whole
 * number of its scale (an empty one only leaves its row out), or fewer than two rows have all answers.
 *
 * @example tallyAnswers([bytes], 'answers.csv', instrument, { missing: 'listwise' }).data.source.name // 'answers.csv'
 * @example tallyAnswers([new TextEncoder().encode('no answers')], 'a.csv', instrument, { missing: 'listwise' }) // null
 */
export function tallyAnswers(
  chunks: Iterable<Uint8Array>,
  name: string,
  instrument: Instrument,
  options: TallyOptions,
): TalliedSurvey | null {
  const hash = createHash('sha256');
  let gathering: Gathering | null = null;
  const scan = scanPlainCsv(hashed(chunks, hash), (header, texts) => {
    gathering = gather(header, texts, instrument, options);
    return gathering;
  });
  // The callback has run, which the compiler cannot see.
  const gathered = gathering as Gathering | null;
  if (!scan.plain || gathered === null || scan.rows < 2) return null;
  const source = {
    name: name.split(/[\\/]/).at(-1)!,
    format: 'csv' as const,
    encoding: 'utf-8' as const,
    delimiter: scan.delimiter,
    sha256: hash.digest('hex'),
  };
  return gathered.survey(source, scan.rows);
}

function* hashed(chunks: Iterable<Uint8Array>, hash: ReturnType<typeof createHash>): Iterable<Uint8Array> {
  for (const chunk of chunks) {
    hash.update(chunk);
    yield chunk;
  }
}

interface Gathering extends PlainReader {
  readonly survey: (source: SurveyData['source'], rows: number) => TalliedSurvey | null;
}

function gather(
  header: readonly string[],
  texts: readonly CellDictionary[],
  instrument: Instrument,
  { missing, mapping, bytes = 0 }: TallyOptions,
): Gathering | null {
  const matched = matchColumns(header, instrument, mapping);
  if (!matched.ok) return null;
  const { columns: matches, absentScales } = matched.value;
  const columns = listItemColumns(matched.value, instrument);
  if (columns.length === 0 || columns.some(({ answers: { from, to } }) => from < 0 || to - from > LARGEST)) return null;
  const items = columns.map(({ id }) => instrument.items.find((item) => item.id === id)!);
  const scales = scoredScales(instrument, absentScales);
  if (scales.some(({ scale, items: own }) => scale.answers.to * own.length > LARGEST_SUM)) return null;
  // The block's columns: the file's, then the items' and one more, then the scores'.
  const [firstItem, firstScore] = [header.length, header.length + items.length + 1];
  const counted = itemCounts(columns).reduce((sum, count) => sum + count, 0);
  const block = columnBlock({
    columns: firstScore + scales.length,
    multiplied: items.length + 1,
    counted: scoreCounts(scales).reduce((sum, count) => sum + count, counted),
  });
  if (block === null) return null;
  const placesFrom = (first: number) => new Map(items.map(({ id }, at) => [id, first + at]));
  const expected = Math.min(MOST_EXPECTED, Math.ceil(bytes / (header.length + items.length)));
  const answers = itemTally(columns, items, texts, block, firstItem);
  const scores = scoreTallies(scales, {
    block,
    places: placesFrom(firstItem),
    column: firstScore,
    count: counted,
    expected,
  });
  const profile = profileTally(matches, instrument, texts, expected);
  const twins = rowTwins(header, texts, FIRST_ROW);
  const problems: AnswerProblem[] = [];
  const excludedRows: number[] = [];
  let rows = 0;
  let used = 0;

  const visit = ({ length, columns: codes }: CodedBlock): boolean => {
    const found = answers.read(length);
    if (found === null) return false;
    const gaps = new Set(found.flat());
    for (const [at, missed] of found.entries()) {
      const { column, id: item } = columns[at]!;
      for (const row of missed) problems.push({ code: 'empty', row: rows + row + FIRST_ROW, column, item, found: '' });
    }
    if (gaps.size > 0 && missing === 'half') return false;
    twins.visit(codes, length);
    const kept = gaps.size === 0 ? null : Array.from({ length }, (_, row) => row).filter((row) => !gaps.has(row));
    const left = kept?.length ?? length;
    for (const row of [...gaps].sort((a, b) => a - b)) excludedRows.push(rows + row + FIRST_ROW);
    if (kept !== null) answers.keep(kept);
    answers.add(left);
    scores.add(left);
    profile.visit(codes, kept, left);
    rows += length;
    used += left;
    return true;
  };

  const survey = (source: SurveyData['source'], all: number): TalliedSurvey | null => {
    if (used < 2) return null;
    const origins = columns.map(({ answers }) => answers.from);
    const figures = { moments: answers.moments(), places: placesFrom(0), instrument, scales };
    const sample: ScoredSample = {
      rows: all,
      used,
      answersMissing: problems.length,
      excludedRows,
      rowNumber: (at) => at + FIRST_ROW + excludedBefore(excludedRows, at),
      scales,
      items: talliedItems(figures, answers.counts(), origins),
      scores: talliedScores(figures, scores.all),
    };
    return {
      matches: matches.map(({ id, kind, column, by }) => ({ id, kind, column, by })),
      data: {
        source,
        absentScales,
        problems: [...problems, ...twins.problems(all)].sort((a, b) => a.row - b.row),
        wordMapping: [],
        missingRule: missing,
        sample,
        profile: profile.columns(),
      },
    };
  };
  const wanted = matches.map(({ index }) => index);
  return { wanted, othersUpTo: twins.mostRows, block, visit, survey };
}

/** How many rows are left out before the used row at this place. */
function excludedBefore(excludedRows: readonly number[], at: number): number {
  let [low, high] = [0, excludedRows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (excludedRows[middle]! - FIRST_ROW - middle <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}
