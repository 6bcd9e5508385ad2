import { type Answers, compareWaves, type Instrument, sayWaveRefusal, wavesReport } from '@minat/study';
import { fewestForFigures } from '../survey/index.ts';
import type { Job, JobOutcome, JobResults } from './job.ts';
import { missing, readWhole } from './read-file.ts';
import { renderForm } from './render-form.ts';
import type { WaveFiles } from './wave-files.ts';

/** What changed between two waves, as `minat compare` says it of their files. */
export async function compareStudies(
  { waves, form, language }: Extract<Job, { readonly kind: 'comparison' }>,
  files: readonly [WaveFiles, WaveFiles],
  software: string,
): Promise<JobOutcome<JobResults['comparison']>> {
  const fewest = Math.min(...files.map(({ keptRows }) => keptRows));
  if (fewest < fewestForFigures) return tooFew(fewest);
  const [a, b] = [waves[0].questionnaire.instrument, waves[1].questionnaire.instrument];
  const answersA = await readWhole(files[0].kept, waves[0].fileName, a);
  const answersB = await readWhole(files[1].kept, waves[1].fileName, b);
  const comparison = compareWaves(a, answersA, withAbsent(answersB, b, a), { missing, instrumentOfB: shared(b, a) });
  if (!comparison.ok) {
    const reasons = comparison.refusals.map((refusal) => sayWaveRefusal(refusal, language));
    return { ok: false, refusal: { code: 'not-comparable', reasons } };
  }
  const used = Math.min(comparison.value.waves.a.used, comparison.value.waves.b.used);
  if (used < fewestForFigures) return tooFew(used);
  return renderForm(form, () => wavesReport(comparison.value, language, { software }), comparison.value);
}

function tooFew(used: number): JobOutcome<never> {
  return { ok: false, refusal: { code: 'too-few', used, needs: fewestForFigures } };
}

/** A scale that the second version no longer has is one that its wave did not ask. */
function withAbsent(answers: Answers, own: Instrument, other: Instrument): Answers {
  const gone = other.scales.filter(({ id }) => !own.scales.some((scale) => scale.id === id)).map(({ id }) => id);
  return gone.length === 0 ? answers : { ...answers, absentScales: [...answers.absentScales, ...gone] };
}

/** The second version without the scales that only it has. */
function shared(own: Instrument, other: Instrument): Instrument {
  const has = (id: string): boolean => other.scales.some((scale) => scale.id === id);
  return {
    ...own,
    scales: own.scales.filter(({ id }) => has(id)),
    items: own.items.filter(({ scale }) => has(scale)),
  };
}
