import type { ByteWriter } from './byte-writer.ts';
import { byteLength, fitBytes } from './fit-bytes.ts';
import type { SavFile, SavMissing, SavValueLabel, SavVariable } from './sav-file.ts';
import { formatCode } from './sav-formats.ts';
import { type StoredVariable, slotsOfCase } from './stored-variable.ts';
import { longestPart, partWidths, slotsOf } from './text-slots.ts';

/** What SPSS keeps of a variable's label and of a value's label, in bytes. */
const variableLabelBytes = 255;
const valueLabelBytes = 120;

/** What stands for "the highest" and "the lowest" number where a range has no end: below it only system-missing. */
export const highest = Number.MAX_VALUE;
export const lowest = -(Number.MAX_VALUE - 2 ** 971);

/** The header. The same file has the same bytes on every day: its date is always 1 January 1970. */
export function writeHeader(out: ByteWriter, file: SavFile, stored: readonly StoredVariable[]): void {
  const weight = stored.find(({ variable }) => variable.name === file.weight);
  out.text('$FL2');
  out.text('@(#) SPSS DATA FILE Minat', 60);
  out.int32(2);
  out.int32(slotsOfCase(file.variables));
  out.int32(0);
  out.int32(weight?.slot ?? 0);
  out.int32(file.rows.length);
  out.double(100);
  out.text('01 Jan 70');
  out.text('00:00:00');
  out.text(fitBytes(file.label, 64), 64);
  out.bytes(new Uint8Array(3));
}

export function writeVariable(out: ByteWriter, { variable, shortNames }: StoredVariable): void {
  const widths = variable.type === 'numeric' ? [0] : partWidths(variable.type.width);
  for (const [part, width] of widths.entries()) {
    const label = part === 0 ? fitBytes(variable.label, variableLabelBytes) : '';
    const missing = part === 0 && keepsMissingHere(variable) ? variable.missing : null;
    out.int32(2);
    out.int32(width);
    out.int32(label === '' ? 0 : 1);
    out.int32(missing === null ? 0 : missingCode(missing));
    out.int32(formatOf(variable, width));
    out.int32(formatOf(variable, width));
    out.text(shortNames[part]!, 8);
    if (label !== '') {
      out.int32(byteLength(label));
      out.text(label, padTo(byteLength(label), 4));
    }
    if (missing !== null) writeMissing(out, missing);
    for (let slot = 1; slot < slotsOf(width); slot += 1) writeContinuation(out);
  }
}

/** One set of labels for all variables that share it, as a questionnaire's items do. */
export function writeValueLabels(out: ByteWriter, stored: readonly StoredVariable[]): void {
  const sets = new Map<string, { labels: readonly SavValueLabel[]; slots: number[] }>();
  for (const { variable, slot } of stored) {
    if (variable.valueLabels.length === 0 || isLong(variable)) continue;
    const key = JSON.stringify(variable.valueLabels.map(({ value, label }) => [value, label]));
    const set = sets.get(key) ?? { labels: variable.valueLabels, slots: [] };
    set.slots.push(slot);
    sets.set(key, set);
  }
  for (const { labels, slots } of sets.values()) {
    out.int32(3);
    out.int32(labels.length);
    for (const { value, label } of labels) {
      const kept = fitBytes(label, valueLabelBytes);
      writeValue(out, value);
      out.int8(byteLength(kept));
      out.text(kept, padTo(byteLength(kept) + 1, 8) - 1);
    }
    out.int32(4);
    out.int32(slots.length);
    for (const slot of slots) out.int32(slot);
  }
}

/** Texts of more than eight bytes keep labels and missing values in records of their own. */
export function isLong({ type }: SavVariable): boolean {
  return type !== 'numeric' && type.width > 8;
}

function keepsMissingHere(variable: SavVariable): boolean {
  const { values, range } = variable.missing;
  return !isLong(variable) && (values.length > 0 || range !== null);
}

function missingCode({ values, range }: SavMissing): number {
  return range === null ? values.length : -2 - values.length;
}

function writeMissing(out: ByteWriter, { values, range }: SavMissing): void {
  if (range !== null) {
    out.double(range.from);
    out.double(range.to);
  }
  for (const value of values) writeValue(out, value);
}

function writeValue(out: ByteWriter, value: number | string): void {
  if (typeof value === 'number') out.double(value);
  else out.text(value, 8);
}

function writeContinuation(out: ByteWriter): void {
  out.int32(2);
  out.int32(-1);
  for (let field = 0; field < 4; field += 1) out.int32(0);
  out.text('', 8);
}

function formatOf({ type, format }: SavVariable, width: number): number {
  if (type !== 'numeric') return (formatCode('A')! << 16) | (Math.min(width, longestPart) << 8);
  return (formatCode(format.name)! << 16) | (format.width << 8) | format.decimals;
}

function padTo(length: number, unit: number): number {
  return Math.ceil(length / unit) * unit;
}
