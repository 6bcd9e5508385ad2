import { type CellDictionary, cellDictionary } from './cell-dictionary.ts';
import { decodeStrictly } from './decode-strictly.ts';
import { recogniseFile } from './recognise-file.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** Rows of cells as codes: one array a column, filled from 0 to `length` and used again for the next block. */
export interface CodedBlock {
  readonly length: number;
  /** By column of the file; undefined for a column that is not asked for here. */
  readonly columns: readonly (Uint16Array | undefined)[];
}

/** What the reader of a plain file asks for, once it knows the header. */
export interface PlainReader {
  /** The columns whose cells are wanted. */
  readonly wanted: readonly number[];
  /** The other columns are wanted of so many rows at the start. */
  readonly othersUpTo: number;
  /** False where it has no use for the file after all. */
  readonly visit: (block: CodedBlock) => boolean;
}

export type PlainScan =
  | { readonly plain: true; readonly rows: number; readonly delimiter: string }
  /** The file is not plain, or not wanted: it must be read as a whole. */
  | { readonly plain: false };

/** Rows in a block: few enough that all columns stay in a processor's nearest memory. */
export const BLOCK_ROWS = 256;

/** Room for the row that a chunk cuts. */
const SPARE = 2 ** 12;
const NOT_PLAIN = { plain: false } as const;
const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22];
/** Control characters that may stand in a text: tab, line feed, vertical tab, form feed, return. */
const isControl = (byte: number): boolean => byte < 32 && (byte < 9 || byte > 13);

/**
 * Reads a plain CSV file in one pass and constant memory, its cells as codes. Plain is what needs no second look: UTF-8,
 * a delimiter in the header, no quote, no blank line or row, every row as wide as the header, LF or CRLF. Of plain files
 * `readTable` gives the same cells; whatever is not plain is left to it. `open` gets the header and a dictionary for each
 * column; null where the file is not wanted.
 *
 * @example scanPlainCsv([new TextEncoder().encode('a,b\n1,2\n')], () => ({ wanted: [0], othersUpTo: 0, visit: () => true })) // { plain: true, rows: 1, delimiter: ',' }
 */
export function scanPlainCsv(
  chunks: Iterable<Uint8Array>,
  open: (header: readonly string[], texts: readonly CellDictionary[]) => PlainReader | null,
): PlainScan {
  const state = { delimiter: '', cells: 0, rows: 0 };
  // What is left of the last chunk stands before the next one.
  let work = new Uint8Array(0);
  let left = 0;
  let scanner: ReturnType<typeof scanRows> | null = null;
  for (const chunk of chunks) {
    if (work.length < left + chunk.length) {
      const larger = new Uint8Array(left + chunk.length + SPARE);
      larger.set(work.subarray(0, left));
      work = larger;
    }
    work.set(chunk, left);
    const bytes = work.subarray(0, left + chunk.length);
    let from = 0;
    if (scanner === null) {
      const head = readHead(bytes);
      if (head === null) return NOT_PLAIN;
      const texts = head.header.map(cellDictionary);
      const reader = open(head.header, texts);
      if (reader === null) return NOT_PLAIN;
      state.delimiter = head.delimiter;
      scanner = scanRows(reader, texts, head.delimiter.charCodeAt(0));
      from = head.end;
    }
    const end = scanner.read(bytes, from);
    if (end < 0) return NOT_PLAIN;
    work.copyWithin(0, end, bytes.length);
    left = bytes.length - end;
  }
  if (scanner === null) return NOT_PLAIN;
  if (left > 0) {
    // The last row needs no line ending.
    const last = new Uint8Array(left + 1);
    last.set(work.subarray(0, left));
    last[left] = LF;
    if (scanner.read(last, 0) !== last.length) return NOT_PLAIN;
  }
  const rows = scanner.end();
  return rows < 0 ? NOT_PLAIN : { plain: true, rows, delimiter: state.delimiter };
}

interface Head {
  readonly header: readonly string[];
  readonly delimiter: string;
  /** Where the first row begins. */
  readonly end: number;
}

/** How many records the delimiter is judged by, the header among them. */
const JUDGED = 22;

