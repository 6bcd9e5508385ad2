import { type AnalysisOptions, type AnalysisRefusalCode, analyze, type StudyResult } from '../analysis/index.ts';
import type { Answers } from '../answers/index.ts';
import type { Instrument } from '../instrument/index.ts';
import { accept, type Outcome } from '../refusal/index.ts';
import type { Screening } from './screening.ts';
import { withoutRows } from './without-rows.ts';

/** The study with everybody and without those named. */
export interface WithAndWithout {
  readonly all: StudyResult;
  /** Null where too few would be left to analyse; `all` itself where nobody is named. */
  readonly without: StudyResult | null;
}

/**
 * Refuses what the analysis of all rows refuses.
 *
 * @example compareWithout(instrument, answers, { flagged: [2] }, { missing: 'listwise', resampling: null }).value.without.sample.used // 100
 */
export function compareWithout(
  instrument: Instrument,
  answers: Answers,
  screening: Pick<Screening, 'flagged'>,
  options?: AnalysisOptions,
): Outcome<WithAndWithout, AnalysisRefusalCode> {
  const all = analyze(instrument, answers, options);
  if (!all.ok) return all;
  if (screening.flagged.length === 0) return accept({ all: all.value, without: all.value });
  const without = analyze(instrument, withoutRows(answers, screening.flagged), options);
  return accept({ all: all.value, without: without.ok ? without.value : null });
}
