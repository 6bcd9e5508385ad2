import type { Language } from '@minat/document';
import type { Instrument } from '../instrument/index.ts';
import { fitBytes, noMissing, type SavFile, type SavRole, type SavVariable } from '../sav/index.ts';
import { columnLabel, scaleOfColumn, valueLabels } from './column-labels.ts';
import type { DataColumn, DataValue } from './data-columns.ts';

const roles: Readonly<Record<Instrument['scales'][number]['role'], SavRole>> = {
  predictor: 'input',
  outcome: 'target',
  mediator: 'both',
  other: 'none',
};

/** The widest text of SPSS, in bytes. */
const widest = 32_767;

/** The exported data as an SPSS file: answers as given (not reversed), an answer that is missing system-missing. */
export function studySav(
  instrument: Instrument,
  columns: readonly DataColumn[],
  rows: readonly (readonly DataValue[])[],
  language: Language,
): SavFile {
  const variables = columns.map((column, at) =>
    variableOf(
      column,
      rows.map((row) => row[at]!),
      instrument,
      language,
    ),
  );
  return {
    label: fitBytes(instrument.title[language].replaceAll(/\s+/g, ' ').trim(), 64),
    variables,
    weight: null,
    rows: rows.map((row) =>
      row.map((value, at) => {
        if (variables[at]!.type === 'numeric') return value;
        return value === null ? '' : fitBytes(String(value), widest);
      }),
    ),
  };
}

function variableOf(
  column: DataColumn,
  values: readonly DataValue[],
  instrument: Instrument,
  language: Language,
): SavVariable {
  const isText = column.kind === 'profile' && column.words === null;
  const scale = scaleOfColumn(column, instrument);
  const shared = {
    name: column.name,
    label: columnLabel(column, instrument, language).replaceAll(/\s+/g, ' ').trim(),
    role: scale === null ? ('none' as const) : roles[scale.role],
    valueLabels: valueLabels(column, instrument, language),
    missing: noMissing,
  };
  if (isText) {
    const width = Math.min(
      widest,
      Math.max(1, ...new Set(values.map((value) => Buffer.byteLength(String(value ?? ''))))),
    );
    return { ...shared, type: { width }, format: { name: 'A', width, decimals: 0 }, measure: 'nominal' };
  }
  const isWhole = values.every((value) => value === null || Number.isInteger(value));
  return {
    ...shared,
    type: 'numeric',
    format: { name: 'F', width: 8, decimals: isWhole ? 0 : 2 },
    measure: column.kind === 'row' ? 'scale' : column.kind === 'item' ? 'ordinal' : 'nominal',
  };
}
