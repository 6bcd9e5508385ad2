import type { AnalysisOptions } from '../analysis/index.ts';
import { writeArchive } from '../archive/index.ts';
import type { ZipContent } from '../zip/index.ts';
import { type RenderedStudy, renderArchive } from './render-archive.ts';
import type { ReportRequest } from './report-study.ts';

export interface StudyToArchive extends RenderedStudy {
  /** The instrument's file as it was read. */
  readonly instrumentText: string;
  /** How the result was computed. */
  readonly analysis: AnalysisOptions;
  /** What else belongs to the study, such as why answers were left out; verifying holds it against its checksum alone. */
  readonly more?: readonly ZipContent[];
}

/**
 * One ZIP of the whole study: data, syntax, instrument, result, codebook, report, and a manifest with which `verifyFiles`
 * checks it. The same study gives the same bytes. Throws where a file of `more` has a name that leads elsewhere or is taken.
 *
 * @example
 * archiveStudy({ instrument, answers, result, instrumentText: '', analysis: { missing: 'listwise' } }, { language: 'en', autocorrelation: false, software: 'mine', runtime: 'Node' }) instanceof Promise // true
 */
export async function archiveStudy(study: StudyToArchive, request: ReportRequest): Promise<Uint8Array<ArrayBuffer>> {
  const { instrument, instrumentText, answers, result, analysis, more = [] } = study;
  const { language, software, runtime, autocorrelation } = request;
  return writeArchive({
    instrument,
    instrumentFile: new TextEncoder().encode(instrumentText),
    answers,
    result,
    analysis,
    language,
    software,
    settings: { wordMapping: answers.wordMapping.map((entry) => ({ ...entry })), source: { ...answers.source } },
    report: { runtime, autocorrelation },
    files: [...(await renderArchive(study, request)), ...more],
  });
}
