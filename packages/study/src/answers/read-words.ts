import type { Instrument } from '../instrument/index.ts';
import { accept, refuse } from '../refusal/index.ts';
import { type AnswersOutcome, type AnswersRefusal, refusalFor } from './answers-refusal.ts';
import { readNumber } from './read-number.ts';
import { wordKey } from './word-key.ts';

/** What each word is worth, by its normalised form; NaN where a person says that it is no answer. */
export type WordValues = ReadonlyMap<string, number>;

/**
 * A person's mapping, checked against the instrument: each value a point of at least one answer scale, no word a number
 * already, none with two values. Where a word stands in a column of a scale that lacks the point is seen while reading.
 */
export function readWords(words: Readonly<Record<string, number>>, instrument: Instrument): AnswersOutcome<WordValues> {
  const values = new Map<string, number>();
  const refusals: AnswersRefusal[] = [];
  const scales = instrument.scales.map(({ answers }) => answers);
  for (const [word, value] of Object.entries(words)) {
    const before = values.get(wordKey(word));
    if (readNumber(word) !== null) {
      refusals.push(refusalFor('mapped-number', {}, { word }));
    } else if (
      !Number.isNaN(value) &&
      !scales.some(({ from, to }) => Number.isInteger(value) && value >= from && value <= to)
    ) {
      const from = Math.min(...scales.map((scale) => scale.from));
      const to = Math.max(...scales.map((scale) => scale.to));
      refusals.push(refusalFor('mapped-value-outside', {}, { word, value, from, to }));
    } else if (before !== undefined && !Object.is(before, value)) {
      const figures = { word, values: [String(before), String(value)] };
      refusals.push(refusalFor('word-mapped-twice', {}, figures));
    } else values.set(wordKey(word), value);
  }
  return refusals.length > 0 ? refuse(...refusals) : accept(values);
}
