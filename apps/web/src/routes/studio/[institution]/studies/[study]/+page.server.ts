import { may } from '@minat/institution/people';
import {
  answersEndAt,
  closeNow,
  findStudy,
  findVersion,
  openNow,
  renameStudy,
  studyName,
  type WaveOutcome,
  waveState,
} from '@minat/institution/survey';
import { error, fail, redirect } from '@sveltejs/kit';
import { z } from 'zod';
import { permit } from '#lib/server/permit.ts';
import { readForm } from '#lib/server/read-form.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { db, role } = permit(locals, 'study.read');
  const study = await findStudy(db, params.study);
  if (study === null) error(404);
  const [newest] = study.versions;
  const version = await findVersion(db, newest!.id);
  const { items, profile, title } = version!.questionnaire.instrument;
  const asked = [...new Set(study.waves.map(({ versionId }) => versionId))];
  const days = new Map<string, number>();
  for (const id of asked) days.set(id, (await findVersion(db, id))!.questionnaire.consent.retentionDays);
  const now = locals.application.stamp.time();
  return {
    study,
    waves: study.waves.map((wave) => ({
      ...wave,
      state: waveState(wave, now),
      kept: {
        days: days.get(wave.versionId)!,
        until: answersEndAt(wave.closesAt, days.get(wave.versionId)!),
      },
    })),
    questionnaire: { title, items: items.length, person: profile.length },
    mayEdit: may(role, 'study.edit'),
    mayPublish: may(role, 'wave.publish'),
    done: url.searchParams.get('done'),
    from: url.searchParams.get('from'),
  };
};

export const actions: Actions = {
  rename: async ({ locals, params, request, url }) => {
    const { db, person } = permit(locals, 'study.edit');
    const form = readForm(z.object({ name: studyName }), await request.formData());
    if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
    const { stamp } = locals.application;
    if (!(await renameStudy(db, stamp, person.id, { studyId: params.study, name: form.value.name }))) error(404);
    redirect(303, `${url.pathname}?done=renamed`);
  },
  open: (event) => setWave(event, openNow, 'opened'),
  close: (event) => setWave(event, closeNow, 'closed'),
};

async function setWave({ locals, request, url }: RequestEvent, change: typeof openNow, done: 'opened' | 'closed') {
  const { db, person } = permit(locals, 'wave.publish');
  const waveId = String((await request.formData()).get('wave'));
  const outcome: WaveOutcome = await change(db, locals.application.stamp, person.id, waveId);
  if (!outcome.ok && outcome.code === 'no-such-wave') error(404);
  redirect(303, `${url.pathname}?done=${outcome.ok ? done : outcome.code}`);
}
