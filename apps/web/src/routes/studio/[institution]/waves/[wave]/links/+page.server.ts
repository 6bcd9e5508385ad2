import { randomFillSync } from 'node:crypto';
import { may } from '@minat/institution/people';
import {
  endLink,
  findWave,
  linkKinds,
  linkSchema,
  listLinks,
  makeLink,
  suggestedChannels,
  waveState,
} from '@minat/institution/survey';
import { error, fail, redirect } from '@sveltejs/kit';
import { linkAddress } from '#lib/server/link-address.ts';
import { permit } from '#lib/server/permit.ts';
import { readForm } from '#lib/server/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const { db, role } = permit(locals, 'study.read');
  const wave = await findWave(db, params.wave);
  if (wave === null) error(404);
  const links = await listLinks(db, wave.id);
  return {
    wave: { ...wave, state: waveState(wave, locals.application.stamp.time()) },
    links: links.map((link) => ({ ...link, address: linkAddress(url.origin, link.slug) })),
    /** Usual channels that no open link leads from. */
    missing: suggestedChannels.filter(
      (channel) => !links.some((link) => link.channel === channel && link.endedAt === null),
    ),
    channels: suggestedChannels,
    kinds: linkKinds,
    mayPublish: may(role, 'wave.publish'),
    may: { responses: may(role, 'response.read'), report: may(role, 'report.read') },
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  suggested: async ({ locals, params, url }) => {
    const { db, person } = permit(locals, 'wave.publish');
    const links = await listLinks(db, params.wave);
    for (const channel of suggestedChannels) {
      if (links.some((link) => link.channel === channel && link.endedAt === null)) continue;
      const form = { waveId: params.wave, channel, kind: 'open' } as const;
      const made = await makeLink(db, locals.application.stamp, randomFillSync, person.id, form);
      if (!made.ok) error(404);
    }
    redirect(303, `${url.pathname}?done=made`);
  },
  make: async ({ locals, params, request, url }) => {
    const { db, person } = permit(locals, 'wave.publish');
    const data = await request.formData();
    if (data.get('channel') === '') data.set('channel', String(data.get('other')));
    const form = readForm(linkSchema, data);
    if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
    const link = { waveId: params.wave, ...form.value };
    const made = await makeLink(db, locals.application.stamp, randomFillSync, person.id, link);
    if (!made.ok) error(404);
    redirect(303, `${url.pathname}?done=made#${made.slug}`);
  },
  end: async ({ locals, params, request, url }) => {
    const { db, person } = permit(locals, 'wave.publish');
    const linkId = String((await request.formData()).get('link'));
    if (!(await endLink(db, locals.application.stamp, person.id, { waveId: params.wave, linkId }))) error(404);
    redirect(303, `${url.pathname}?done=ended`);
  },
};
