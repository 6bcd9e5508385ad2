import { analyze, archiveStudy } from '@minat/study';
import { sayTooFew } from './analyze.ts';
import { type Arguments, analysisAsked } from './arguments.ts';
import { sayWritten, writeOut } from './files.ts';
import { openAnswers } from './open-answers.ts';
import { openInstrument } from './open-instrument.ts';
import { reportRequest } from './report-request.ts';
import { notAllowed } from './stop.ts';
import { done, type ExitCode, type Surroundings } from './surroundings.ts';
import type { Words } from './words/index.ts';

/** One ZIP of the whole study: data, syntax, codebook, report, and a manifest with which `verify` checks it. */
export async function runExport(file: string, asked: Arguments, words: Words, around: Surroundings): Promise<ExitCode> {
  const { instrument, text } = await openInstrument(asked.instrument, asked, words);
  const { answers } = await openAnswers(file, instrument, asked, words, around);
  const analysis = analysisAsked(asked);
  const result = analyze(instrument, answers, analysis);
  if (!result.ok) throw notAllowed(result.refusals.map((refusal) => sayTooFew(refusal, words)));
  const study = { instrument, instrumentText: text, answers, result: result.value, analysis };
  const archive = await archiveStudy(study, reportRequest(asked));
  const path = asked.out ?? `study-${instrument.id}.zip`;
  sayWritten([await writeOut(path, archive, words)], words, around);
  return done;
}
