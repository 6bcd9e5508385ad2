import { analyze, sayArchiveRefusal, sayDifference, verifyArchive } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { asJson } from './deliver.ts';
import { nameOf, readBytes } from './files.ts';
import { notAllowed } from './stop.ts';
import { done, type ExitCode, type Surroundings, say } from './surroundings.ts';
import type { Words } from './words/index.ts';

/** Whether an archive is what its manifest says, and its result what its data give; says what differs and exits with 1. */
export async function runVerify(
  file: string,
  { language, json }: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  const report = verifyArchive(await readBytes(file, words), analyze);
  if (!report.ok) {
    throw notAllowed(report.refusals.map((refusal) => `${nameOf(file)}: ${sayArchiveRefusal(refusal, language)}`));
  }
  const { files, figures, differences } = report.value;
  if (json) around.stdout.write(asJson(report.value));
  if (differences.length > 0) {
    const sentences = differences.map((difference) => sayDifference(difference, language));
    throw notAllowed([words.archiveDiffers({ file: nameOf(file), count: String(differences.length) }), ...sentences]);
  }
  if (!json)
    say(around.stdout, words.archiveGood({ file: nameOf(file), files: String(files), figures: String(figures) }));
  return done;
}
