import { createHash } from 'node:crypto';
import type { AnalysisOptions } from '../analysis/index.ts';
import { writeZip, type ZipContent } from '../zip/index.ts';
import { archiveNames } from './archive-names.ts';
import { isSafeName } from './is-safe-name.ts';
import type { Manifest } from './manifest.ts';
import { jsonFile, type StudyParts, studyFiles } from './study-files.ts';

export interface ArchiveParts extends StudyParts {
  /** The instrument's file as it was read. */
  readonly instrumentFile: Uint8Array;
  /** How the result was computed, so that it can be computed anew. */
  readonly analysis: AnalysisOptions;
  /** Name and version of the program, such as `minat 0.1.0`. */
  readonly software: string;
  /** What else was chosen, such as the mapping of words; kept in the manifest as it is. */
  readonly settings: Manifest['settings'];
  /** With what the caller's reports were made, so that they can be made anew. */
  readonly report?: Manifest['report'];
  /** What the caller rendered: `codebook.html`, `report.html`, `report.docx` … */
  readonly files: readonly ZipContent[];
}

/**
 * One ZIP of the whole study: the data as codes, as labels and for SPSS, the syntax that computes it anew, instrument,
 * result, description by Psych-DS, the caller's reports, and a manifest with a checksum of each file. The same parts
 * give the same bytes. Throws where a file of the caller has a name that leads elsewhere or is taken.
 *
 * @example new TextDecoder().decode(writeArchive({ instrument, instrumentFile: new Uint8Array(), answers, result, analysis: { missing: 'listwise' }, language: 'en', software: 'mine', settings: { wordMapping: [], source: {} }, files: [] }).subarray(0, 2)) // 'PK'
 */
export function writeArchive(parts: ArchiveParts): Uint8Array<ArrayBuffer> {
  const { instrument, result, language, software, settings } = parts;
  const names = archiveNames(instrument.id);
  const { columns, files: made } = studyFiles(parts);
  const files = [
    ...made,
    { name: names.instrument, bytes: parts.instrumentFile },
    jsonFile(names.result, result),
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
      ...(parts.analysis.smallestGroup === undefined ? {} : { smallestGroup: parts.analysis.smallestGroup }),
    },
    settings,
    ...(parts.report === undefined ? {} : { report: parts.report }),
    columns: columns.map((column) => ({ ...column, words: column.words === null ? null : [...column.words] })),
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  return writeZip([jsonFile(names.manifest, manifest), ...files]);
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
