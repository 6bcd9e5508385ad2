import { type CellDictionary, FIRST_CODE, type ItemColumn, readCell } from '../answers/index.ts';
import type { Item } from '../instrument/index.ts';

/** What a code can mean besides an answer, which is smaller. */
const [MISSING, UNUSABLE, UNKNOWN] = [253, 254, 255];

/**
 * Fills a column with an item's answers in the item's direction, counted from 0; gives the rows without one, or null where
 * a cell is no whole number of the scale.
 */
export function answerReader(
  { answers }: ItemColumn,
  item: Item,
  texts: CellDictionary,
): (codes: Uint16Array, into: Float64Array, length: number) => readonly number[] | null {
  const { from, to } = answers;
  const known = new Float64Array(FIRST_CODE).fill(UNKNOWN);
  const longer = new Map<number, number>();
  const learn = (code: number): number => {
    const text = texts.textOf(code);
    const reading = text === null ? null : readCell(text, answers);
    if (reading?.kind === 'empty') return MISSING;
    if (reading?.kind !== 'number' || !Number.isInteger(reading.value)) return UNUSABLE;
    if (reading.value < from || reading.value > to) return UNUSABLE;
    return item.reverse ? to - reading.value : reading.value - from;
  };
  const meaningOf = (code: number): number => {
    const met = code < FIRST_CODE ? known[code]! : (longer.get(code) ?? UNKNOWN);
    if (met !== UNKNOWN) return met;
    const meaning = learn(code);
    if (code < FIRST_CODE) known[code] = meaning;
    else longer.set(code, meaning);
    return meaning;
  };
  return (codes, into, length) => {
    if (lookUp(codes, known, into, length) < MISSING) return [];
    const missing: number[] = [];
    for (let row = 0; row < length; row++) {
      const meaning = meaningOf(codes[row]!);
      if (meaning === UNUSABLE) return null;
      if (meaning === MISSING) missing.push(row);
      into[row] = meaning;
    }
    return missing;
  };
}

/** The usual block: cells of one byte that were all met before. Gives the largest meaning, `UNKNOWN` where a cell is longer. */
function lookUp(codes: Uint16Array, known: Float64Array, into: Float64Array, length: number): number {
  let largest = 0;
  let bits = 0;
  for (let row = 0; row < length; row++) {
    const code = codes[row]!;
    const meaning = known[code & (FIRST_CODE - 1)]!;
    bits |= code;
    into[row] = meaning;
    if (meaning > largest) largest = meaning;
  }
  return bits < FIRST_CODE ? largest : UNKNOWN;
}
