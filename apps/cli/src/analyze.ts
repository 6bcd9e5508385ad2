import {
  type AnalysisRefusalCode,
  type AnalysisStep,
  analyzeData,
  type Refusal,
  reportStudy,
  type StudyResult,
} from '@minat/study';
import { type Arguments, analysisAsked } from './arguments.ts';
import { deliver } from './deliver.ts';
import { openInstrument } from './open-instrument.ts';
import { openSurvey } from './open-survey.ts';
import { showProgress } from './progress.ts';
import { reportRequest } from './report-request.ts';
import { notAllowed } from './stop.ts';
import { done, type ExitCode, type Surroundings, say } from './surroundings.ts';
import type { Words } from './words/index.ts';

/** From a file of answers to the report: on the terminal, as files, or the bare result as JSON. */
export async function runAnalyze(
  file: string,
  asked: Arguments,
  words: Words,
  around: Surroundings,
): Promise<ExitCode> {
  const { instrument } = await openInstrument(asked.instrument, asked, words);
  const progress = showProgress(around);
  const data = await openSurvey(file, instrument, asked, words, around, progress);
  const onStep = (step: AnalysisStep) => progress.step(words.computing[step]);
  const result = analyzeData(instrument, data, { ...analysisAsked(asked), onStep });
  progress.end();
  if (!result.ok) throw notAllowed(result.refusals.map((refusal) => sayTooFew(refusal, words)));
  sayLoss(result.value, words, around);
  const report = (place: 'file' | 'screen') => reportStudy(instrument, result.value, reportRequest(asked), place);
  const names = { report: 'report', figures: 'result' };
  await deliver({ figures: result.value, report, names }, asked, words, around);
  return done;
}

/** Why there is nothing to analyse; where no answer is missing, missing answers are not to blame. */
export function sayTooFew({ place, figures }: Refusal<AnalysisRefusalCode>, words: Words): string {
  const printed = { file: place.file ?? '', used: String(figures.used), needs: String(figures.needs) };
  return figures.used === figures.rows
    ? words.tooFewComplete(printed)
    : words.tooFewRows({ ...printed, rows: String(figures.rows) });
}

function sayLoss({ sample }: StudyResult, words: Words, { stderr }: Surroundings): void {
  const lost = sample.rows - sample.used;
  if (lost === 0) return;
  say(stderr, words.loss({ used: String(sample.used), rows: String(sample.rows), lost: String(lost) }));
}
