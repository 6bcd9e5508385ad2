import {
  changeWave,
  findWave,
  moveToNewestVersion,
  planMark,
  wavePlanSchema,
  writeLocalTime,
} from '@minat/institution/survey';
import { error, fail, redirect } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { readForm } from '#lib/server/read-form.ts';
import { textFields } from '#lib/server/text-fields.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { db, institution } = permit(locals, 'wave.publish');
  const wave = await findWave(db, params.wave);
  if (wave === null) error(404);
  const local = (moment: string | null) => (moment === null ? '' : writeLocalTime(moment, institution.timeZone));
  return {
    wave,
    mark: planMark(wave),
    values: { opensAt: local(wave.opensAt), closesAt: local(wave.closesAt), target: String(wave.target) },
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  save: async ({ locals, params, request, url }) => {
    const { db, institution, person } = permit(locals, 'wave.publish');
    const data = await request.formData();
    const mark = String(data.get('mark'));
    const form = readForm(wavePlanSchema(institution.timeZone), data);
    if (!form.ok) return fail(400, { values: form.values, errors: form.errors, mark });
    const change = { waveId: params.wave, mark, ...form.value };
    const outcome = await changeWave(db, locals.application.stamp, person.id, change);
    if (outcome.ok) redirect(303, `${url.pathname}?done=saved`);
    if (outcome.code === 'has-answers') {
      return fail(400, { values: textFields(data), errors: { opensAt: 'has-answers' }, mark });
    }
    if (outcome.code !== 'changed-meanwhile') error(404);
    // The page tells how the plan stands now, and its form is from then on made from that.
    return fail(409, { values: textFields(data), errors: {}, mark: null });
  },
  move: async ({ locals, params, url }) => {
    const { db, person } = permit(locals, 'wave.publish');
    const outcome = await moveToNewestVersion(db, locals.application.stamp, person.id, params.wave);
    if (!outcome.ok && outcome.code === 'no-such-wave') error(404);
    redirect(303, `${url.pathname}?done=${outcome.ok ? 'moved' : 'hasAnswers'}`);
  },
};
