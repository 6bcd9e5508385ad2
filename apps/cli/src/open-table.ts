import { type NumberTable, numberTable, readPlainCsv, readTable, sayAnswersRefusal } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { nameOf, readBytes } from './files.ts';
import { notAllowed } from './stop.ts';
import type { Words } from './words/index.ts';

/** A file as columns of numbers: straight from its bytes where they allow it. Stops where it cannot be read. */
export async function openTable(file: string, { language }: Arguments, words: Words): Promise<NumberTable> {
  const bytes = await readBytes(file, words);
  const plain = readPlainCsv(bytes, nameOf(file));
  if (plain !== null) return plain;
  const table = await readTable(bytes, nameOf(file));
  if (!table.ok) throw notAllowed(table.refusals.map((refusal) => sayAnswersRefusal(refusal, language)));
  return numberTable(table.value);
}
