import { type ByteCursor, byteCursor } from './byte-cursor.ts';
import { damaged, SavFault, savRefusal } from './sav-refusal.ts';

export interface SavHeader {
  readonly cursor: ByteCursor;
  readonly littleEndian: boolean;
  /** 0 none, 1 by opcodes, 2 by opcodes inside zlib. */
  readonly compression: 0 | 1 | 2;
  /** The slot of the weight variable, from 1; 0 where there is none. */
  readonly weightSlot: number;
  /** Null where the file does not say how many cases it has. */
  readonly cases: number | null;
  readonly bias: number;
  readonly label: Uint8Array;
}

const layoutAt = 64;

/** The first 176 bytes; the cursor stands behind them. */
export function readHeader(bytes: Uint8Array): SavHeader {
  const magic = Buffer.from(bytes.subarray(0, 4)).toString('latin1');
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1');
  // SPSS's own encryption wraps the file; its first bytes say so.
  if (start.includes('ENCRYPTEDSAV')) throw new SavFault(savRefusal('sav-encrypted', {}));
  if (magic !== '$FL2' && magic !== '$FL3') throw new SavFault(savRefusal('not-sav', {}));
  if (bytes.length < 176) throw new SavFault(savRefusal('sav-truncated', { offset: bytes.length }));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const layout = view.getInt32(layoutAt, true);
  const littleEndian = layout === 2 || layout === 3;
  if (!littleEndian && ![2, 3].includes(view.getInt32(layoutAt, false))) throw damaged('header', layoutAt);
  const cursor = byteCursor(bytes, littleEndian);
  cursor.bytes(layoutAt + 4);
  // The size of a case is worked out from the variables: some programs write it wrong.
  cursor.int32();
  const compression = cursor.int32();
  const weightSlot = cursor.int32();
  const cases = cursor.int32();
  const bias = cursor.double();
  if (compression !== 0 && compression !== 1 && compression !== 2) throw damaged('header', 72);
  if ((magic === '$FL3') !== (compression === 2)) throw damaged('header', 72);
  if (weightSlot < 0 || cases < -1 || !Number.isFinite(bias)) throw damaged('header', 76);
  cursor.bytes(17);
  const label = cursor.bytes(64);
  cursor.bytes(3);
  return { cursor, littleEndian, compression, weightSlot, cases: cases === -1 ? null : cases, bias, label };
}
