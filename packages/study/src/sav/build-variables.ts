import { recordCursor } from './byte-cursor.ts';
import type { DecodeText } from './decode-sav-text.ts';
import type { RawDictionary, RawVariable } from './raw-dictionary.ts';
import {
  readLongLabels,
  readLongMissing,
  readLongNames,
  readLongWidths,
  readMeasures,
  readRoles,
} from './read-extensions.ts';
import { noMissing, type SavFormat, type SavMissing, type SavValueLabel, type SavVariable } from './sav-file.ts';
import { formatName } from './sav-formats.ts';
import { damaged } from './sav-refusal.ts';
import { longestPart, partWidths } from './text-slots.ts';
import { nameKey } from './variable-names.ts';

/** A variable of the file with the widths of the parts that its cases have. */
export interface ReadVariable {
  readonly variable: SavVariable;
  readonly slot: number;
  /** Empty of a number. */
  readonly parts: readonly number[];
}

/** Puts the records together: names, widths, labels, missing values, measures and roles, one variable each. */
export function buildVariables(raw: RawDictionary, decode: DecodeText, littleEndian: boolean): readonly ReadVariable[] {
  const longNames = readLongNames(raw, decode);
  const longWidths = readLongWidths(raw, decode);
  const measures = readMeasures(raw, littleEndian);
  const roles = readRoles(raw, decode);
  const longLabels = readLongLabels(raw, decode, littleEndian);
  const longMissing = readLongMissing(raw, decode, littleEndian);
  const labels = labelsBySlot(raw, decode, littleEndian);
  const built: ReadVariable[] = [];
  const names = new Set<string>();
  for (let at = 0; at < raw.variables.length; ) {
    const first = raw.variables[at]!;
    const shortName = decode(first.shortName);
    const name = longNames.get(nameKey(shortName)) ?? shortName;
    const key = nameKey(name);
    if (name === '' || names.has(key)) throw damaged('names', 0);
    names.add(key);
    const width = longWidths.get(nameKey(shortName)) ?? first.width;
    const parts = width === 0 ? [] : partsOf(raw, at, width);
    built.push({
      slot: first.slot,
      parts,
      variable: {
        name,
        label: decode(first.label),
        type: width === 0 ? 'numeric' : { width },
        format: formatOf(first, width),
        measure: measures?.[at] ?? 'unknown',
        role: roles.get(key) ?? 'input',
        valueLabels: labels.get(first.slot) ?? longLabels.get(key) ?? [],
        missing: missingOf(first, longMissing.get(key), decode, littleEndian),
      },
    });
    at += Math.max(1, parts.length);
  }
  return built;
}

function partsOf(raw: RawDictionary, at: number, width: number): readonly number[] {
  const isLong = width > longestPart;
  if (!isLong && width !== raw.variables[at]!.width) throw damaged('long-text', 0);
  // NaN, zero or beyond what SPSS knows: no width at all.
  if (!(width >= 1 && width <= 32_767)) throw damaged('long-text', 0);
  const parts = partWidths(width);
  const stored = raw.variables.slice(at, at + parts.length).map((variable) => variable.width);
  if (isLong && !parts.every((part, index) => part === stored[index])) throw damaged('long-text', 0);
  return parts;
}

function formatOf({ format }: RawVariable, width: number): SavFormat {
  if (width > 0) return { name: 'A', width, decimals: 0 };
  const name = formatName((format >> 16) & 0xff);
  const [shown, decimals] = [(format >> 8) & 0xff, format & 0xff];
  const usable = name !== undefined && name !== 'A' && name !== 'AHEX' && shown >= 1 && shown <= 40 && decimals <= 16;
  return usable ? { name, width: shown, decimals } : { name: 'F', width: 8, decimals: 2 };
}

function missingOf(
  { width, missing: { count, values } }: RawVariable,
  long: readonly string[] | undefined,
  decode: DecodeText,
  littleEndian: boolean,
): SavMissing {
  if (width > 0) {
    const texts = long ?? values.map((value) => decode(value.subarray(0, width)));
    return texts.length === 0 ? noMissing : { values: texts, range: null };
  }
  const numbers = values.map((value) => recordCursor(value, littleEndian).double());
  if (count === 0) return noMissing;
  if (count > 0) return { values: numbers, range: null };
  return { values: numbers.slice(2), range: { from: numbers[0]!, to: numbers[1]! } };
}

/** A set's labels are made once, however many variables share it. */
function labelsBySlot(
  { variables, labelSets }: RawDictionary,
  decode: DecodeText,
  littleEndian: boolean,
): ReadonlyMap<number, readonly SavValueLabel[]> {
  const bySlot = new Map(variables.map((variable) => [variable.slot, variable]));
  const found = new Map<number, readonly SavValueLabel[]>();
  for (const { labels, slots, offset } of labelSets) {
    const owners = slots.map((slot) => bySlot.get(slot));
    const widest = Math.max(0, ...new Set(owners.map((owner) => owner?.width ?? 0)));
    const isText = widest > 0;
    // Every slot must begin a variable, of the same kind as the others, and texts here have at most eight bytes.
    const fitting = owners.every((owner) => owner !== undefined && owner.width > 0 === isText && owner.width <= 8);
    if (!fitting) throw damaged('value-labels', offset);
    const set = labels.map(({ value, label }) => ({
      // PSPP fills what lies beyond a short text with zeros.
      value: isText ? decode(value.subarray(0, widest)) : recordCursor(value, littleEndian).double(),
      label: decode(label),
    }));
    for (const slot of slots) found.set(slot, set);
  }
  return found;
}
