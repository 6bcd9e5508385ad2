import { may } from '@minat/institution/people';
import { findWaveStudy, type HtmlParts } from '@minat/institution/reporting';
import { findStudy, isWaveOver, waveRows } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { reportStyle } from '#lib/server/report/report-style.ts';
import { readersPatience, waitFor } from '#lib/server/report/wait-for.ts';
import type { ReportRefusal } from '#lib/studio/report-refusal.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { db, role, institution } = permit(locals, 'report.read');
  const study = await findStudy(db, params.study);
  if (study === null) error(404);
  const page = {
    study: { id: study.id, name: study.name },
    waves: study.waves.map(({ id, number, responses }) => ({ id, number, responses })).toReversed(),
    style: reportStyle().address,
  };
  const [a, b] = [url.searchParams.get('a'), url.searchParams.get('b')];
  const isOwn = (id: string | null): id is string => study.waves.some((wave) => wave.id === id);
  const none = { ...page, a, b, parts: null, refusal: null as ReportRefusal | null };
  if (!isOwn(a) || !isOwn(b) || a === b) return none;
  const [first, second] = [await findWaveStudy(db, a), await findWaveStudy(db, b)];
  if (first === null || second === null) error(404);
  // What changed with each answer would tell what it said: who may read none waits until none comes any more.
  const isOver = [first, second].every(({ wave }) => isWaveOver(wave, locals.application.stamp.time()));
  if (!may(role, 'response.read') && !isOver) return { ...none, refusal: { code: 'still-open' } as ReportRefusal };
  const job = {
    kind: 'comparison',
    waves: [first.study, second.study],
    form: 'page',
    language: locals.language,
  } as const;
  const readRows = (mark: string) => waveRows(db, mark === first.study.mark ? a : b, 'all');
  const origin = { institutionId: institution.id, waveIds: [a, b] };
  const outcome = await waitFor(locals.application.reports.ask(job, readRows, origin), readersPatience);
  if (outcome === 'pending') return { ...none, refusal: { code: 'pending' } as ReportRefusal };
  if (!outcome.ok) return { ...none, refusal: outcome.refusal as ReportRefusal };
  // The form that was asked for is the form that comes.
  return { ...none, parts: outcome.value as HtmlParts };
};
