import { compareWaves, sayWaveRefusal, wavesReport } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { deliver } from './deliver.ts';
import { openAnswers } from './open-answers.ts';
import { openInstrument } from './open-instrument.ts';
import { notAllowed } from './stop.ts';
import { done, type ExitCode, type Surroundings } from './surroundings.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

/** What changed between two waves of one instrument; paired where `--code` names a column in which respondents match. */
export async function runCompare(
  files: readonly [string, string],
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  const { instrument } = await openInstrument(asked.instrument, asked, words);
  const a = await openAnswers(files[0], instrument, asked, words, around);
  const b = await openAnswers(files[1], instrument, asked, words, around);
  const comparison = compareWaves(instrument, a.answers, b.answers, {
    missing: asked.missing ?? 'listwise',
    ...(a.codes === undefined || b.codes === undefined ? {} : { codes: { a: a.codes, b: b.codes } }),
  });
  if (!comparison.ok) throw notAllowed(comparison.refusals.map((refusal) => sayWaveRefusal(refusal, asked.language)));
  const report = wavesReport(comparison.value, asked.language, { software: version() });
  const names = { report: 'comparison', figures: 'comparison' };
  await deliver({ figures: comparison.value, report, names }, asked, words, around);
  return done;
}
