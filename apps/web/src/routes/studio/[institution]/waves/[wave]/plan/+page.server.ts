import { changeWave, findWave, moveToNewestVersion, wavePlanSchema, writeLocalTime } from '@minat/institution/survey';
import { error, fail, redirect } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { readForm } from '#lib/server/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { db, institution } = permit(locals, 'wave.publish');
  const wave = await findWave(db, params.wave);
  if (wave === null) error(404);
  const local = (moment: string | null) => (moment === null ? '' : writeLocalTime(moment, institution.timeZone));
  return {
    wave,
    values: { opensAt: local(wave.opensAt), closesAt: local(wave.closesAt), target: String(wave.target) },
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  save: async ({ locals, params, request, url }) => {
    const { db, institution, person } = permit(locals, 'wave.publish');
    const form = readForm(wavePlanSchema(institution.timeZone), await request.formData());
    if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
    const change = { waveId: params.wave, ...form.value };
    if (!(await changeWave(db, locals.application.stamp, person.id, change)).ok) error(404);
    redirect(303, `${url.pathname}?done=saved`);
  },
  move: async ({ locals, params, url }) => {
    const { db, person } = permit(locals, 'wave.publish');
    const outcome = await moveToNewestVersion(db, locals.application.stamp, person.id, params.wave);
    if (!outcome.ok && outcome.code === 'no-such-wave') error(404);
    redirect(303, `${url.pathname}?done=${outcome.ok ? 'moved' : 'hasAnswers'}`);
  },
};
