import { findStudy, findVersion, makeWave, wavePlanSchema, writeLocalTime } from '@minat/institution/survey';
import { suggestSampleSizes } from '@minat/study';
import { error, fail, redirect } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { readForm } from '#lib/server/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

const twoWeeks = 14 * 86_400_000;
/** As many as Green's rule asks of five predictors, rounded up. */
const usualTarget = 100;

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { db, institution } = permit(locals, 'wave.publish');
  const study = await findStudy(db, params.study);
  if (study === null) error(404);
  const version = await findVersion(db, study.versions[0]!.id);
  const asked = url.searchParams.get('population') ?? '';
  const population = /^[1-9]\d{0,9}$/.test(asked) ? Number(asked) : null;
  const now = locals.application.clock();
  const local = (moment: number) => writeLocalTime(new Date(moment).toISOString(), institution.timeZone);
  return {
    study: { id: study.id, name: study.name, version: study.versions[0]!.number },
    values: { opensAt: local(now), closesAt: local(now + twoWeeks), target: String(usualTarget) },
    population: { asked, isWrong: asked !== '' && population === null },
    suggestions: suggestSampleSizes(version!.questionnaire.instrument, population),
  };
};

export const actions: Actions = {
  default: async ({ locals, params, request }) => {
    const { db, institution, person } = permit(locals, 'wave.publish');
    const form = readForm(wavePlanSchema(institution.timeZone), await request.formData());
    if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
    const waveId = await makeWave(db, locals.application.stamp, person.id, { studyId: params.study, ...form.value });
    if (waveId === null) error(404);
    redirect(303, `/studio/${institution.slug}/waves/${waveId}/links`);
  },
};
