import { archiveStudy, type ReportRequest, reportStudy, writeInstrument } from '@minat/study';
import { fewestForFigures, type RowBatch } from '../survey/index.ts';
import { compareStudies } from './compare-studies.ts';
import { analysis, computeStudy, readStudy, type StudyOutcome, writeStudy } from './compute-study.ts';
import type { Job, JobOutcome, JobResults, OutcomeOf, WaveStudy } from './job.ts';
import { readWhole } from './read-file.ts';
import { renderForm } from './render-form.ts';
import { screenWave } from './screen-wave.ts';
import { waveFiles } from './wave-files.ts';

/** By which program and on what reports are made. */
export type ReportOrigin = Pick<ReportRequest, 'software' | 'runtime'>;

/** The answers of a wave by its mark; asked for only when something has to be computed of them. */
export type ReadRows = (mark: string) => AsyncIterable<RowBatch>;

export interface Reporter {
  readonly answer: <Asked extends Job>(job: Asked, readRows: ReadRows) => Promise<OutcomeOf<Asked>>;
}

/** Results kept: a report is read in several formats and languages one after another. */
const keptStudies = 4;

/** What the waves of an institution show, computed from their answers; keeps the last few results. */
export function createReporter(origin: ReportOrigin): Reporter {
  const studies = new Map<string, StudyOutcome>();

  const studyOf = async (wave: WaveStudy, readRows: ReadRows): Promise<StudyOutcome> => {
    if (wave.counted !== undefined) {
      return { ok: true, value: readStudy(wave.questionnaire.instrument, wave.counted) };
    }
    const known = studies.get(wave.mark);
    const study = known ?? (await computeStudy(wave, await waveFiles(wave.questionnaire, readRows(wave.mark))));
    studies.delete(wave.mark);
    studies.set(wave.mark, study);
    const oldest = studies.keys().next();
    if (studies.size > keptStudies && !oldest.done) studies.delete(oldest.value);
    return study;
  };

  const report = async (
    { wave, form, language }: Extract<Job, { readonly kind: 'report' }>,
    readRows: ReadRows,
  ): Promise<JobOutcome<JobResults['report']>> => {
    const request: ReportRequest = { ...origin, language, autocorrelation: false };
    if (form !== 'archive') {
      const study = await studyOf(wave, readRows);
      if (!study.ok) return tooFew(study.used);
      const { instrument, result, exclusions } = study.value;
      return renderForm(form, () => reportStudy(instrument, result, { ...request, exclusions }, 'file'), result);
    }
    // Result and rows of an archive are of one reading: who verifies it computes the one from the other.
    const files = await waveFiles(wave.questionnaire, readRows(wave.mark));
    const study = await computeStudy(wave, files);
    if (!study.ok) return tooFew(study.used);
    const { instrument, result, exclusions } = study.value;
    const answers = await readWhole(files.kept, wave.fileName, instrument);
    const instrumentText = writeInstrument(instrument);
    // What was left out is no part of the data, so that who verifies the archive can make its report anew from them.
    const reasons = new TextEncoder().encode(`${JSON.stringify(exclusions.reasons, null, 2)}\n`);
    const more = [{ name: 'exclusions.json', bytes: reasons }];
    return {
      ok: true,
      value: await archiveStudy({ instrument, instrumentText, answers, result, analysis, more }, request),
    };
  };

  const work = async (job: Job, readRows: ReadRows): Promise<JobOutcome> => {
    if (job.kind === 'report') return report(job, readRows);
    if (job.kind === 'figures') {
      const study = await studyOf(job.wave, readRows);
      if (!study.ok) return tooFew(study.used);
      return { ok: true, value: { answers: study.value.answers, study: writeStudy(study.value) } };
    }
    if (job.kind === 'flags') {
      return { ok: true, value: await screenWave(job.wave.questionnaire, readRows(job.wave.mark)) };
    }
    const [a, b] = job.waves;
    const first = await waveFiles(a.questionnaire, readRows(a.mark));
    const second = await waveFiles(b.questionnaire, readRows(b.mark));
    return compareStudies(job, [first, second], origin.software);
  };
  // Each kind of job is answered by its kind of result, which the compiler cannot see through the union.
  return { answer: (job, readRows) => work(job, readRows) as Promise<OutcomeOf<typeof job>> };
}

function tooFew(used: number): JobOutcome<never> {
  return { ok: false, refusal: { code: 'too-few', used, needs: fewestForFigures } };
}
