/** Rows that are shifted and multiplied at a time: as many as stay in a processor's nearest memory for tens of columns. */
const BLOCK = 512;

/** Σ d_i and Σ d_i d_j with d = x − origin, in one pass over the columns. */
export function crossProducts(
  columns: readonly ArrayLike<number>[],
  origins: Float64Array,
): { readonly sums: Float64Array; readonly products: Float64Array } {
  const size = columns.length;
  const n = columns[0]!.length;
  const sums = new Float64Array(size);
  const products = new Float64Array(size * size);
  const blocks = columns.map(() => new Float64Array(BLOCK));
  for (let from = 0; from < n; from += BLOCK) {
    const length = Math.min(BLOCK, n - from);
    for (let i = 0; i < size; i++) sums[i] = sums[i]! + shift(columns[i]!, from, length, origins[i]!, blocks[i]!);
    for (let i = 0; i < size; i++) {
      for (let j = 0; j <= i; j++) products[i * size + j]! += dot(blocks[i]!, blocks[j]!, length);
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

function dot(a: Float64Array, b: Float64Array, length: number): number {
  let sum = 0;
  for (let row = 0; row < length; row++) sum += a[row]! * b[row]!;
  return sum;
}
