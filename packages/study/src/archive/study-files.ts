import type { Language } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { writeSav } from '../sav/index.ts';
import { rSyntax, spssSyntax } from '../syntax/index.ts';
import type { ZipContent } from '../zip/index.ts';
import { archiveNames } from './archive-names.ts';
import { valueLabels } from './column-labels.ts';
import { codeRows, type DataColumn, dataColumns, labelRows } from './data-columns.ts';
import { datasetDescription } from './dataset-description.ts';
import { studySav } from './study-sav.ts';
import { writeCsv } from './write-csv.ts';

/** What the files of an archive are made from. */
export interface StudyParts {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly result: StudyResult;
  readonly language: Language;
}

const encoder = new TextEncoder();

export function textFile(name: string, content: string): ZipContent {
  return { name, bytes: encoder.encode(content) };
}

export function jsonFile(name: string, content: unknown): ZipContent {
  return textFile(name, `${JSON.stringify(content, null, 2)}\n`);
}

/**
 * The files that follow from a study alone, so that an archive can be held against them: data, labels, SPSS file, syntax,
 * description. The same study gives the same bytes.
 */
export function studyFiles({ instrument, answers, result, language }: StudyParts): {
  readonly columns: readonly DataColumn[];
  readonly files: readonly ZipContent[];
} {
  const names = archiveNames(instrument.id);
  const columns = dataColumns(instrument, answers, result);
  const rows = codeRows(columns, answers);
  const header = columns.map(({ name }) => name);
  const labelled = labelRows(
    columns,
    rows,
    (column) => new Map(valueLabels(column, instrument, language).map(({ value, label }) => [value, label])),
  );
  const files = [
    textFile(names.data, writeCsv(header, rows)),
    // A mark of UTF-8 at its start, since this file is the one that people open in a spreadsheet.
    textFile(names.labels, `\ufeff${writeCsv(header, labelled)}`),
    { name: names.sav, bytes: writeSav(studySav(instrument, columns, rows, language)) },
    textFile(names.spss, spssSyntax(instrument, result, names.sav, language)),
    textFile(names.r, rSyntax(instrument, result, names.data, language)),
    jsonFile(names.description, datasetDescription(instrument, columns, answers.rows, language)),
  ];
  return { columns, files };
}
