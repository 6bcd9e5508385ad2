import { compareWithout, screen, screeningReport } from '@minat/study';
import { sayTooFew } from './analyze.ts';
import type { Arguments } from './arguments.ts';
import { deliver } from './deliver.ts';
import { openAnswers } from './open-answers.ts';
import { openInstrument } from './open-instrument.ts';
import { notAllowed } from './stop.ts';
import { done, type ExitCode, type Surroundings } from './surroundings.ts';
import { version } from './version.ts';
import type { Words } from './words/index.ts';

/** Which respondents answered as if they had not read, and what the study says with and without them. */
export async function runScreen(file: string, asked: Arguments, words: Words, around: Surroundings): Promise<ExitCode> {
  const { instrument } = await openInstrument(asked.instrument, asked, words);
  const { answers, codes } = await openAnswers(file, instrument, asked, words, around);
  const screening = screen(instrument, answers, codes === undefined ? {} : { codes });
  const options = { missing: asked.missing ?? 'listwise', resampling: null } as const;
  const compared = compareWithout(instrument, answers, screening, options);
  if (!compared.ok) throw notAllowed(compared.refusals.map((refusal) => sayTooFew(refusal, words)));
  const { all, without } = compared.value;
  const report = screeningReport(screening, all, without, asked.language, { software: version() });
  const names = { report: 'screening', figures: 'screening' };
  await deliver({ figures: { screening, all, without }, report, names }, asked, words, around);
  return done;
}
