import { createHash } from 'node:crypto';
import type { Language } from '@minat/document';
import type { AnalysisOptions, StudyResult } from '../analysis/index.ts';
import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { writeSav } from '../sav/index.ts';
import { rSyntax, spssSyntax } from '../syntax/index.ts';
import { writeZip, type ZipContent } from '../zip/index.ts';
import { archiveNames } from './archive-names.ts';
import { valueLabels } from './column-labels.ts';
import { codeRows, dataColumns, labelRows } from './data-columns.ts';
import { datasetDescription } from './dataset-description.ts';
import { isSafeName } from './is-safe-name.ts';
import type { Manifest } from './manifest.ts';
import { studySav } from './study-sav.ts';
import { writeCsv } from './write-csv.ts';

export interface ArchiveParts {
  readonly instrument: Instrument;
  /** The instrument's file as it was read. */
  readonly instrumentFile: Uint8Array;
  readonly answers: Answers;
  readonly result: StudyResult;
  /** How the result was computed, so that it can be computed anew. */
  readonly analysis: AnalysisOptions;
  readonly language: Language;
  /** Name and version of the program, such as `minat 0.1.0`. */
  readonly software: string;
  /** What else was chosen, such as the mapping of words; kept in the manifest as it is. */
  readonly settings: Manifest['settings'];
  /** What the caller rendered: `codebook.html`, `report.html`, `report.docx` … */
  readonly files: readonly ZipContent[];
}

const encoder = new TextEncoder();

/**
 * One ZIP of the whole study: the data as codes, as labels and for SPSS, the syntax that computes it anew, instrument,
 * result, description by Psych-DS, the caller's reports, and a manifest with a checksum of each file. The same parts
 * give the same bytes. Throws where a file of the caller has a name that leads elsewhere or is taken.
 *
 * @example new TextDecoder().decode(writeArchive({ instrument, instrumentFile: new Uint8Array(), answers, result, analysis: { missing: 'listwise' }, language: 'en', software: 'mine', settings: { wordMapping: [], source: {} }, files: [] }).subarray(0, 2)) // 'PK'
 */
export function writeArchive(parts: ArchiveParts): Uint8Array<ArrayBuffer> {
  const { instrument, answers, result, language, software, settings } = parts;
  const names = archiveNames(instrument.id);
  const columns = dataColumns(instrument, answers, result);
  const rows = codeRows(columns, answers);
  const header = columns.map(({ name }) => name);
  const labelled = labelRows(
    columns,
    rows,
    (column) => new Map(valueLabels(column, instrument, language).map(({ value, label }) => [value, label])),
  );
  const text = (name: string, content: string): ZipContent => ({ name, bytes: encoder.encode(content) });
  const json = (name: string, content: unknown) => text(name, `${JSON.stringify(content, null, 2)}\n`);
  const files = [
    text(names.data, writeCsv(header, rows)),
    // A mark of UTF-8 at its start, since this file is the one that people open in a spreadsheet.
    text(names.labels, `\ufeff${writeCsv(header, labelled)}`),
    { name: names.sav, bytes: writeSav(studySav(instrument, columns, rows, language)) },
    text(names.spss, spssSyntax(instrument, result, names.sav, language)),
    text(names.r, rSyntax(instrument, result, names.data, language)),
    { name: names.instrument, bytes: parts.instrumentFile },
    json(names.result, result),
    json(names.description, datasetDescription(instrument, columns, answers.rows, language)),
    ...parts.files,
  ];
  checkNames([...files.map(({ name }) => name), names.manifest]);
  const manifest: Manifest = {
    schema: 'minat/archive/1',
    software,
    instrument: { id: instrument.id, version: instrument.version },
    language,
    analysis: {
      missing: parts.analysis.missing,
      ...(parts.analysis.resampling === undefined ? {} : { resampling: parts.analysis.resampling }),
      ...(parts.analysis.rankTests === undefined ? {} : { rankTests: parts.analysis.rankTests }),
    },
    settings,
    columns: columns.map((column) => ({ ...column, words: column.words === null ? null : [...column.words] })),
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  return writeZip([json(names.manifest, manifest), ...files]);
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function checkNames(names: readonly string[]): void {
  const unsafe = names.find((name) => !isSafeName(name));
  if (unsafe !== undefined) throw new RangeError(`writeArchive needs names inside the archive, got ${unsafe}`);
  const keys = names.map((name) => name.toLowerCase());
  const twice = names.find((_, at) => keys.indexOf(keys[at]!) !== at);
  if (twice !== undefined) throw new RangeError(`writeArchive needs names that differ, got ${twice} twice`);
}
