import type { Counts } from './counts.ts';

/** Rows that are shifted and multiplied at a time: as many as stay in a processor's nearest memory for tens of columns. */
const BLOCK = 512;

/** Σ d_i and Σ d_i d_j with d = x − origin, in one pass over the columns; each row as often as its count says. */
export function crossProducts(
  columns: readonly ArrayLike<number>[],
  origins: Float64Array,
  counts?: Counts,
): { readonly sums: Float64Array; readonly products: Float64Array } {
  const size = columns.length;
  const rows = columns[0]!.length;
  const sums = new Float64Array(size);
  const products = new Float64Array(size * size);
  const blocks = columns.map(() => new Float64Array(BLOCK));
  const times = counts === undefined ? blocks : columns.map(() => new Float64Array(BLOCK));
  for (let from = 0; from < rows; from += BLOCK) {
    const length = Math.min(BLOCK, rows - from);
    for (let i = 0; i < size; i++) {
      const sum = shift(columns[i]!, from, length, origins[i]!, blocks[i]!);
      sums[i]! += counts === undefined ? sum : repeat(blocks[i]!, counts, from, length, times[i]!);
    }
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) products[i * size + j]! += dot(times[i]!, blocks[j]!, length);
    }
  }
  for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) products[j * size + i] = products[i * size + j]!;
  return { sums, products };
}

function shift(column: ArrayLike<number>, from: number, length: number, origin: number, into: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < length; row++) {
    const value = column[from + row]! - origin;
    into[row] = value;
    sum += value;
  }
  return sum;
}

function repeat(block: Float64Array, counts: Counts, from: number, length: number, into: Float64Array): number {
  let sum = 0;
  for (let row = 0; row < length; row++) {
    const value = block[row]! * counts[from + row]!;
    into[row] = value;
    sum += value;
  }
  return sum;
}

function dot(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let row = 0; row < length; row++) sum += a[row]! * b[row]!;
  return sum;
}
