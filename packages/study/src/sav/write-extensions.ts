import { type ByteWriter, byteWriter } from './byte-writer.ts';
import { byteLength, fitBytes } from './fit-bytes.ts';
import type { SavFile } from './sav-file.ts';
import { measures, roles } from './sav-formats.ts';
import type { StoredVariable } from './stored-variable.ts';
import { longestPart } from './text-slots.ts';
import { highest, isLong, lowest } from './write-dictionary.ts';

/** The records of type 7 by their subtype, in rising order (PSPP developers guide, "System File Format"). */
export function writeExtensions(out: ByteWriter, file: SavFile, stored: readonly StoredVariable[]): void {
  const all: readonly (readonly [subtype: number, size: number, content: (record: ByteWriter) => void])[] = [
    [3, 4, writeMachine],
    [4, 8, writeFloats],
    [11, 4, (record) => writeDisplay(record, stored)],
    [13, 1, (record) => record.text(longNames(stored))],
    [14, 1, (record) => record.text(widths(stored))],
    [16, 8, (record) => writeCaseCount(record, file)],
    [18, 1, (record) => record.text(attributes(stored))],
    [20, 1, (record) => record.text('UTF-8')],
    [21, 1, (record) => writeLongLabels(record, stored)],
    [22, 1, (record) => writeLongMissing(record, stored)],
  ];
  for (const [subtype, size, content] of all) {
    const record = byteWriter();
    content(record);
    const bytes = record.done();
    if (bytes.length === 0) continue;
    for (const value of [7, subtype, size, bytes.length / size]) out.int32(value);
    out.bytes(bytes);
  }
}

/** Version 1.0.0, no machine named, IEEE floats, one compression, little-endian, code page 65001: UTF-8. */
function writeMachine(record: ByteWriter): void {
  for (const value of [1, 0, 0, -1, 1, 1, 2, 65001]) record.int32(value);
}

function writeFloats(record: ByteWriter): void {
  for (const value of [-Number.MAX_VALUE, highest, lowest]) record.double(value);
}

/** Measure, columns on the screen, and alignment: texts left, numbers right. */
function writeDisplay(record: ByteWriter, stored: readonly StoredVariable[]): void {
  for (const { variable, shortNames } of stored) {
    const { type } = variable;
    for (const _part of shortNames) {
      record.int32(measures.indexOf(variable.measure));
      record.int32(type === 'numeric' ? 8 : Math.min(40, Math.max(8, type.width)));
      record.int32(type === 'numeric' ? 1 : 0);
    }
  }
}

function longNames(stored: readonly StoredVariable[]): string {
  return stored.map(({ variable, shortNames }) => `${shortNames[0]}=${variable.name}`).join('\t');
}

function widths(stored: readonly StoredVariable[]): string {
  return stored
    .flatMap(({ variable: { type }, shortNames }) =>
      type !== 'numeric' && type.width > longestPart
        ? [`${shortNames[0]}=${String(type.width).padStart(5, '0')}\0\t`]
        : [],
    )
    .join('');
}

function writeCaseCount(record: ByteWriter, { rows }: SavFile): void {
  record.int64(1);
  record.int64(rows.length);
}

function attributes(stored: readonly StoredVariable[]): string {
  return stored.map(({ variable }) => `${variable.name}:$@Role('${roles.indexOf(variable.role)}'\n)`).join('/');
}

function writeLongLabels(record: ByteWriter, stored: readonly StoredVariable[]): void {
  for (const { variable } of stored) {
    const { name, type, valueLabels } = variable;
    if (type === 'numeric' || !isLong(variable) || valueLabels.length === 0) continue;
    writeCounted(record, name);
    record.int32(type.width);
    record.int32(valueLabels.length);
    for (const { value, label } of valueLabels) {
      record.int32(type.width);
      record.text(String(value), type.width);
      writeCounted(record, fitBytes(label, 120));
    }
  }
}

function writeLongMissing(record: ByteWriter, stored: readonly StoredVariable[]): void {
  for (const { variable } of stored) {
    const { values } = variable.missing;
    if (!isLong(variable) || values.length === 0) continue;
    writeCounted(record, variable.name);
    record.int8(values.length);
    record.int32(8);
    for (const value of values) record.text(String(value), 8);
  }
}

function writeCounted(record: ByteWriter, text: string): void {
  record.int32(byteLength(text));
  record.text(text);
}
