import type { Document, Language, Section } from '@minat/document';
import type { StudyResult } from '../analysis/index.ts';
import { archiveNames } from '../archive/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { buildReport } from '../report/index.ts';
import { type Exclusions, exclusionsSection } from '../screening/index.ts';
import { rSyntax, spssSyntax } from '../syntax/index.ts';

/** For whom and by what a report is made. */
export interface ReportRequest {
  readonly language: Language;
  /** Whether Durbin-Watson is shown. */
  readonly autocorrelation: boolean;
  /** Name and version of the program, such as `minat 0.1.0`. */
  readonly software: string;
  /** What it runs on, such as `Node 24.1.0`. */
  readonly runtime: string;
}

/** A request of a report that also tells what a person left out. */
export interface StudyReportRequest extends ReportRequest {
  readonly exclusions?: Exclusions;
}

/**
 * The report of a study for a file, with the syntax in its appendix, or for a screen, where nobody runs a program.
 *
 * @example
 * reportStudy(instrument, result, { language: 'en', autocorrelation: false, software: 'mine', runtime: 'Node' }, 'screen').language // 'en'
 */
export function reportStudy(
  instrument: Instrument,
  result: StudyResult,
  request: StudyReportRequest,
  place: 'file' | 'screen',
): Document {
  const report = bareReport(instrument, result, request, place);
  const { exclusions, language } = request;
  if (exclusions === undefined || exclusions.reasons.length === 0) return report;
  return { ...report, sections: withSection(report.sections, exclusionsSection(exclusions, result, language)) };
}

/** After the sample, which it explains; at the end of a report without one. */
function withSection(sections: readonly Section[], section: Section): readonly Section[] {
  const at = sections.findIndex(({ id }) => id === 'sample') + 1 || sections.length;
  return [...sections.slice(0, at), section, ...sections.slice(at)];
}

function bareReport(
  instrument: Instrument,
  result: StudyResult,
  { language, autocorrelation, software, runtime }: ReportRequest,
  place: 'file' | 'screen',
): Document {
  const origin = { software, runtime };
  if (place === 'screen') return buildReport(result, language, origin, { autocorrelation });
  const names = archiveNames(instrument.id);
  const syntax = {
    r: rSyntax(instrument, result, names.data, language),
    spss: spssSyntax(instrument, result, names.sav, language),
  };
  return buildReport(result, language, { ...origin, syntax }, { autocorrelation });
}
