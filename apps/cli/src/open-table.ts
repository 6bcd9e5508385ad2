import { type AnswerTable, readTable, sayAnswersRefusal } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { nameOf, readBytes } from './files.ts';
import { notAllowed } from './stop.ts';
import type { Words } from './words/index.ts';

/** A file as a table of text. Stops where it cannot be read. */
export async function openTable(file: string, { language }: Arguments, words: Words): Promise<AnswerTable> {
  const table = await readTable(await readBytes(file, words), nameOf(file));
  if (!table.ok) throw notAllowed(table.refusals.map((refusal) => sayAnswersRefusal(refusal, language)));
  return table.value;
}
