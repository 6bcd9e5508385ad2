import { type AnalysisOptions, type StudyResult, studyResultSchema } from '../analysis/index.ts';
import type { Answers } from '../answers/index.ts';
import { type Instrument, readInstrument } from '../instrument/index.ts';
import { accept, type Outcome } from '../refusal/index.ts';
import { readSav } from '../sav/index.ts';
import { archiveNames } from './archive-names.ts';
import type { ArchiveOutcome } from './archive-refusal.ts';
import { compareResults } from './compare-results.ts';
import type { DataColumn, DataValue } from './data-columns.ts';
import type { Difference } from './difference.ts';
import type { Manifest } from './manifest.ts';
import { type OpenArchive, openArchive, parseJson } from './open-archive.ts';
import { readData, rebuildAnswers } from './rebuild-answers.ts';
import { sha256 } from './write-archive.ts';

export interface VerifyReport {
  /** The program that made the archive, by its own word. */
  readonly software: string;
  readonly instrument: { readonly id: string; readonly version: string };
  /** How many files were held against their checksums. */
  readonly files: number;
  /** How many figures, words and decisions were computed anew and compared; 0 where that was not possible. */
  readonly figures: number;
  /** Empty when everything is as it was. */
  readonly differences: readonly Difference[];
}

/** A study as an archive gives it, computed anew. */
export interface RecomputedStudy {
  readonly instrument: Instrument;
  readonly answers: Answers;
  readonly result: StudyResult;
  readonly manifest: Manifest;
}

/** The analysis, such as `analyze`, handed in so that this room need not choose it. */
export type Recompute = (
  instrument: Instrument,
  answers: Answers,
  options: AnalysisOptions,
) => Outcome<StudyResult, string>;

/**
 * Whether an archive is what its manifest says, and its result what its data give: every checksum, every file, the SPSS
 * file against the CSV, and every figure computed anew from data and instrument. A checksum shows a change, not who made
 * it: whoever changes a file can write a new manifest, but not a result that the data do not give.
 *
 * @example verifyArchive(new Uint8Array(), analyze).refusals[0].code // 'broken-archive'
 */
export function verifyArchive(bytes: Uint8Array, recompute: Recompute): ArchiveOutcome<VerifyReport> {
  const examined = examineArchive(bytes, recompute);
  return examined.ok ? accept(examined.value.report) : examined;
}

/** An archive with what verifying it found, and its study where it could be computed anew. */
export interface ExaminedArchive {
  readonly report: VerifyReport;
  readonly files: OpenArchive['files'];
  readonly study: RecomputedStudy | null;
}

export function examineArchive(bytes: Uint8Array, recompute: Recompute): ArchiveOutcome<ExaminedArchive> {
  const opened = openArchive(bytes);
  if (!opened.ok) return opened;
  const { manifest, files } = opened.value;
  const { figures, differences, study } = recomputeStudy(opened.value, recompute);
  const report: VerifyReport = {
    software: manifest.software,
    instrument: manifest.instrument,
    files: files.size,
    figures,
    differences: [...compareFiles(opened.value), ...differences],
  };
  return accept({ report, files, study });
}

function compareFiles({ manifest, files }: OpenArchive): Difference[] {
  const listed = new Set(manifest.files.map(({ name }) => name));
  const differences = manifest.files.flatMap(({ name, sha256: stated }): Difference[] => {
    const content = files.get(name);
    if (content === undefined) return [{ code: 'missing-file', file: name }];
    const found = sha256(content);
    return found === stated ? [] : [{ code: 'changed-file', file: name, stated, found }];
  });
  const extra = [...files.keys()].filter((name) => !listed.has(name));
  return [...differences, ...extra.map((file): Difference => ({ code: 'extra-file', file }))];
}

interface StudyComparison {
  readonly figures: number;
  readonly differences: readonly Difference[];
  readonly study: RecomputedStudy | null;
}

function recomputeStudy({ manifest, files }: OpenArchive, recompute: Recompute): StudyComparison {
  const names = archiveNames(manifest.instrument.id);
  const textOf = (name: string) => Buffer.from(files.get(name) ?? []).toString('utf8');
  const unreadable = (file: string): StudyComparison => ({
    figures: 0,
    // A file that is not there is said already.
    differences: files.has(file) ? [{ code: 'unreadable-file', file }] : [],
    study: null,
  });
  const instrument = readInstrument(textOf(names.instrument), names.instrument);
  if (!instrument.ok) return unreadable(names.instrument);
  const stated = parseJson(files.get(names.result));
  const data = studyResultSchema.pick({ data: true }).loose().safeParse(stated);
  if (!data.success) return unreadable(names.result);
  const rows = readData(textOf(names.data), manifest.columns);
  const answers = rows === null ? null : rebuildAnswers(instrument.value, manifest.columns, rows, data.data.data);
  if (rows === null || answers === null) return unreadable(names.data);
  const ofSav = compareSav(files.get(names.sav), names.sav, manifest.columns, rows);
  const { missing, resampling, rankTests, smallestGroup } = manifest.analysis;
  const result = recompute(instrument.value, answers, {
    missing,
    ...(resampling === undefined ? {} : { resampling }),
    ...(rankTests === undefined ? {} : { rankTests }),
    ...(smallestGroup === undefined ? {} : { smallestGroup }),
  });
  if (!result.ok) {
    const reasons = result.refusals.map(({ code }) => code);
    return { figures: 0, differences: [...ofSav, { code: 'not-recomputed', reasons }], study: null };
  }
  // As it would be read from a file: without keys that hold nothing.
  const { compared, differences } = compareResults(stated, JSON.parse(JSON.stringify(result.value)));
  // Where both are the same, the files were made from the stated one, to its last digit.
  const exact = differences.length === 0 ? studyResultSchema.safeParse(stated) : null;
  const study = {
    instrument: instrument.value,
    answers,
    result: exact?.success === true ? exact.data : result.value,
    manifest,
  };
  return { figures: compared, differences: [...ofSav, ...differences], study };
}

/** The SPSS file must hold what the CSV holds; the first of the cells that differ in each variable is named. */
function compareSav(
  bytes: Uint8Array | undefined,
  file: string,
  columns: readonly DataColumn[],
  rows: readonly (readonly DataValue[])[],
): Difference[] {
  if (bytes === undefined) return [];
  const read = readSav(bytes);
  if (!read.ok) return [{ code: 'unreadable-file', file }];
  const { variables, rows: saved } = read.value;
  const isAlike =
    saved.length === rows.length &&
    variables.length === columns.length &&
    variables.every(({ name }, at) => name === columns[at]!.name);
  if (!isAlike) return [{ code: 'unreadable-file', file }];
  return columns.flatMap(({ name }, at): Difference[] => {
    const row = rows.findIndex((cells, index) => !isSameCell(cells[at]!, saved[index]![at]!));
    if (row === -1) return [];
    return [
      {
        code: 'data-differ',
        row: row + 1,
        variable: name,
        csv: String(rows[row]![at] ?? ''),
        sav: String(saved[row]![at] ?? ''),
      },
    ];
  });
}

/** SPSS has no text that is missing, only an empty one, and keeps 32,767 bytes of a long one. */
function isSameCell(csv: DataValue, sav: DataValue): boolean {
  if (typeof csv === 'number' || typeof sav === 'number') return csv === sav;
  const [a, b] = [(csv ?? '').trimEnd(), sav ?? ''];
  return a === b || (Buffer.byteLength(a) > 32_767 && a.startsWith(b.replace(/…$/, '')));
}
