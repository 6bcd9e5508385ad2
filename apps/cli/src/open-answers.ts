import {
  type Answers,
  type AnswersOutcome,
  type AnswerTable,
  type Instrument,
  matchColumns,
  parseColumnMapping,
  parseWordMapping,
  proposeWordMapping,
  type ReadAnswersOptions,
  readAnswers,
  readTable,
  sayAnswersRefusal,
} from '@minat/study';
import type { Arguments } from './arguments.ts';
import { confirmWords } from './confirm-words.ts';
import { nameOf, readBytes, readText } from './files.ts';
import { sayReading } from './say-reading.ts';
import { notAllowed, Stop, wrongUse } from './stop.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words/index.ts';

type Mapping<Value> = Readonly<Record<string, Value>>;

/** A cell as it stands, and the label that an SPSS file gives its value; null where empty. */
export type Cell = { readonly text: string; readonly label: string } | null;

/** A file's answers, and what each row calls itself where a column of codes was named. */
export interface OpenedAnswers {
  readonly answers: Answers;
  readonly codes: readonly (string | null)[] | undefined;
  /** The cells of any column that is no item, by its header, null where empty; the option that named it is for the refusal. */
  readonly columnOf: (header: string, option: string) => readonly Cell[];
}

/**
 * The file of answers as numbers, by the mappings that were typed or, at a terminal, are asked for; says how it was
 * understood. Stops where the file does not allow it.
 */
export async function openAnswers(
  file: string,
  instrument: Instrument,
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<OpenedAnswers> {
  const stopAt = stopper(asked, words);
  const table = stopAt(await readTable(await readBytes(file, words), nameOf(file)));
  const mapping = await columnMapping(asked, words);
  const typed = asked.map === undefined ? undefined : stopAt(await wordsTyped(asked.map, words));
  const options: ReadAnswersOptions = {
    ...(mapping === undefined ? {} : { mapping }),
    ...(typed === undefined ? {} : { words: typed }),
  };
  const first = readAnswers(table, instrument, options);
  const needsWords = !first.ok && first.refusals.some(({ code }) => code === 'words-need-mapping');
  const confirmed = needsWords && around.canAsk ? await askForWords(table, instrument, options, words, around) : null;
  const answers = stopAt(confirmed === null ? first : readAnswers(table, instrument, { ...options, words: confirmed }));
  sayReading(answers, asked, words, around);
  const columnOf: OpenedAnswers['columnOf'] = (header, option) => {
    const at = table.header.indexOf(header);
    if (at < 0) throw wrongUse(words.noColumn({ file: nameOf(file), column: header, option }));
    const item = answers.matches.find(({ kind, column }) => kind === 'item' && column === header);
    if (item !== undefined) throw wrongUse(words.itemNoColumn({ column: header, item: item.id, option }));
    const labels = table.columns?.[at]?.labels;
    return table.rows.map((row) => {
      const text = row[at]!.trim();
      return text === '' ? null : { text, label: labels?.get(text) ?? text };
    });
  };
  const codes =
    asked.codeColumn === undefined ? undefined : columnOf(asked.codeColumn, '--code').map((cell) => cell?.text ?? null);
  return { answers, codes, columnOf };
}

/** Takes the value out of an outcome, or stops with its refusals in words. */
function stopper({ language }: Arguments, words: Words) {
  return <Value>(outcome: AnswersOutcome<Value>): Value => {
    if (outcome.ok) return outcome.value;
    const sentences = outcome.refusals.map((refusal) => sayAnswersRefusal(refusal, language));
    const lacks = outcome.refusals.some(({ code }) => code === 'missing-columns' || code === 'partly-absent-scale');
    throw notAllowed(lacks ? [...sentences, words.columnsHint] : sentences);
  };
}

/** Which header is which item, as typed. */
export async function columnMapping(asked: Arguments, words: Words): Promise<Mapping<string> | undefined> {
  return asked.columns === undefined ? undefined : stopper(asked, words)(await columnsTyped(asked.columns, words));
}

async function columnsTyped(columns: string, words: Words): Promise<AnswersOutcome<Mapping<string>>> {
  return inFile(parseColumnMapping(await readText(columns, words)), nameOf(columns));
}

/** `--map` holds the mapping itself, or names a file that does: a text without `=` and `:` names a file. */
async function wordsTyped(map: string, words: Words): Promise<AnswersOutcome<Mapping<number>>> {
  if (/[=:]\s*\S/.test(map)) {
    const parsed = parseWordMapping(map);
    if (parsed.ok) return parsed;
    const file = await readText(map, words).catch((error: unknown) => {
      if (error instanceof Stop) return undefined;
      throw error;
    });
    return file === undefined ? inFile(parsed, '--map') : inFile(parseWordMapping(file), nameOf(map));
  }
  return inFile(parseWordMapping(await readText(map, words)), nameOf(map));
}

function inFile<Value>(outcome: AnswersOutcome<Value>, file: string): AnswersOutcome<Value> {
  if (outcome.ok) return outcome;
  return {
    ok: false,
    refusals: outcome.refusals.map((refusal) => ({ ...refusal, place: { file, ...refusal.place } })),
  };
}

async function askForWords(
  table: AnswerTable,
  instrument: Instrument,
  { mapping }: ReadAnswersOptions,
  words: Words,
  around: Surroundings,
) {
  const matches = matchColumns(
    table.header,
    instrument,
    mapping,
    table.columns?.map(({ text }) => text),
  );
  return matches.ok
    ? confirmWords(proposeWordMapping(table, matches.value, instrument), instrument, words, around)
    : null;
}
