import { type Moments, momentsFromSums } from '@minat/statistics';

/** Sums of whole answers and of their products, taken block by block. */
export interface ItemSums {
  /** Takes in `length` rows: one column an item, values from 0 to the largest. */
  readonly add: (columns: readonly Float64Array[], length: number) => void;
  /** Of the values with their origins added, one an item. */
  readonly moments: (origins: readonly number[]) => Moments;
}

/**
 * Exact sums of products of many columns at the speed of a few: several columns are packed into one double, so that one
 * multiplication multiplies them all. A product of a column and a pack has the sums side by side, each in bits of its
 * own, as long as a block's sum stays below them; they are taken apart once a block.
 *
 * @param largest No value is larger.
 * @param blockRows No block has more rows.
 */
export function itemSums(size: number, largest: number, blockRows: number): ItemSums {
  const bits = Math.max(1, Math.ceil(Math.log2(largest * largest * blockRows + 1)));
  const perPack = Math.max(1, Math.min(4, Math.floor(53 / bits)));
  const unit = 2 ** bits;
  const packCount = Math.ceil(size / perPack);
  const packs = Array.from({ length: packCount }, () => new Float64Array(blockRows));
  const ones = new Float64Array(blockRows).fill(1);
  const sums = new Float64Array(size);
  const products = new Float64Array(size * size);
  let n = 0;

  /** Takes a packed sum apart, its first column in the lowest bits. */
  const unpack = (packed: number, pack: number, into: Float64Array, offset: number): void => {
    let left = packed;
    for (let j = pack * perPack; j < size && j < (pack + 1) * perPack; j++) {
      const rest = Math.floor(left / unit);
      into[offset + j]! += left - rest * unit;
      left = rest;
    }
  };

  const add = (columns: readonly Float64Array[], length: number): void => {
    for (let pack = 0; pack < packCount; pack++) {
      const last = Math.min(size, (pack + 1) * perPack) - 1;
      const into = packs[pack]!;
      into.set(columns[last]!);
      for (let i = last - 1; i >= pack * perPack; i--) layOver(into, unit, columns[i]!, length);
      unpack(dot(ones, into, length), pack, sums, 0);
    }
    for (let i = 0; i < size; i++) {
      for (let pack = Math.floor(i / perPack); pack < packCount; pack++) {
        unpack(dot(columns[i]!, packs[pack]!, length), pack, products, i * size);
      }
    }
    n += length;
  };

  const moments = (origins: readonly number[]): Moments => {
    // Within a pack both halves were summed, between packs only the upper one.
    const whole = products.map((product, at) => {
      const [i, j] = [Math.floor(at / size), at % size];
      return Math.floor(i / perPack) <= Math.floor(j / perPack) ? product : products[j * size + i]!;
    });
    // The origin moves the means alone.
    const found = momentsFromSums(n, sums, whole);
    return Object.freeze({ ...found, means: sums.map((sum, i) => (sum + n * origins[i]!) / n) });
  };
  return { add, moments };
}

function layOver(into: Float64Array, unit: number, column: Float64Array, length: number): void {
  for (let row = 0; row < length; row++) into[row] = into[row]! * unit + column[row]!;
}

/** Four sums side by side, for a processor adds while it waits for the last sum. */
function dot(a: Float64Array, b: Float64Array, length: number): number {
  let [first, second, third, fourth] = [0, 0, 0, 0];
  const even = length - (length % 4);
  for (let row = 0; row < even; row += 4) {
    first += a[row]! * b[row]!;
    second += a[row + 1]! * b[row + 1]!;
    third += a[row + 2]! * b[row + 2]!;
    fourth += a[row + 3]! * b[row + 3]!;
  }
  for (let row = even; row < length; row++) first += a[row]! * b[row]!;
  return first + second + third + fourth;
}
