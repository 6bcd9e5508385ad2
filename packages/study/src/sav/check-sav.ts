import { byteLength } from './fit-bytes.ts';
import type { SavFile, SavMissing, SavType, SavValue, SavVariable } from './sav-file.ts';
import { formatCode } from './sav-formats.ts';
import { isVariableName, nameKey } from './variable-names.ts';

/** The widest text that SPSS knows. */
const widestText = 32_767;

/** Whoever writes a file must hand in one that SPSS could hold: throws a RangeError that names the first fault. */
export function checkSav(file: SavFile): void {
  const names = new Set<string>();
  if (file.variables.length === 0) throw new RangeError('writeSav needs a variable, got none');
  for (const variable of file.variables) {
    const { name } = variable;
    if (!isVariableName(name)) throw new RangeError(`writeSav needs names that SPSS takes, got ${name}`);
    if (names.has(nameKey(name)))
      throw new RangeError(`writeSav needs names that differ without case, got ${name} twice`);
    names.add(nameKey(name));
    checkVariable(variable);
  }
  const { weight } = file;
  if (weight !== null && !file.variables.some(({ name, type }) => name === weight && type === 'numeric')) {
    throw new RangeError(`writeSav needs a numeric variable as weight, got ${weight}`);
  }
  for (const [row, values] of file.rows.entries()) checkRow(values, row, file.variables);
}

function checkVariable({ name, type, format, valueLabels, missing }: SavVariable): void {
  const fault = (need: string, got: string) => {
    throw new RangeError(`writeSav needs ${need}, got ${got} in ${name}`);
  };
  if (type !== 'numeric' && !(Number.isInteger(type.width) && type.width >= 1 && type.width <= widestText)) {
    fault(`a width of 1 to ${widestText}`, String(type.width));
  }
  if (type === 'numeric') {
    const { name: kind, width, decimals } = format;
    const isWidth = Number.isInteger(width) && width >= 1 && width <= 40;
    const isDecimals = Number.isInteger(decimals) && decimals >= 0 && decimals <= 16;
    const isNumeric = formatCode(kind) !== undefined && kind !== 'A' && kind !== 'AHEX';
    if (!(isWidth && isDecimals && isNumeric)) fault('a format of numbers', `${kind}${width}.${decimals}`);
  }
  const labelled = new Set(valueLabels.map(({ value }) => value));
  if (labelled.size < valueLabels.length) fault('one label for a value', 'two');
  for (const { value } of valueLabels) if (!fits(value, type)) fault('labels of values of its type', String(value));
  checkMissing(missing, type, fault);
}

function checkMissing(missing: SavMissing, type: SavType, fault: (need: string, got: string) => void): void {
  const { values, range } = missing;
  if (values.length > (range === null ? 3 : 1)) {
    fault('at most three missing values, or one beside a range', String(values.length));
  }
  for (const value of values) {
    // SPSS compares the first eight bytes of a text.
    const isShort = typeof value === 'number' || byteLength(value) <= 8;
    if (!(fits(value, type) && isShort)) fault('missing values of its type, texts of at most 8 bytes', String(value));
  }
  if (range === null) return;
  const ordered = Number.isFinite(range.from) && Number.isFinite(range.to) && range.from <= range.to;
  if (type !== 'numeric' || !ordered) fault('a rising range of numbers', `${range.from} to ${range.to}`);
}

function checkRow(values: readonly SavValue[], row: number, variables: readonly SavVariable[]): void {
  if (values.length !== variables.length) {
    throw new RangeError(`writeSav needs ${variables.length} values, got ${values.length} in row ${row + 1}`);
  }
  for (const [at, value] of values.entries()) {
    const { name, type } = variables[at]!;
    if (value === null ? type === 'numeric' : fits(value, type)) continue;
    throw new RangeError(`writeSav needs a value that ${name} can hold, got ${value} in row ${row + 1}`);
  }
}

function fits(value: number | string, type: SavType): boolean {
  if (type === 'numeric') return typeof value === 'number' && Number.isFinite(value) && value !== -Number.MAX_VALUE;
  return typeof value === 'string' && byteLength(value) <= type.width;
}
