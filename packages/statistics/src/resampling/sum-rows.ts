import type { PackedColumns } from './pack-columns.ts';

/** The sums of the words over the rows that are named, each as often as it is. */
export function sumDrawnRows({ values, words }: PackedColumns, drawn: Uint32Array, into: Float64Array): void {
  let word = 0;
  // Four sums at a time stay in registers.
  for (; word + 4 <= words; word += 4) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < drawn.length; i++) {
      const at = drawn[i]! * words + word;
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
  for (; word + 2 <= words; word += 2) {
    let a = 0;
    let b = 0;
    for (let i = 0; i < drawn.length; i++) {
      const at = drawn[i]! * words + word;
      a += values[at]!;
      b += values[at + 1]!;
    }
    into[word] = a;
    into[word + 1] = b;
  }
  if (word < words) {
    let sum = 0;
    for (let i = 0; i < drawn.length; i++) sum += values[drawn[i]! * words + word]!;
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
