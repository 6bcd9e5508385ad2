import type { ByteCursor } from './byte-cursor.ts';
import type { RawDictionary, RawLabelSet, RawVariable } from './raw-dictionary.ts';
import { damaged, SavFault, savRefusal } from './sav-refusal.ts';
import { longestPart, slotsOf } from './text-slots.ts';

/** A questionnaire has some hundred; more than this is no study. */
const mostVariables = 50_000;

/** All villages of Indonesia would fit. */
export const mostLabels = 200_000;

/**
 * The records between header and cases. Every record takes bytes of the file for what it claims to hold, so that no
 * count can ask for more memory than the file has.
 */
export function readDictionary(cursor: ByteCursor): RawDictionary {
  const found: RawDictionary = { variables: [], labelSets: [], extensions: new Map() };
  let slot = 1;
  let labels = 0;
  for (;;) {
    const offset = cursor.offset();
    const kind = cursor.int32();
    if (kind === 2) {
      const variable = readVariable(cursor, slot);
      found.variables.push(variable);
      slot += variable.width === 0 ? 1 : slotsOf(variable.width);
      if (found.variables.length > mostVariables) {
        throw new SavFault(savRefusal('sav-too-large', { what: 'variables', most: mostVariables }));
      }
    } else if (kind === 3) {
      const set = readLabelSet(cursor, mostLabels - labels);
      labels += set.labels.length;
      found.labelSets.push(set);
    } else if (kind === 6) readDocument(cursor);
    else if (kind === 7) readExtension(cursor, found.extensions);
    else if (kind === 999) {
      cursor.int32();
      return found;
    } else throw damaged('record', offset);
  }
}

function readVariable(cursor: ByteCursor, slot: number): RawVariable {
  const offset = cursor.offset();
  const width = cursor.int32();
  const hasLabel = cursor.int32();
  const count = cursor.int32();
  const format = cursor.int32();
  cursor.int32();
  const shortName = cursor.bytes(8);
  const isRange = count < 0;
  const faulty =
    width < 0 || width > longestPart || hasLabel < 0 || hasLabel > 1 || count < -3 || count > 3 || count === -1;
  if (faulty || (isRange && width > 0)) throw damaged('variable', offset);
  const label = hasLabel === 1 ? readPadded(cursor, cursor.int32(), 4) : new Uint8Array(0);
  const values = Array.from({ length: Math.abs(count) }, () => cursor.bytes(8));
  const later = width === 0 ? 0 : slotsOf(width) - 1;
  for (let part = 0; part < later; part += 1) readContinuation(cursor);
  return { width, slot, label, missing: { count, values }, format, shortName };
}

/** A text of more than eight bytes has a record for each further slot, whose only word is its width of -1. */
function readContinuation(cursor: ByteCursor): void {
  const offset = cursor.offset();
  const isContinuation = cursor.int32() === 2 && cursor.int32() === -1;
  if (!isContinuation) throw damaged('variable', offset);
  const hasLabel = cursor.int32();
  const missing = cursor.int32();
  if (hasLabel !== 0 || missing !== 0) throw damaged('variable', offset);
  cursor.bytes(16);
}

function readLabelSet(cursor: ByteCursor, most: number): RawLabelSet {
  const offset = cursor.offset();
  const count = cursor.int32();
  if (count < 0) throw damaged('value-labels', offset);
  const labels: { readonly value: Uint8Array; readonly label: Uint8Array }[] = [];
  if (count > most) throw new SavFault(savRefusal('sav-too-large', { what: 'labels', most: mostLabels }));
  for (let index = 0; index < count; index += 1) {
    const value = cursor.bytes(8);
    const length = cursor.int8();
    const label = cursor.bytes(length);
    cursor.bytes((8 - ((length + 1) % 8)) % 8);
    labels.push({ value, label });
  }
  if (cursor.int32() !== 4) throw damaged('value-labels', cursor.offset() - 4);
  const variables = cursor.int32();
  if (variables < 1) throw damaged('value-labels', cursor.offset() - 4);
  const slots: number[] = [];
  for (let index = 0; index < variables; index += 1) slots.push(cursor.int32());
  return { labels, slots, offset };
}

/** Lines of 80 bytes that people wrote about the file; not kept. */
function readDocument(cursor: ByteCursor): void {
  const lines = cursor.int32();
  if (lines < 0) throw damaged('record', cursor.offset() - 4);
  cursor.bytes(lines * 80);
}

function readExtension(cursor: ByteCursor, found: Map<number, Uint8Array>): void {
  const offset = cursor.offset();
  const subtype = cursor.int32();
  const size = cursor.int32();
  const count = cursor.int32();
  if (size < 0 || count < 0) throw damaged('extension', offset);
  found.set(subtype, cursor.bytes(size * count));
}

function readPadded(cursor: ByteCursor, length: number, unit: number): Uint8Array {
  if (length < 0) throw damaged('variable', cursor.offset() - 4);
  const content = cursor.bytes(length);
  cursor.bytes((unit - (length % unit)) % unit);
  return content;
}
