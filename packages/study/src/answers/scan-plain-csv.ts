import { BLOCK_ROWS, type ColumnBlock } from '../vectors/index.ts';
import { type CellDictionary, cellDictionary } from './cell-dictionary.ts';
import { decodeStrictly } from './decode-strictly.ts';
import { recogniseFile } from './recognise-file.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';

/** Rows of cells as codes: one array a column, filled from 0 to `length` and used again for the next block of `BLOCK_ROWS`. */
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
  /** Its first columns take the codes, one for each column of the file. */
  readonly block: ColumnBlock;
  /** False where it has no use for the file after all. */
  readonly visit: (block: CodedBlock) => boolean;
}

export type PlainScan =
  | { readonly plain: true; readonly rows: number; readonly delimiter: string }
  /** The file is not plain, or not wanted: it must be read as a whole. */
  | { readonly plain: false };

const NOT_PLAIN = { plain: false } as const;
const [LF, CR, QUOTE] = [0x0a, 0x0d, 0x22];
/** Control characters that may stand in a text: tab, line feed, vertical tab, form feed, return. */
const isControl = (byte: number): boolean => byte < 32 && (byte < 9 || byte > 13);

/**
 * Reads a plain CSV file in one pass and constant memory, its cells as codes. Plain is what needs no second look: UTF-8,
 * a delimiter in the header, no quote, no blank line or row, every row as wide as the header and no longer than 64 KiB, LF or CRLF. Of plain files
 * `readTable` gives the same cells; whatever is not plain is left to it. `open` gets the header and a dictionary for each
 * column; null where the file is not wanted.
 *
 * @example scanPlainCsv([new TextEncoder().encode('a,b\n1,2\n')], () => null) // { plain: false }
 */
export function scanPlainCsv(
  chunks: Iterable<Uint8Array>,
  open: (header: readonly string[], texts: readonly CellDictionary[]) => PlainReader | null,
): PlainScan {
  // What is left of a piece stands before the next one.
  let left = 0;
  let opened: { readonly scanner: RowScanner; readonly text: Uint8Array; readonly delimiter: string } | null = null;
  for (const chunk of chunks) {
    let rest = chunk;
    if (opened === null) {
      const head = readHead(chunk);
      if (head === null) return NOT_PLAIN;
      const texts = head.header.map(cellDictionary);
      const reader = open(head.header, texts);
      if (reader === null) return NOT_PLAIN;
      const scanner = scanRows(reader, texts, head.delimiter.charCodeAt(0));
      opened = { scanner, text: reader.block.text, delimiter: head.delimiter };
      rest = chunk.subarray(head.end);
    }
    const { scanner, text } = opened;
    while (rest.length > 0) {
      const length = Math.min(text.length, left + rest.length);
      // A row that fills the whole piece is none of a survey.
      if (length === left) return NOT_PLAIN;
      text.set(rest.subarray(0, length - left), left);
      rest = rest.subarray(length - left);
      const end = scanner.read(length);
      if (end < 0) return NOT_PLAIN;
      text.copyWithin(0, end, length);
      left = length - end;
    }
  }
  if (opened === null) return NOT_PLAIN;
  const { scanner, text, delimiter } = opened;
  if (left > 0) {
    // The last row needs no line ending.
    if (left === text.length) return NOT_PLAIN;
    text[left] = LF;
    if (scanner.read(left + 1) !== left + 1) return NOT_PLAIN;
  }
  const rows = scanner.end();
  return rows < 0 ? NOT_PLAIN : { plain: true, rows, delimiter };
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

interface RowScanner {
  /** Reads the whole rows among the first bytes of the block's text: how far it came, or −1 where the file is not plain. */
  readonly read: (length: number) => number;
  /** The number of rows, or −1. */
  readonly end: () => number;
}

function scanRows(reader: PlainReader, texts: readonly CellDictionary[], delimiter: number): RowScanner {
  const width = texts.length;
  const { block } = reader;
  const { all: codes, text: bytes } = block;
  const columns = block.columns.slice(0, width).map((column): Uint16Array | undefined => column);
  // A cell of one byte is printing ASCII but the quote and the delimiter. Most rows of answers have no other.
  for (let byte = 0; byte < block.isNoCell.length; byte++)
    block.isNoCell[byte] = byte > 32 && byte < 127 && byte !== QUOTE && byte !== delimiter ? 0 : 1;
  let hasHigh = false;
  let rows = 0;
  let length = 0;

  const visit = (): boolean => {
    const wanted = reader.visit({ length, columns });
    length = 0;
    if (rows >= reader.othersUpTo) {
      for (let column = 0; column < width; column++) {
        if (!reader.wanted.includes(column)) columns[column] = undefined;
      }
    }
    return wanted;
  };

  const read = (filled: number): number => {
    const end = bytes.subarray(0, filled).lastIndexOf(LF) + 1;
    let at = 0;
    let high = 0;
    while (at < end) {
      if (bytes[at + 2 * width - 1] === LF) {
        const next = block.readRows(at, end, length, width, delimiter);
        const read = (next - at) / (2 * width);
        at = next;
        rows += read;
        length += read;
        if (length === BLOCK_ROWS && !visit()) return -1;
        if (read > 0) continue;
      }
      let isBlank = true;
      for (let column = 0; column < width; column++) {
        const from = at;
        let byte = bytes[at]!;
        while (byte !== delimiter && byte !== LF) {
          if (byte < 35 && (byte === QUOTE || isControl(byte) || (byte === CR && bytes[at + 1] !== LF))) return -1;
          high |= byte;
          if (byte > 32 && byte < 127) isBlank = false;
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
      if (isBlank) return -1;
      rows++;
      length++;
      if (length === BLOCK_ROWS && !visit()) return -1;
    }
    hasHigh ||= high > 127;
    // Whole rows end in LF, so no character is cut.
    return !hasHigh || decodeStrictly(bytes.subarray(0, end)) !== null ? end : -1;
  };

  return { read, end: () => (length > 0 && !visit() ? -1 : rows) };
}
