import type { ReadVariable } from './build-variables.ts';
import type { DecodeText } from './decode-sav-text.ts';
import type { SavHeader } from './read-header.ts';
import { type NextSlot, readSlots, type Slot } from './read-slots.ts';
import type { SavValue } from './sav-file.ts';
import { damaged, SavFault, savRefusal } from './sav-refusal.ts';
import { longestPart, slotsOf } from './text-slots.ts';

/** As many slots of eight bytes as a workbook may have cells. */
const mostSlots = 20_000_000;

/**
 * The cases. A file may not say how many it has; then they end with it. A case that breaks off is a file that was cut.
 */
export function readCases(
  header: SavHeader,
  variables: readonly ReadVariable[],
  decode: DecodeText,
): readonly (readonly SavValue[])[] {
  const slotsOfCase = variables.reduce((sum, { parts }) => sum + slotsOfVariable(parts), 0);
  // A row has its own cost, however short it is.
  const most = Math.floor(mostSlots / Math.max(10, slotsOfCase));
  const { cases } = header;
  if (cases !== null && cases > most) throw tooLarge();
  const next = readSlots(header);
  const rows: SavValue[][] = [];
  while (cases === null || rows.length < cases) {
    const first = next();
    if (first === undefined) {
      if (cases !== null) throw truncated(header);
      break;
    }
    if (rows.length === most) throw tooLarge();
    rows.push(readCase(first, next, variables, decode, header));
  }
  return rows;
}

function readCase(
  first: Slot,
  next: NextSlot,
  variables: readonly ReadVariable[],
  decode: DecodeText,
  header: SavHeader,
): SavValue[] {
  let begun = false;
  const slot = (): Slot => {
    if (!begun) {
      begun = true;
      return first;
    }
    const found = next();
    if (found === undefined) throw truncated(header);
    return found;
  };
  return variables.map(({ parts }) =>
    parts.length === 0 ? numberOf(slot(), header.littleEndian) : decode(textOf(parts, slot)),
  );
}

/** Numbers that are none, which no SPSS writes, count as missing too. */
function numberOf(slot: Slot, littleEndian: boolean): number | null {
  if (!(slot instanceof Uint8Array)) return slot;
  const value = new DataView(slot.buffer, slot.byteOffset, 8).getFloat64(0, littleEndian);
  return Number.isFinite(value) && value !== -Number.MAX_VALUE ? value : null;
}

function textOf(parts: readonly number[], slot: () => Slot): Uint8Array {
  if (parts.length === 1 && parts[0]! <= 8) return bytesOf(slot());
  const bytes = new Uint8Array(parts.reduce((sum, width) => sum + 8 * slotsOf(width), 0));
  let end = 0;
  for (const width of parts) {
    const begin = end;
    for (let index = 0; index < slotsOf(width); index += 1) {
      bytes.set(bytesOf(slot()), end);
      end += 8;
    }
    // Of the 256 bytes of a part that is not the last, 255 are text.
    if (parts.length > 1) end = begin + Math.min(width, longestPart);
  }
  return bytes.subarray(0, end);
}

/** A number cannot stand where a text should. */
function bytesOf(slot: Slot): Uint8Array {
  if (slot instanceof Uint8Array) return slot;
  throw damaged('cases', 0);
}

function slotsOfVariable(parts: readonly number[]): number {
  return parts.length === 0 ? 1 : parts.reduce((sum, width) => sum + slotsOf(width), 0);
}

function truncated({ cursor }: SavHeader): SavFault {
  return new SavFault(savRefusal('sav-truncated', { offset: cursor.offset() }));
}

function tooLarge(): SavFault {
  return new SavFault(savRefusal('sav-too-large', { what: 'cells', most: mostSlots }));
}
