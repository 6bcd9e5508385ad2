import type { PackedColumns } from './pack-columns.ts';

/** So many rows are summed by all their words before the next: what is read twice stays in the nearest memory. */
const BLOCK = 256;

/** The sums of the words over the rows that are named, each as often as it is, in that order. */
export function sumDrawnRows(packed: PackedColumns, drawn: Uint32Array, into: Float64Array): void {
  into.fill(0);
  for (let from = 0; from < drawn.length; from += BLOCK) {
    addRows(packed, drawn, from, Math.min(from + BLOCK, drawn.length), into);
  }
}

function addRows(
  { values, words }: PackedColumns,
  drawn: Uint32Array,
  from: number,
  to: number,
  into: Float64Array,
): void {
  let word = 0;
  // Four sums at a time stay in registers; whole-number arithmetic of 32 bits keeps the places there too.
  for (; word + 4 <= words; word += 4) {
    let a = into[word]!;
    let b = into[word + 1]!;
    let c = into[word + 2]!;
    let d = into[word + 3]!;
    for (let i = from; i < to; i++) {
      const at = Math.imul(drawn[i]!, words) + word;
      a += values[at]!;
      b += values[at + 1]!;
      c += values[at + 2]!;
      d += values[at + 3]!;
    }
    into[word] = a;
    into[word + 1] = b;
    into[word + 2] = c;
    into[word + 3] = d;
  }
  for (; word < words; word++) {
    let sum = into[word]!;
    for (let i = from; i < to; i++) sum += values[Math.imul(drawn[i]!, words) + word]!;
    into[word] = sum;
  }
}

/** The sums of the words over some rows, the i-th of them `times[i]` times. */
export function sumCountedRows(
  { values, words }: PackedColumns,
  rows: Uint32Array,
  times: Uint32Array,
  into: Float64Array,
): void {
  into.fill(0);
  for (let i = 0; i < rows.length; i++) {
    const count = times[i]!;
    if (count === 0) continue;
    const at = rows[i]! * words;
    for (let word = 0; word < words; word++) into[word] = into[word]! + count * values[at + word]!;
  }
}
