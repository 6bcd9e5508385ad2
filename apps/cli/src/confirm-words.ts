import { createInterface } from 'node:readline';
import type { Instrument, WordProposal } from '@minat/study';
import { printable, type Surroundings, say } from './surroundings.ts';
import type { Words } from './words/index.ts';

/** Asks one question; `null` when the person has left (Ctrl-D). */
type Ask = (question: string) => Promise<string | null>;

/**
 * Asks a person at the terminal what each word is worth: the whole proposal at once where the instrument's labels name
 * every word, word by word otherwise. Nothing is taken without an answer; `null` when the person confirms nothing.
 */
export async function confirmWords(
  { words: found }: WordProposal,
  instrument: Instrument,
  words: Words,
  { stdin, stderr }: Surroundings,
): Promise<Readonly<Record<string, number>> | null> {
  const lines = createInterface({ input: stdin, output: stderr });
  const typed = lines[Symbol.asyncIterator]();
  const ask: Ask = async (question) => {
    stderr.write(printable(question));
    const { value, done } = await typed.next();
    return done === true ? null : value.trim();
  };
  try {
    say(stderr, words.mappingHead);
    for (const { word, count, value } of found) {
      say(stderr, words.mappingRow({ word, count: String(count), value: value === null ? '?' : String(value) }));
    }
    if (found.every(({ value }) => value !== null)) {
      const answer = await ask(words.mappingAsk);
      if (answer === null) return null;
      if (words.yes.includes(answer.toLowerCase())) {
        return Object.fromEntries(found.map(({ word, value }) => [word, value!]));
      }
    }
    return await askEach(found, instrument, words, ask, stderr);
  } finally {
    lines.close();
  }
}

async function askEach(
  found: WordProposal['words'],
  instrument: Instrument,
  words: Words,
  ask: Ask,
  stderr: Surroundings['stderr'],
): Promise<Readonly<Record<string, number>> | null> {
  const from = Math.min(...instrument.scales.map((scale) => scale.answers.from));
  const to = Math.max(...instrument.scales.map((scale) => scale.answers.to));
  const mapping = new Map<string, number>();
  for (const { word } of found) {
    for (;;) {
      const answer = await ask(words.mappingNumber({ word, from: String(from), to: String(to) }));
      if (answer === null) return null;
      if (answer === '') {
        mapping.set(word, Number.NaN);
        break;
      }
      const value = Number(answer);
      if (Number.isInteger(value) && value >= from && value <= to) {
        mapping.set(word, value);
        break;
      }
      say(stderr, words.mappingAgain);
    }
  }
  return [...mapping.values()].every(Number.isNaN) ? null : Object.fromEntries(mapping);
}
