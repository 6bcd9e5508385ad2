import type { AnswerScale, Instrument } from '../instrument/index.ts';
import type { AnswerTable } from './answer-table.ts';
import { type ItemColumn, listItemColumns } from './item-columns.ts';
import type { ColumnMatches } from './match-columns.ts';
import { normaliseText } from './normalise-text.ts';
import { labelValue, readCell } from './read-cell.ts';
import { readLabelledNumber } from './read-number.ts';
import { wordKey } from './word-key.ts';

export interface WordProposal {
  /** Whether the answers are words, so that a person must confirm what each is worth. */
  readonly speaksWords: boolean;
  /** The distinct words of the item columns, compared normalised, the most frequent first. */
  readonly words: readonly ProposedWord[];
  /** Cells that begin with their number and need no mapping. */
  readonly labelled: readonly { readonly word: string; readonly value: number; readonly count: number }[];
}

export interface ProposedWord {
  /** As first found. */
  readonly word: string;
  readonly count: number;
  /** The point whose label this is; null where the instrument does not say, or its scales say different things. */
  readonly value: number | null;
}

/** The usual short forms. They speak words but propose nothing: TS is 2 on one scale and 1 on another. */
const abbreviations: ReadonlySet<string> = new Set(['ss', 's', 'n', 'ts', 'sts', 'ks', 'rr']);

interface Tally {
  readonly word: string;
  count: number;
  /** The answer scales of the columns where it stands. */
  readonly answers: Set<AnswerScale>;
  value: number;
}

/**
 * Which words stand in the item columns and what the instrument's own labels say they are worth. A value is proposed only
 * where the word equals a label of the scale in whose column it stands; abbreviations and any other words get none. A
 * file speaks words when an item column has at least half of its filled cells in words, or when any cell is a label or a
 * usual abbreviation, or begins with a number that its label does not confirm.
 *
 * @example proposeWordMapping(table, matchColumns(table.header, instrument).value, instrument).words // []
 */
export function proposeWordMapping(table: AnswerTable, matches: ColumnMatches, instrument: Instrument): WordProposal {
  const words = new Map<string, Tally>();
  const labelled = new Map<string, Tally>();
  let half = false;
  for (const column of listItemColumns(matches, instrument)) {
    const { filled, inWords } = tallyColumn(table, column, words, labelled);
    half ||= inWords > 0 && inWords * 2 >= filled;
  }
  const proposed = [...words.values()].sort(byCount).map(({ word, count, answers }) => {
    return { word, count, value: proposeValue(word, answers) };
  });
  const known = [...words.values()].some(
    ({ word, answers }) =>
      abbreviations.has(normaliseText(word)) ||
      readLabelledNumber(word) !== null ||
      [...answers].some((scale) => labelValue(word, scale) !== null),
  );
  return {
    speaksWords: half || known,
    words: proposed,
    labelled: [...labelled.values()].sort(byCount).map(({ word, count, value }) => ({ word, value, count })),
  };
}

function tallyColumn(
  table: AnswerTable,
  column: ItemColumn,
  words: Map<string, Tally>,
  labelled: Map<string, Tally>,
): { readonly filled: number; readonly inWords: number } {
  const cells = new Map<string, number>();
  for (const row of table.rows) cells.set(row[column.index]!, (cells.get(row[column.index]!) ?? 0) + 1);
  let [filled, inWords] = [0, 0];
  for (const [cell, count] of cells) {
    const reading = readCell(cell, column.answers);
    if (reading.kind === 'empty') continue;
    filled += count;
    if (reading.kind === 'word') inWords += count;
    if (reading.kind === 'number') continue;
    const tallies = reading.kind === 'word' ? words : labelled;
    const key = wordKey(cell);
    const tally = tallies.get(key) ?? { word: cell, count: 0, answers: new Set(), value: Number.NaN };
    tally.count += count;
    tally.answers.add(column.answers);
    if (reading.kind === 'labelled') tally.value = reading.value;
    tallies.set(key, tally);
  }
  return { filled, inWords };
}

function proposeValue(word: string, answers: ReadonlySet<AnswerScale>): number | null {
  const values = new Set([...answers].map((scale) => labelValue(word, scale)));
  return values.size === 1 ? ([...values][0] ?? null) : null;
}

function byCount(a: Tally, b: Tally): number {
  return b.count - a.count;
}
