import type { Language } from '@minat/document';
import type { Instrument } from '../instrument/index.ts';
import { columnLabel, scaleOfColumn, valueLabels } from './column-labels.ts';
import type { DataColumn } from './data-columns.ts';
import { archiveWords } from './words/index.ts';

/**
 * The study's description by Psych-DS: JSON-LD of schema.org's Dataset with the fields that it requires (name,
 * schemaVersion, description, variableMeasured), each column a PropertyValue.
 */
export function datasetDescription(
  instrument: Instrument,
  columns: readonly DataColumn[],
  rows: number,
  language: Language,
): object {
  const { title, id, version, source } = instrument;
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title[language],
    schemaVersion: 'Psych-DS 0.4.0',
    description: archiveWords(language).codebook.description({ instrument: `${id} ${version}`, rows: String(rows) }),
    ...(source === null ? {} : { citation: source }),
    inLanguage: language,
    variableMeasured: columns.map((column) => {
      const labels = valueLabels(column, instrument, language);
      const scale = scaleOfColumn(column, instrument);
      return {
        '@type': 'PropertyValue',
        name: column.name,
        description: columnLabel(column, instrument, language),
        ...(scale === null ? {} : { minValue: scale.answers.from, maxValue: scale.answers.to }),
        ...(labels.length === 0
          ? {}
          : {
              valueReference: labels.map(({ value, label }) => ({ '@type': 'PropertyValue', value, name: label })),
            }),
      };
    }),
  };
}
