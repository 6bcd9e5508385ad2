import type { InstitutionDatabase } from '../../database/index.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { answerLines } from './answer-lines.ts';
import { countWords } from './count-words.ts';
import { waveRows } from './wave-rows.ts';

/** What a file of a wave's answers is called. */
export function answersFileName({ instrument }: Pick<Questionnaire, 'instrument'>, waveNumber: number): string {
  return `${instrument.id}-wave-${waveNumber}.csv`;
}

/**
 * The answers of a wave that count as a plain CSV file (`answerLines`), piece by piece in constant memory: what is
 * exported, what the report is computed from, and what `minat analyze` reads.
 */
export async function* answersFile(
  db: InstitutionDatabase,
  waveId: string,
  questionnaire: Questionnaire,
): AsyncGenerator<Uint8Array> {
  const words = countWords(questionnaire);
  if (words !== null) for await (const batch of waveRows(db, waveId, 'kept')) words.add(batch);
  const { header, lineOf } = answerLines(questionnaire, words?.common() ?? null);
  const encoder = new TextEncoder();
  yield encoder.encode(header);
  for await (const { answers, durations } of waveRows(db, waveId, 'kept')) {
    yield encoder.encode(answers.map((cells, at) => lineOf(cells, durations[at]!)).join(''));
  }
}
