import { accept } from '../refusal/index.ts';
import { openZip, type ZipContent } from '../zip/index.ts';
import { archiveNames } from './archive-names.ts';
import type { ArchiveOutcome } from './archive-refusal.ts';
import type { Difference } from './difference.ts';
import { studyFiles } from './study-files.ts';
import { examineArchive, type Recompute, type RecomputedStudy, type VerifyReport } from './verify-archive.ts';

/** Who makes the files anew. */
export interface Remake {
  /** Name and version of the program: another version may say the same figures in other words. */
  readonly software: string;
  /** The files that the caller handed to `writeArchive`, made anew by the manifest's settings. */
  readonly render: (study: RecomputedStudy) => Promise<readonly ZipContent[]>;
}

export interface FilesReport extends VerifyReport {
  /** Files that were made anew from data and instrument, and are the same. */
  readonly remade: readonly string[];
  /** Files that were held against nothing but their checksums. */
  readonly checksumOnly: readonly string[];
  /** Whether another program, or another version, made the archive; its files are not made anew then. */
  readonly otherSoftware: boolean;
}

/**
 * What `verifyArchive` finds, and whether every file is what data and instrument give: syntax, labels, description, SPSS
 * file, and the caller's reports are made anew and compared, a Word file by what is packed in it. So a forged report is
 * named though its checksum was made to fit. Data and instrument themselves are taken as they are.
 *
 * @example verifyFiles(new Uint8Array(), analyze, { software: 'mine', render: async () => [] }) instanceof Promise // true
 */
export async function verifyFiles(
  bytes: Uint8Array,
  recompute: Recompute,
  { software, render }: Remake,
): Promise<ArchiveOutcome<FilesReport>> {
  const examined = examineArchive(bytes, recompute);
  if (!examined.ok) return examined;
  const { report, files, study } = examined.value;
  const otherSoftware = report.software !== software;
  const own = study === null || otherSoftware ? [] : studyFiles({ ...study, language: study.manifest.language }).files;
  const made = study === null || otherSoftware ? [] : [...own, ...(await render(study))];
  const inArchive = made.filter(({ name }) => files.has(name));
  const isAlike = ({ name, bytes: expected }: ZipContent) => isSameContent(files.get(name)!, expected);
  const remade = inArchive.filter(isAlike).map(({ name }) => name);
  const changed = new Set(report.differences.flatMap((one) => (one.code === 'changed-file' ? [one.file] : [])));
  const others = inArchive.filter((file) => !remade.includes(file.name) && !changed.has(file.name));
  const { data, instrument, result, sav } = archiveNames(report.instrument.id);
  const compared = new Set([data, instrument, result, sav, ...inArchive.map(({ name }) => name)]);
  return accept({
    ...report,
    differences: [
      ...report.differences,
      ...others.map(({ name }): Difference => ({ code: 'file-differs', file: name })),
    ],
    remade,
    checksumOnly: [...files.keys()].filter((name) => !compared.has(name)),
    otherSoftware,
  });
}

/** Another version of zlib packs the same content into other bytes. */
function isSameContent(a: Uint8Array, b: Uint8Array): boolean {
  if (Buffer.compare(a, b) === 0) return true;
  const [packedA, packedB] = [openZip(a), openZip(b)];
  if (packedA === null || packedB === null || packedA.length !== packedB.length) return false;
  return packedA.every(({ name, size, unpack }, at) => {
    const other = packedB[at]!;
    if (other.name !== name || other.size !== size) return false;
    const [x, y] = [unpack(), other.unpack()];
    return x !== null && y !== null && Buffer.compare(x, y) === 0;
  });
}
