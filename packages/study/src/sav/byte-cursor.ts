import { damaged, SavFault, savRefusal } from './sav-refusal.ts';

/** Reads bytes from front to back. Past the end it throws; nothing is copied. */
export interface ByteCursor {
  /** Where in the whole file the next byte stands. */
  readonly offset: () => number;
  readonly left: () => number;
  readonly int8: () => number;
  readonly int32: () => number;
  /** A whole number of eight bytes; beyond 2^53 only nearly. */
  readonly int64: () => number;
  readonly double: () => number;
  readonly bytes: (count: number) => Uint8Array;
  /** A part of the same file as a cursor of its own. */
  readonly part: (count: number) => ByteCursor;
}

/** Of a whole file: past its end it is `sav-truncated`. */
export function byteCursor(bytes: Uint8Array, littleEndian: boolean): ByteCursor {
  const past = () => new SavFault(savRefusal('sav-truncated', { offset: bytes.length }));
  return cursorOver(bytes, littleEndian, { from: 0, to: bytes.length, past });
}

/** Of one record's content: past its end the record is damaged. */
export function recordCursor(bytes: Uint8Array, littleEndian: boolean): ByteCursor {
  return cursorOver(bytes, littleEndian, { from: 0, to: bytes.length, past: () => damaged('extension', 0) });
}

interface Range {
  readonly from: number;
  readonly to: number;
  readonly past: () => SavFault;
}

function cursorOver(bytes: Uint8Array, littleEndian: boolean, { from, to, past }: Range): ByteCursor {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = from;
  const advance = (count: number): number => {
    if (!(count >= 0 && count <= to - at)) throw past();
    const start = at;
    at += count;
    return start;
  };
  return {
    offset: () => at,
    left: () => to - at,
    int8: () => view.getUint8(advance(1)),
    int32: () => view.getInt32(advance(4), littleEndian),
    int64: () => Number(view.getBigInt64(advance(8), littleEndian)),
    double: () => view.getFloat64(advance(8), littleEndian),
    bytes: (count) => {
      const start = advance(count);
      return bytes.subarray(start, start + count);
    },
    part: (count) => {
      const start = advance(count);
      return cursorOver(bytes, littleEndian, { from: start, to: start + count, past });
    },
  };
}
