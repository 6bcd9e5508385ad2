import type { Language } from '@minat/document';
import type { LeftOut } from '../left-out.ts';
import { wordsOf } from '../words/index.ts';
import { cleanText } from './clean-text.ts';
import { freshId } from './fresh-id.ts';
import { groupItems, type ItemColumn } from './group-items.ts';
import { type ColumnGuess, guessColumn } from './guess-column.ts';
import { isItemId } from './item-header.ts';
import { type Draft, writeDraft } from './write-draft.ts';

/**
 * A draft of the instrument that a file of answers seems to come from, as YAML with comments in `language` on what was
 * guessed: which columns are items, what they share, which scale explains which, which answers there are. It passes
 * `readInstrument` and is meant to be checked by a person. `columns` has the cells below each of `headers`, as typed;
 * `described` what a file such as SPSS's says of each besides.
 *
 * @example
 * draftInstrument(['X1', 'Y1'], [['4', '5'], ['3', '5']], 'en').includes('role: outcome') // true
 */
export function draftInstrument(
  headers: readonly string[],
  columns: readonly (readonly string[])[],
  language: Language,
  described: readonly ColumnDescription[] = [],
): string {
  if (headers.length !== columns.length) {
    throw new RangeError(
      `draftInstrument needs a column for every header, got ${headers.length} headers and ${columns.length} columns`,
    );
  }
  const words = wordsOf(language).draft;
  const read = headers.map((header, position) => {
    const name = cleanText(header) || words.column(position + 1);
    const { text = '', labels } = described[position] ?? {};
    const guess = guessDescribed(name, cleanText(text), columns[position]!.map(cleanText), labels ?? new Map());
    return { header: name, position, guess, ...(cleanText(text) === '' ? {} : { text: cleanText(text) }) };
  });
  const guessed = shareWords(read);
  const { profile, taken } = nameProfile(guessed);
  const rows = columns.reduce((most, column) => Math.max(most, column.length), 0);
  const scales = groupItems(guessed.filter(isItem), taken);
  return writeDraft({ scales, profile, leftOut: guessed.flatMap(asLeftOut), rows }, words);
}

/** What a file says of a column besides its header: the question as it was asked, and what its values stand for. */
export interface ColumnDescription {
  readonly text: string;
  readonly labels: ReadonlyMap<string, string>;
}

/** Points with their labels where they are points; what is chosen from a list is named by its labels alone. */
function guessDescribed(
  name: string,
  text: string,
  cells: readonly string[],
  labels: ColumnDescription['labels'],
): ColumnGuess {
  const header = text === '' || isItemId(name) ? name : text;
  const said = (cell: string) => cleanText(labels.get(cell) ?? '');
  const guess = guessColumn(
    header,
    cells.map((cell) => (said(cell) === '' ? cell : `${cell} - ${said(cell)}`)),
  );
  if (guess.kind !== 'profile') return guess;
  return guessColumn(
    header,
    cells.map((cell) => said(cell) || cell),
  );
}

interface GuessedColumn {
  readonly header: string;
  readonly text?: string;
  readonly position: number;
  readonly guess: ColumnGuess;
}

/** Three columns or more with the same few words, of a scale that is not known, are taken for items all the same. */
function shareWords(columns: readonly GuessedColumn[]): readonly GuessedColumn[] {
  const keyOf = ({ guess }: GuessedColumn): string | null => {
    const isScale = guess.kind === 'profile' && guess.choices.length >= 3 && guess.choices.length <= 7;
    return isScale ? JSON.stringify(guess.choices.map((choice) => choice.toLowerCase()).sort()) : null;
  };
  const times = new Map<string, number>();
  for (const key of columns.map(keyOf)) if (key !== null) times.set(key, (times.get(key) ?? 0) + 1);
  return columns.map((column) => {
    const { guess } = column;
    const key = keyOf(column);
    if (guess.kind !== 'profile' || key === null || times.get(key)! < 3) return column;
    return { ...column, guess: { kind: 'words', words: guess.choices } };
  });
}

function nameProfile(columns: readonly GuessedColumn[]): {
  readonly profile: Draft['profile'];
  readonly taken: ReadonlySet<string>;
} {
  const taken = new Set<string>();
  const profile = columns.flatMap(({ header, guess, position, text = header }) => {
    if (guess.kind !== 'profile') return [];
    const id = freshId(/^[A-Za-z][\w-]{0,30}$/.test(header) ? header : `p${position + 1}`, taken);
    taken.add(id.toLowerCase());
    return [{ id, text, choices: guess.choices }];
  });
  return { profile, taken };
}

function isItem(column: GuessedColumn): column is ItemColumn {
  return column.guess.kind === 'numbers' || column.guess.kind === 'words';
}

function asLeftOut({ header, guess }: GuessedColumn): readonly { readonly header: string; readonly why: LeftOut }[] {
  return guess.kind === 'left-out' ? [{ header, why: guess.why }] : [];
}
