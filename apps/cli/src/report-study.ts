import process from 'node:process';
import type { Document } from '@minat/document';
import { archiveNames, buildReport, type Instrument, rSyntax, type StudyResult, spssSyntax } from '@minat/study';
import type { Arguments } from './arguments.ts';
import { version } from './version.ts';

/** The report of a study for a file, with the syntax in its appendix, or for a screen, where nobody runs a program. */
export function reportStudy(
  instrument: Instrument,
  result: StudyResult,
  { language, autocorrelation }: Pick<Arguments, 'language' | 'autocorrelation'>,
  place: 'file' | 'screen',
  runtime = thisRuntime(),
): Document {
  const origin = { software: version(), runtime };
  if (place === 'screen') return buildReport(result, language, origin, { autocorrelation });
  const names = archiveNames(instrument.id);
  const syntax = {
    r: rSyntax(instrument, result, names.data, language),
    spss: spssSyntax(instrument, result, names.sav, language),
  };
  return buildReport(result, language, { ...origin, syntax }, { autocorrelation });
}

/** What the program runs on, as reports record it. */
export function thisRuntime(): string {
  return `Node ${process.versions.node}`;
}
