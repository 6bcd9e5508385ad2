import { createHash } from 'node:crypto';
import {
  type AnswerProblem,
  BLOCK_ROWS,
  type CellDictionary,
  type CodedBlock,
  type ColumnMatch,
  listItemColumns,
  matchColumns,
  type PlainReader,
  scanPlainCsv,
} from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { answerReader } from './answer-reader.ts';
import { itemSums } from './item-sums.ts';
import { profileTally } from './profile-tally.ts';
import { rowTwins } from './row-twins.ts';
import { scoreTallies } from './score-tally.ts';
import { type MissingRule, type ScoredSample, scoredScales } from './scored-sample.ts';
import type { SurveyData } from './survey-data.ts';
import { talliedItems, talliedScores } from './tallied-figures.ts';
import { valueCounts } from './value-counts.ts';

/** A file of answers, tallied. */
export interface TalliedSurvey {
  readonly data: SurveyData;
  /** How each column was recognised, for the reader to check. */
  readonly matches: readonly ColumnMatch[];
}

/** The header is row 1. */
const FIRST_ROW = 2;
/** Beyond it, an answer is no longer a small whole number. */
const LARGEST = 250;

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
  options: { readonly missing: MissingRule; readonly mapping?: Readonly<Record<string, string>> },
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
  { missing, mapping }: { readonly missing: MissingRule; readonly mapping?: Readonly<Record<string, string>> },
): Gathering | null {
  const matched = matchColumns(header, instrument, mapping);
  if (!matched.ok) return null;
  const { columns: matches, absentScales } = matched.value;
  const columns = listItemColumns(matched.value, instrument);
  if (columns.length === 0 || columns.some(({ answers: { from, to } }) => from < 0 || to - from > LARGEST)) return null;
  const items = columns.map(({ id }) => instrument.items.find((item) => item.id === id)!);
  const readers = columns.map((column, at) => answerReader(column, items[at]!, texts[column.index]!));
  const places = new Map(items.map(({ id }, at) => [id, at]));
  const scales = scoredScales(instrument, absentScales);
  const sums = itemSums(items.length, Math.max(...columns.map(({ answers: { from, to } }) => to - from)), BLOCK_ROWS);
  const scores = scoreTallies(scales, places);
  const profile = profileTally(matches, instrument, texts);
  const twins = rowTwins(header, texts, FIRST_ROW);
  const counts = columns.map(({ answers: { from, to } }) => valueCounts(to - from, BLOCK_ROWS));
  const values = columns.map(() => new Float64Array(BLOCK_ROWS));
  const problems: AnswerProblem[] = [];
  const excludedRows: number[] = [];
  let rows = 0;
  let used = 0;

  const visit = ({ length, columns: codes }: CodedBlock): boolean => {
    const gaps = new Set<number>();
    for (const [at, read] of readers.entries()) {
      const found = read(codes[columns[at]!.index]!, values[at]!, length);
      if (found === null) return false;
      for (const row of found) {
        gaps.add(row);
        const { column, id: item } = columns[at]!;
        problems.push({ code: 'empty', row: rows + row + FIRST_ROW, column, item, found: '' });
      }
    }
    if (gaps.size > 0 && missing === 'half') return false;
    twins.visit(codes, length, rows);
    const kept = gaps.size === 0 ? null : Array.from({ length }, (_, row) => row).filter((row) => !gaps.has(row));
    const left = kept?.length ?? length;
    for (const row of [...gaps].sort((a, b) => a - b)) excludedRows.push(rows + row + FIRST_ROW);
    if (kept !== null) for (const column of values) keepRows(column, kept);
    for (const [at, column] of values.entries()) counts[at]!.add(column, left);
    sums.add(values, left);
    scores.add(values, left);
    profile.visit(codes, kept, left);
    rows += length;
    used += left;
    return true;
  };

  const survey = (source: SurveyData['source'], all: number): TalliedSurvey | null => {
    if (used < 2) return null;
    const origins = columns.map(({ answers }) => answers.from);
    const figures = { moments: sums.moments(origins), places, instrument, scales };
    const sample: ScoredSample = {
      rows: all,
      used,
      answersMissing: problems.length,
      excludedRows,
      rowNumber: (at) => at + FIRST_ROW + excludedBefore(excludedRows, at),
      scales,
      items: talliedItems(
        figures,
        counts.map(({ take }) => take()),
        origins,
      ),
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
  return { wanted, othersUpTo: twins.mostRows, visit, survey };
}

function keepRows(column: Float64Array, kept: readonly number[]): void {
  for (const [to, from] of kept.entries()) column[to] = column[from]!;
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
