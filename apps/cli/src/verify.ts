import {
  analyze,
  type FilesReport,
  type RecomputedStudy,
  renderArchive,
  sayArchiveRefusal,
  sayDifference,
  verifyFiles,
} from '@minat/study';
import type { Arguments } from './arguments.ts';
import { asJson } from './deliver.ts';
import { nameOf, readBytes } from './files.ts';
import { reportRequest } from './report-request.ts';
import { notAllowed } from './stop.ts';
import { done, type ExitCode, type Surroundings, say } from './surroundings.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

/** Differences to read; a program reads all of them from `--json`. */
const mostShown = 20;

/**
 * Whether an archive is what its manifest says, and its result and files what its data give; says what differs and exits
 * with 1.
 */
export async function runVerify(
  file: string,
  { language, json }: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  const report = await verifyFiles(await readBytes(file, words), analyze, { software: version(), render: renderAgain });
  if (!report.ok) {
    throw notAllowed(report.refusals.map((refusal) => `${nameOf(file)}: ${sayArchiveRefusal(refusal, language)}`));
  }
  const { files, figures, differences } = report.value;
  if (json) around.stdout.write(asJson(report.value));
  if (differences.length > 0) {
    const sentences = differences.slice(0, mostShown).map((difference) => sayDifference(difference, language));
    const more = differences.length - sentences.length;
    throw notAllowed([
      words.archiveDiffers({ file: nameOf(file), count: String(differences.length) }),
      ...sentences,
      ...(more > 0 ? [words.moreDifferences({ count: String(more) })] : []),
    ]);
  }
  if (json) return done;
  say(around.stdout, words.archiveGood({ file: nameOf(file), files: String(files), figures: String(figures) }));
  for (const sentence of sayExtent(report.value, words)) say(around.stdout, sentence);
  return done;
}

/** The report and the codebook, as the manifest says that they were made. */
function renderAgain({ manifest, ...study }: RecomputedStudy) {
  const { language, report } = manifest;
  const request = reportRequest({ language, autocorrelation: report?.autocorrelation ?? false });
  return renderArchive(study, { ...request, runtime: report?.runtime ?? request.runtime });
}

/** How far the check went. */
function sayExtent({ remade, checksumOnly, otherSoftware, software }: FilesReport, words: Words): readonly string[] {
  return [
    ...(remade.length > 0 ? [words.filesRemade({ files: remade.join(', ') })] : []),
    ...(otherSoftware ? [words.otherSoftware({ made: software, own: version() })] : []),
    ...(checksumOnly.length > 0 ? [words.checksumOnly({ files: checksumOnly.join(', ') })] : []),
    words.takenAsGiven,
  ];
}
