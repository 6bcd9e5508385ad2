import { recordCursor } from './byte-cursor.ts';
import type { DecodeText } from './decode-sav-text.ts';
import type { RawDictionary } from './raw-dictionary.ts';
import { mostLabels } from './read-dictionary.ts';
import type { SavMeasure, SavRole, SavValueLabel } from './sav-file.ts';
import { measures, roles } from './sav-formats.ts';
import { damaged, SavFault, savRefusal } from './sav-refusal.ts';
import { nameKey } from './variable-names.ts';

/** Record 13: the long name by the short one in capitals. */
export function readLongNames({ extensions }: RawDictionary, decode: DecodeText): ReadonlyMap<string, string> {
  const bytes = extensions.get(13);
  if (bytes === undefined) return new Map();
  return pairs(decode(bytes).split('\t'));
}

/** Record 14: the true width of a text kept in parts, by the short name of its first part. */
export function readLongWidths({ extensions }: RawDictionary, decode: DecodeText): ReadonlyMap<string, number> {
  const bytes = extensions.get(14);
  if (bytes === undefined) return new Map();
  const widths = pairs(
    decode(bytes)
      .split('\t')
      .map((pair) => pair.replaceAll('\0', '')),
  );
  return new Map([...widths].map(([name, width]) => [name, /^\d{1,5}$/.test(width) ? Number(width) : Number.NaN]));
}

function pairs(texts: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    texts.flatMap((text) => {
      const at = text.indexOf('=');
      return at === -1 ? [] : [[nameKey(text.slice(0, at)), text.slice(at + 1)] as const];
    }),
  );
}

/** Record 11: one measure for every variable and part. Old files have two figures a variable and no columns. */
export function readMeasures(
  { extensions, variables }: RawDictionary,
  littleEndian: boolean,
): readonly SavMeasure[] | null {
  const bytes = extensions.get(11);
  if (bytes === undefined) return null;
  const perVariable = bytes.length / 4 / variables.length;
  if (perVariable !== 2 && perVariable !== 3) return null;
  const cursor = recordCursor(bytes, littleEndian);
  return variables.map(() => {
    const measure = measures[cursor.int32()] ?? 'unknown';
    cursor.bytes(4 * (perVariable - 1));
    return measure;
  });
}

/** Record 18, of which roles alone are kept: `name:$@Role('1'\n)…/name:…`, by the long name in capitals. */
export function readRoles({ extensions }: RawDictionary, decode: DecodeText): ReadonlyMap<string, SavRole> {
  const bytes = extensions.get(18);
  const found = new Map<string, SavRole>();
  if (bytes === undefined) return found;
  let owner = '';
  for (const line of decode(bytes).split('\n')) {
    // A line is a value in quotes, or it ends one attribute and begins the next, perhaps of the next variable.
    if (line.startsWith("'")) continue;
    const begun = line.replace(/^\)?\/?/, '');
    const name = /^([^:(']{1,64}):/.exec(begun)?.[1];
    if (name !== undefined) owner = nameKey(name);
    const role = /^\$@Role\('([0-5])'/.exec(name === undefined ? begun : begun.slice(name.length + 1))?.[1];
    if (role !== undefined) found.set(owner, roles[Number(role)]!);
  }
  return found;
}

/** Record 21: labels of texts longer than eight bytes, by the long name in capitals. */
export function readLongLabels(
  { extensions }: RawDictionary,
  decode: DecodeText,
  littleEndian: boolean,
): ReadonlyMap<string, readonly SavValueLabel[]> {
  const found = new Map<string, readonly SavValueLabel[]>();
  const cursor = recordCursor(extensions.get(21) ?? new Uint8Array(0), littleEndian);
  const counted = () => cursor.bytes(countOf(cursor.int32()));
  while (cursor.left() > 0) {
    const name = nameKey(decode(counted()));
    cursor.int32();
    const count = countOf(cursor.int32());
    if (count > mostLabels) throw new SavFault(savRefusal('sav-too-large', { what: 'labels', most: mostLabels }));
    const labels: SavValueLabel[] = [];
    for (let index = 0; index < count; index += 1) {
      const value = decode(counted());
      labels.push({ value, label: decode(counted()) });
    }
    found.set(name, labels);
  }
  return found;
}

/** Record 22: missing values of texts longer than eight bytes, by the long name in capitals. */
export function readLongMissing(
  { extensions }: RawDictionary,
  decode: DecodeText,
  littleEndian: boolean,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const cursor = recordCursor(extensions.get(22) ?? new Uint8Array(0), littleEndian);
  while (cursor.left() > 0) {
    const name = nameKey(decode(cursor.bytes(countOf(cursor.int32()))));
    const count = cursor.int8();
    const width = countOf(cursor.int32());
    if (count > 3) throw damaged('extension', 0);
    found.set(
      name,
      Array.from({ length: count }, () => decode(cursor.bytes(width))),
    );
  }
  return found;
}

function countOf(count: number): number {
  if (count < 0) throw damaged('extension', 0);
  return count;
}
