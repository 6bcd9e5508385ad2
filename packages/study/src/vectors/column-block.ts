import { assembleModule } from './assemble-module.ts';
import { BLOCK_ROWS, blockFunctions, COLUMN_BYTES } from './block-functions.ts';

/** Of a file at a time: few enough to stay in a processor's nearer memory. */
const TEXT_BYTES = 2 ** 16;
const VALUES_OF_A_BYTE = 256;
const PAGE = 2 ** 16;

/** How cells of one digit become numbers: `first` becomes `value`, the next ones grow from it, or shrink where it is reversed. */
export interface Digits {
  readonly first: number;
  readonly last: number;
  readonly value: number;
  readonly isReversed: boolean;
}

/** Columns of whole numbers below 2^16, a block of rows at a time, and what is done with a whole block of them. */
export interface ColumnBlock {
  /** Each of `BLOCK_ROWS` numbers. */
  readonly columns: readonly Uint16Array<ArrayBuffer>[];
  /** The same columns one behind the other. */
  readonly all: Uint16Array<ArrayBuffer>;
  /** A piece of a text, for `readRows`. */
  readonly text: Uint8Array<ArrayBuffer>;
  /** By byte: 1 where it may not be a cell by itself. */
  readonly isNoCell: Uint8Array<ArrayBuffer>;
  /**
   * Reads rows of cells of one byte out of the text into the first `width` columns, from this row on; gives the place of
   * the text at which it stops: where the block is full, the text ends, or a row is not of this kind.
   */
  readonly readRows: (at: number, end: number, row: number, width: number, delimiter: number) => number;
  /** Turns a column of codes into one of numbers; false where a code is no such digit. */
  readonly translate: (from: number, into: number, digits: Digits) => boolean;
  /** Adds a column to another. */
  readonly add: (into: number, column: number) => void;
  /** Adds to `products` the sums of products of so many columns from this one on; exact where no number is above 4,095. */
  readonly multiply: (first: number, size: number) => void;
  /** Of each of these columns with itself and the ones after it, row by row of the upper triangle. */
  readonly products: Float64Array;
  /** Adds to the counts, from this place on, how often each value from..to stands in a column. */
  readonly count: (column: number, from: number, to: number, place: number) => void;
  readonly counts: Float64Array;
  /** A column in a byte a row, until the next one is asked for; no number may be larger than 255. */
  readonly narrow: (column: number) => Uint8Array<ArrayBuffer>;
}

interface Exports {
  readonly memory: { readonly buffer: ArrayBuffer };
  readonly readRows: (
    at: number,
    end: number,
    row: number,
    lastColumn: number,
    delimiter: number,
    noCell: number,
  ) => number;
  readonly translate: (from: number, into: number, first: number, limit: number, flip: number, shift: number) => number;
  readonly add: (into: number, column: number) => void;
  readonly multiply: (from: number, end: number, sums: number) => void;
  readonly count: (column: number, from: number, to: number, place: number) => void;
  readonly narrow: (into: number, column: number) => void;
}

/** As much of it as is used here; no library of types that this project uses declares it. */
interface WebAssemblyApi {
  readonly validate: (bytes: Uint8Array<ArrayBuffer>) => boolean;
  readonly Module: new (bytes: Uint8Array<ArrayBuffer>) => object;
  readonly Instance: new (module: object) => { readonly exports: Exports };
}

declare const WebAssembly: WebAssemblyApi | undefined;

/**
 * So many columns, room for the products of `multiplied` of them and for `counted` counts; null where the processor or
 * the system does not do eight numbers at a time.
 *
 * @example columnBlock({ columns: 2, multiplied: 2, counted: 0 }).products.length // 3
 */
export function columnBlock(size: {
  readonly columns: number;
  readonly multiplied: number;
  readonly counted: number;
}): ColumnBlock | null {
  const products = (size.multiplied * (size.multiplied + 1)) / 2;
  const ofProducts = size.columns * COLUMN_BYTES;
  const ofCounts = ofProducts + 8 * products;
  const ofNarrow = ofCounts + 8 * size.counted;
  const ofNoCell = ofNarrow + BLOCK_ROWS;
  const ofText = ofNoCell + VALUES_OF_A_BYTE;
  const bytes = assembleModule(blockFunctions, Math.ceil((ofText + TEXT_BYTES) / PAGE));
  if (typeof WebAssembly === 'undefined' || !WebAssembly.validate(bytes)) return null;
  const { memory, ...does } = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports;
  const addressOf = (column: number): number => column * COLUMN_BYTES;
  const narrowed = new Uint8Array(memory.buffer, ofNarrow, BLOCK_ROWS);
  return {
    columns: Array.from(
      { length: size.columns },
      (_, column) => new Uint16Array(memory.buffer, addressOf(column), BLOCK_ROWS),
    ),
    all: new Uint16Array(memory.buffer, 0, size.columns * BLOCK_ROWS),
    text: new Uint8Array(memory.buffer, ofText, TEXT_BYTES),
    isNoCell: new Uint8Array(memory.buffer, ofNoCell, VALUES_OF_A_BYTE),
    readRows: (at, end, row, width, delimiter) => {
      // A row may not reach beyond the end.
      const last = end - 2 * width + 1;
      if (at >= last || row >= BLOCK_ROWS) return at;
      return does.readRows(ofText + at, ofText + last, 2 * row, addressOf(width - 1), delimiter, ofNoCell) - ofText;
    },
    translate: (from, into, { first, last, value, isReversed }) => {
      // Reversed by −x = ~x + 1.
      const [flip, shift] = isReversed ? [-1, value + 1] : [0, value];
      return does.translate(addressOf(from), addressOf(into), first, last - first, flip, shift) === 1;
    },
    add: (into, column) => does.add(addressOf(into), addressOf(column)),
    multiply: (first, count) => does.multiply(addressOf(first), addressOf(first + count), ofProducts),
    products: new Float64Array(memory.buffer, ofProducts, products),
    count: (column, from, to, place) => does.count(addressOf(column), from, to, ofCounts + 8 * place),
    counts: new Float64Array(memory.buffer, ofCounts, size.counted),
    narrow: (column) => {
      does.narrow(ofNarrow, addressOf(column));
      return narrowed;
    },
  };
}
