import {
  type Answers,
  type AnswersRefusalCode,
  type AnswerTable,
  type Instrument,
  matchColumns,
  type Outcome,
  parseColumnMapping,
  parseWordMapping,
  proposeWordMapping,
  type ReadAnswersOptions,
  readAnswers,
  readTable,
} from '@minat/study';
import type { Arguments } from './arguments.ts';
import { confirmWords } from './confirm-words.ts';
import { FileTrouble, nameOf, readBytes, readText } from './files.ts';
import type { Surroundings } from './surroundings.ts';
import type { Words } from './words/index.ts';

type AnswersOutcome<Value> = Outcome<Value, AnswersRefusalCode>;
type Mapping<Value> = Readonly<Record<string, Value>>;

/** The file of answers as numbers, by the mappings that were typed or, at a terminal, are asked for. */
export async function openAnswers(
  file: string,
  instrument: Instrument,
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<AnswersOutcome<Answers>> {
  const table = await readTable(await readBytes(file, words), nameOf(file));
  if (!table.ok) return table;
  const mapping = await columnsTyped(asked, words);
  if (mapping?.ok === false) return mapping;
  const typed = await wordsTyped(asked, words);
  if (typed?.ok === false) return typed;
  const options: ReadAnswersOptions = mapping === undefined ? {} : { mapping: mapping.value };
  if (typed !== undefined) return readAnswers(table.value, instrument, { ...options, words: typed.value });
  const answers = readAnswers(table.value, instrument, options);
  const needsWords = !answers.ok && answers.refusals.some(({ code }) => code === 'words-need-mapping');
  if (!needsWords || !around.canAsk) return answers;
  const confirmed = await askForWords(table.value, instrument, options, words, around);
  return confirmed === null ? answers : readAnswers(table.value, instrument, { ...options, words: confirmed });
}

async function columnsTyped(
  { columns }: Arguments,
  words: Words,
): Promise<AnswersOutcome<Mapping<string>> | undefined> {
  if (columns === undefined) return undefined;
  return inFile(parseColumnMapping(await readText(columns, words)), nameOf(columns));
}

/** `--map` holds the mapping itself, or names a file that does: a text without `=` and `:` names a file. */
async function wordsTyped({ map }: Arguments, words: Words): Promise<AnswersOutcome<Mapping<number>> | undefined> {
  if (map === undefined) return undefined;
  if (/[=:]\s*\S/.test(map)) {
    const parsed = parseWordMapping(map);
    if (parsed.ok) return parsed;
    const file = await readText(map, words).catch((error: unknown) => {
      if (error instanceof FileTrouble) return undefined;
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
  const matches = matchColumns(table.header, instrument, mapping);
  return matches.ok
    ? confirmWords(proposeWordMapping(table, matches.value, instrument), instrument, words, around)
    : null;
}