/** The header of a plain file; null where it is none, or where the first chunk does not show enough of it. */
function readHead(bytes: Uint8Array): Head | null {
  const from = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  if (recogniseFile(bytes).format !== 'text') return null;
  const end = bytes.indexOf(LF, from);
  if (end <= from) return null;
  let judged = end + 1;
  for (let record = 1; record < JUDGED; record++) {
    const next = bytes.indexOf(LF, judged);
    if (next < 0) {
      judged = bytes.length;
      break;
    }
    judged = next + 1;
  }
  const text = decodeStrictly(bytes.subarray(from, judged));
  if (text === null || /^\s*[[{]|^sep=|"/i.test(text)) return null;
  const delimiter = sniffDelimiter(text);
  const line = decodeStrictly(bytes.subarray(from, bytes[end - 1] === CR ? end - 1 : end));
  if (delimiter === null || line === null || line.includes('\r') || line.trim() === '') return null;
  return { header: line.split(delimiter).map((name) => name.trim()), delimiter, end: end + 1 };
}

/** Reads whole rows out of chunks. `read` says how far it came, or −1 where the file is not plain. */
function scanRows(reader: PlainReader, texts: readonly CellDictionary[], delimiter: number) {
  const width = texts.length;
  // One array for all cells of a block, column by column: a row of short cells is written by one index.
  const codes = new Uint16Array(width * BLOCK_ROWS);
  const columns = texts.map((_, at): Uint16Array | undefined => codes.subarray(at * BLOCK_ROWS, (at + 1) * BLOCK_ROWS));
  const isShort = shortCells(delimiter);
  let hasHigh = false;
  let rows = 0;
  let length = 0;

  const read = (bytes: Uint8Array, start: number): number => {
    const end = bytes.lastIndexOf(LF) + 1;
    if (end <= start) return start;
    let at = start;
    let high = 0;
    while (at < end) {
      let filled = false;
      const next = at + 2 * width;
      if (next <= end && bytes[next - 1] === LF && isShortRow(bytes, at, width, delimiter, isShort)) {
        for (let from = at, place = length; from < next; from += 2, place += BLOCK_ROWS) codes[place] = bytes[from]!;
        at = next;
        filled = true;
      } else {
        for (let column = 0; column < width; column++) {
          const from = at;
          let byte = bytes[at]!;
          while (byte !== delimiter && byte !== LF) {
            if (byte < 35 && (byte === QUOTE || isControl(byte) || (byte === CR && bytes[at + 1] !== LF))) return -1;
            high |= byte;
            if (byte > 32 && byte < 127) filled = true;
            byte = bytes[++at]!;
          }
          let to = at;
          if (byte === LF) {
            if (column < width - 1) return -1;
            if (to > from && bytes[to - 1] === CR) to--;
          } else if (column === width - 1) return -1;
          at++;
          if (columns[column] !== undefined) {
            const code = to - from === 1 ? bytes[from]! : texts[column]!.codeOf(bytes, from, to);
            if (code < 0) return -1;
            codes[column * BLOCK_ROWS + length] = code;
          }
        }
      }
      if (!filled) return -1;
      rows++;
      if (++length === BLOCK_ROWS) {
        if (!reader.visit({ length, columns })) return -1;
        length = 0;
        if (rows >= reader.othersUpTo) {
          for (let column = 0; column < width; column++)
            if (!reader.wanted.includes(column)) columns[column] = undefined;
        }
      }
    }
    hasHigh ||= high > 127;
    // Whole rows end in LF, so no character is cut.
    return !hasHigh || decodeStrictly(bytes.subarray(start, end)) !== null ? end : -1;
  };

  const finish = (): number => {
    if (length > 0 && !reader.visit({ length, columns })) return -1;
    return rows;
  };
  return { read, end: finish };
}

/** The bytes that may be a cell of their own: printing ASCII but the quote and the delimiter. */
function shortCells(delimiter: number): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, byte) =>
    byte > 32 && byte < 127 && byte !== QUOTE && byte !== delimiter ? 1 : 0,
  );
}

/** Whether every cell of the row is such a byte; its line ending was seen. Most rows of answers are of this kind. */
function isShortRow(bytes: Uint8Array, at: number, width: number, delimiter: number, isShort: Uint8Array): boolean {
  const last = at + 2 * (width - 1);
  if (isShort[bytes[last]!] === 0) return false;
  for (let from = at; from < last; from += 2) {
    if (bytes[from + 1] !== delimiter || isShort[bytes[from]!] === 0) return false;
  }
  return true;
}
