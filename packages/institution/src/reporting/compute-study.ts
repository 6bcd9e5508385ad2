import { type AnalysisOptions, analyzeData, type Exclusions, type Instrument, type StudyResult } from '@minat/study';
import { fewestForFigures } from '../survey/index.ts';
import type { WaveStudy } from './job.ts';
import { missing, readSurvey } from './read-file.ts';
import type { WaveFiles } from './wave-files.ts';
import { withoutSingles } from './without-singles.ts';

/** How a wave is analysed: as `minat analyze --smallest-group 5` does it. */
export const analysis: AnalysisOptions = { missing, smallestGroup: fewestForFigures };

/** A wave's figures, and what was left out of them. */
export interface ComputedStudy {
  readonly instrument: Instrument;
  /** Answers that count, incomplete ones too. */
  readonly answers: number;
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
  const value = {
    instrument,
    answers: keptRows,
    result: result.value,
    exclusions: { reasons, all: null, fewestForFigures },
  };
  if (reasons.length === 0) return { ok: true, value };
  // No bootstrap: what is set side by side reads nothing that it makes.
  const everybody = await readSurvey(all, fileName, instrument);
  const whole = analyzeData(instrument, everybody, { ...analysis, resampling: null });
  return { ok: true, value: { ...value, exclusions: { ...value.exclusions, all: whole.ok ? whole.value : null } } };
}

/** A study as text that is kept, without what shows single persons; its instrument is kept with the wave. */
export function writeStudy({ answers, result, exclusions }: ComputedStudy): string {
  const all = exclusions.all === null ? null : withoutSingles(exclusions.all);
  return JSON.stringify({ answers, result: withoutSingles(result), exclusions: { ...exclusions, all } });
}

/** What `writeStudy` wrote. */
export function readStudy(instrument: Instrument, text: string): ComputedStudy {
  return { instrument, ...(JSON.parse(text) as Omit<ComputedStudy, 'instrument'>) };
}
