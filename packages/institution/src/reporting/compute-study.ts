import { type AnalysisOptions, analyzeData, type Exclusions, type Instrument, type StudyResult } from '@minat/study';
import { fewestForFigures } from '../survey/index.ts';
import type { WaveStudy } from './job.ts';
import { missing, readSurvey } from './read-file.ts';
import type { WaveFiles } from './wave-files.ts';

/** How a wave is analysed: as `minat analyze --smallest-group 5` does it. */
export const analysis: AnalysisOptions = { missing, smallestGroup: fewestForFigures };

/** A wave's figures, and what was left out of them. */
export interface ComputedStudy {
  readonly instrument: Instrument;
  readonly result: StudyResult;
  readonly exclusions: Exclusions;
}

export type StudyOutcome =
  | { readonly ok: true; readonly value: ComputedStudy }
  | { readonly ok: false; readonly used: number };

/** The figures of a wave; none where too few answers count, of which figures would tell what each of them said. */
export async function computeStudy({ questionnaire, fileName }: WaveStudy, files: WaveFiles): Promise<StudyOutcome> {
  const { instrument } = questionnaire;
  const { kept, keptRows, all, reasons } = files;
  if (keptRows < fewestForFigures) return { ok: false, used: keptRows };
  const data = await readSurvey(kept, fileName, instrument);
  if (data.sample.used < fewestForFigures) return { ok: false, used: data.sample.used };
  const result = analyzeData(instrument, data, analysis);
  if (!result.ok) return { ok: false, used: data.sample.used };
  const value = { instrument, result: result.value, exclusions: { reasons, all: null, fewestForFigures } };
  if (reasons.length === 0) return { ok: true, value };
  // No bootstrap: what is set side by side reads nothing that it makes.
  const everybody = await readSurvey(all, fileName, instrument);
  const whole = analyzeData(instrument, everybody, { ...analysis, resampling: null });
  return { ok: true, value: { ...value, exclusions: { ...value.exclusions, all: whole.ok ? whole.value : null } } };
}
