import { decodeStrictly } from './decode-strictly.ts';

/** Texts of more than one byte get codes from here on; a text of one byte is its own code, an empty one 0. */
export const FIRST_CODE = 256;
const MOST_CODES = 2 ** 16;
const SLOTS = 2 ** 17;

/** The different texts of one column, each with a code below 65,536. */
export interface CellDictionary {
  /** The code of the bytes from..to; −1 where the column has more texts than codes. */
  readonly codeOf: (bytes: Uint8Array, from: number, to: number) => number;
  /** The text behind a code, without blanks around it; null where its bytes are no UTF-8. */
  readonly textOf: (code: number) => string | null;
}

/** Open addressing over the bytes themselves: no string is made of a cell that was met before. */
export function cellDictionary(): CellDictionary {
  let slots = new Uint16Array(64);
  let mask = slots.length - 1;
  const known: Uint8Array[] = [];
  const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
    let hash = 0x811c9dc5;
    for (let at = from; at < to; at++) hash = Math.imul(hash ^ bytes[at]!, 0x01000193);
    return hash ^ (hash >>> 15);
  };
  const grow = (): void => {
    slots = new Uint16Array(slots.length * 4);
    mask = slots.length - 1;
    for (const [index, text] of known.entries()) {
      let slot = hashOf(text, 0, text.length) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = index + 1;
    }
  };
  return {
    codeOf: (bytes, from, to) => {
      if (to === from) return 0;
      if (to - from === 1) return bytes[from]!;
      let slot = hashOf(bytes, from, to) & mask;
      for (; slots[slot] !== 0; slot = (slot + 1) & mask) {
        const index = slots[slot]! - 1;
        if (equals(known[index]!, bytes, from, to)) return index + FIRST_CODE;
      }
      if (known.length + FIRST_CODE + 1 >= MOST_CODES) return -1;
      known.push(bytes.slice(from, to));
      slots[slot] = known.length;
      const code = known.length - 1 + FIRST_CODE;
      if (known.length * 2 > slots.length && slots.length < SLOTS) grow();
      return code;
    },
    textOf: (code) => {
      if (code === 0) return '';
      const bytes = code < FIRST_CODE ? Uint8Array.of(code) : known[code - FIRST_CODE]!;
      return decodeStrictly(bytes)?.trim() ?? null;
    },
  };
}

function equals(text: Uint8Array, bytes: Uint8Array, from: number, to: number): boolean {
  if (text.length !== to - from) return false;
  for (let at = 0; at < text.length; at++) if (text[at] !== bytes[from + at]) return false;
  return true;
}
