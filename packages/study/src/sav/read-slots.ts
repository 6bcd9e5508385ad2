import { inflateSync } from 'node:zlib';
import type { ByteCursor } from './byte-cursor.ts';
import type { SavHeader } from './read-header.ts';
import { damaged } from './sav-refusal.ts';

/** A slot of a case: eight bytes as they stand, or a number that an opcode stands for. `null` is system-missing. */
export type Slot = Uint8Array | number | null;

/** Gives the next slot; undefined where the file has no more. */
export type NextSlot = () => Slot | undefined;

const blank = Uint8Array.of(0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20, 0x20);

/** Opcodes that stand for nothing fill the last eight; so many of them are no data. */
const mostFilling = 2 ** 20;

/** SPSS packs at most 0x3ff000 bytes at a time; PSPP the same. */
const mostOfBlock = 2 ** 24;

/** The slots of the cases one by one, however they are packed. Never more than one block is unpacked at a time. */
export function readSlots({ cursor, compression, bias }: SavHeader): NextSlot {
  if (compression === 0) {
    return () => (cursor.left() === 0 ? undefined : cursor.bytes(8));
  }
  return byOpcodes(compression === 1 ? pieces([cursor.bytes(cursor.left())]) : pieces(unpackBlocks(cursor)), bias);
}

/** Bytes on demand; undefined at the end, also where fewer are left. */
type Take = (count: number) => Uint8Array | undefined;

function byOpcodes(take: Take, bias: number): NextSlot {
  let codes: Uint8Array = new Uint8Array(0);
  let at = 0;
  let filling = 0;
  return () => {
    for (;;) {
      if (at === codes.length) {
        const next = take(8);
        if (next === undefined) return undefined;
        codes = next;
        at = 0;
      }
      const code = codes[at]!;
      at += 1;
      if (code === 0) {
        filling += 1;
        if (filling > mostFilling) throw damaged('compression', 0);
        continue;
      }
      if (code === 252) return undefined;
      if (code === 253) return take(8);
      if (code === 254) return blank;
      return code === 255 ? null : code - bias;
    }
  };
}

/** Joins blocks as far as the next few bytes need it. */
function pieces(blocks: Iterable<Uint8Array>): Take {
  const iterator = blocks[Symbol.iterator]();
  let block: Uint8Array = new Uint8Array(0);
  let at = 0;
  return (count) => {
    while (block.length - at < count) {
      const next = iterator.next();
      if (next.done === true) return undefined;
      const rest = block.subarray(at);
      const joined = new Uint8Array(rest.length + next.value.length);
      joined.set(rest);
      joined.set(next.value, rest.length);
      block = joined;
      at = 0;
    }
    at += count;
    return block.subarray(at - count, at);
  };
}

/**
 * Three figures, the blocks, and behind them the trailer that lists each block with its sizes (PSPP developers guide,
 * "ZLIB Data"). A block that unpacks to another size than the trailer promises is damaged.
 */
function* unpackBlocks(cursor: ByteCursor): Generator<Uint8Array> {
  const start = cursor.offset();
  const header = [cursor.int64(), cursor.int64(), cursor.int64()] as const;
  const [ownOffset, trailerOffset, trailerLength] = header;
  const packedLength = trailerOffset - cursor.offset();
  if (ownOffset !== start || packedLength < 0 || trailerLength < 24) throw damaged('compression', start);
  const packed = cursor.part(packedLength);
  const trailer = cursor.part(trailerLength);
  trailer.bytes(16);
  const blockSize = trailer.int32();
  const count = trailer.int32();
  if (blockSize < 0 || blockSize > mostOfBlock || count < 0 || trailer.left() !== 24 * count) {
    throw damaged('compression', trailerOffset);
  }
  for (let block = 0; block < count; block += 1) {
    trailer.bytes(16);
    const size = trailer.int32();
    const offset = packed.offset();
    const content = packed.bytes(trailer.int32());
    if (size < 0 || size > blockSize) throw damaged('compression', offset);
    yield unpack(content, size, offset);
  }
}

function unpack(content: Uint8Array, size: number, offset: number): Uint8Array {
  try {
    const unpacked = inflateSync(content, { maxOutputLength: Math.max(1, size) });
    if (unpacked.length === size) return unpacked;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!code.startsWith('Z_') && code !== 'ERR_BUFFER_TOO_LARGE') throw error;
  }
  throw damaged('compression', offset);
}
