export { createReporter, type ReadRows, type Reporter, type ReportOrigin } from './create-reporter.ts';
export { type FoundWaveStudy, findWaveStudy } from './find-wave-study.ts';
export type {
  Flag,
  HtmlParts,
  Job,
  JobOutcome,
  JobRefusal,
  JobResults,
  OutcomeOf,
  ReportForm,
  WaveStudy,
} from './job.ts';
export { keepShownFigures, readShownFigures, type ShownFigures } from './shown-figures.ts';
