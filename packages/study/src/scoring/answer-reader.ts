import { type CellDictionary, type ItemColumn, readCell } from '../answers/index.ts';
import type { Item } from '../instrument/index.ts';
import { BLOCK_ROWS, type ColumnBlock, type Digits } from '../vectors/index.ts';

/** What a code can mean besides an answer, which is smaller. */
const [MISSING, UNUSABLE] = [253, 254];
const ZERO = 0x30;

/**
 * Fills column `into` of the block with an item's answers in the item's direction, counted from 0, where the item's column
 * of the file holds their codes; gives the rows without one, or null where a cell is no whole number of the scale.
 */
export function answerReader(
  { answers, index }: ItemColumn,
  item: Item,
  texts: CellDictionary,
  block: ColumnBlock,
  into: number,
): (length: number) => readonly number[] | null {
  const { from, to } = answers;
  const met = new Map<number, number>();
  const learn = (code: number): number => {
    const text = texts.textOf(code);
    const reading = text === null ? null : readCell(text, answers);
    if (reading?.kind === 'empty') return MISSING;
    if (reading?.kind !== 'number' || !Number.isInteger(reading.value)) return UNUSABLE;
    if (reading.value < from || reading.value > to) return UNUSABLE;
    return item.reverse ? to - reading.value : reading.value - from;
  };
  const meaningOf = (code: number): number => {
    const known = met.get(code);
    if (known !== undefined) return known;
    const meaning = learn(code);
    met.set(code, meaning);
    return meaning;
  };
  const digits = digitsOf(from, Math.min(to, 9), item.reverse, meaningOf);
  const [codes, values] = [block.columns[index]!, block.columns[into]!];
  return (length) => {
    if (digits !== null && length === BLOCK_ROWS && block.translate(index, into, digits)) return [];
    const missing: number[] = [];
    for (let row = 0; row < length; row++) {
      const meaning = meaningOf(codes[row]!);
      if (meaning === UNUSABLE) return null;
      if (meaning === MISSING) missing.push(row);
      values[row] = meaning;
    }
    return missing;
  };
}

/** The digits of the scale as a rule, if they mean what they should; else cells are looked up one by one. */
function digitsOf(from: number, to: number, isReversed: boolean, meaningOf: (code: number) => number): Digits | null {
  if (from > to) return null;
  const value = meaningOf(ZERO + from);
  for (let digit = from; digit <= to; digit++) {
    if (meaningOf(ZERO + digit) !== value + (isReversed ? from - digit : digit - from)) return null;
  }
  return { first: ZERO + from, last: ZERO + to, value, isReversed };
}
