import type { PackedColumns } from './pack-columns.ts';

/** The different rows of some columns, in the order of their first appearance. */
export interface RowKinds {
  /** The first row of each kind. */
  readonly first: Uint32Array;
  /** How many rows are of each kind. */
  readonly times: Uint32Array;
  /** The kind of each row. */
  readonly kinds: Uint32Array;
}

/** Finds equal rows by a hash table over their bits, or null as soon as there are more than `most` kinds. */
export function findKinds({ rows, words, values }: PackedColumns, most: number): RowKinds | null {
  const limit = Math.min(rows, most);
  const mask = 2 ** (33 - Math.clz32(limit)) - 1;
  const slots = new Uint32Array(mask + 1);
  const bits = new Uint32Array(values.buffer, values.byteOffset, 2 * values.length);
  const first = new Uint32Array(limit);
  const times = new Uint32Array(limit);
  const kinds = new Uint32Array(rows);
  let found = 0;
  for (let row = 0; row < rows; row++) {
    let slot = hashOf(bits, 2 * row * words, 2 * words) & mask;
    // A slot holds a kind's number from 1, or 0 where it is free.
    while (slots[slot] !== 0 && !isSame(values, words, row, first[slots[slot]! - 1]!)) slot = (slot + 1) & mask;
    if (slots[slot] === 0) {
      if (found === limit) return null;
      first[found] = row;
      found++;
      slots[slot] = found;
    }
    const kind = slots[slot]! - 1;
    times[kind] = times[kind]! + 1;
    kinds[row] = kind;
  }
  return { first: first.slice(0, found), times: times.slice(0, found), kinds };
}

function isSame(values: Float64Array, words: number, row: number, other: number): boolean {
  for (let word = 0; word < words; word++) {
    if (values[row * words + word] !== values[other * words + word]) return false;
  }
  return true;
}

/** FNV's steps (Fowler, Noll and Vo) by the word, and MurmurHash3's mixing, since low words of round numbers are 0. */
function hashOf(bits: Uint32Array, from: number, length: number): number {
  let hash = 0x811c_9dc5 | 0;
  for (let at = from; at < from + length; at++) {
    hash = Math.imul(hash ^ bits[at]!, 0x0100_0193);
    hash ^= hash >>> 15;
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85eb_ca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
