import { may } from '@minat/institution/people';
import { readResponse } from '@minat/institution/survey';
import { error, fail, redirect } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { decideOn } from '#lib/server/report/decide-on.ts';
import { findFlags } from '#lib/server/report/find-flags.ts';
import { requireWave } from '#lib/server/report/require-wave.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The answer itself does not wait for its signs. */
const patience = 300;

export const load: PageServerLoad = async ({ locals, params }) => {
  const staff = permit(locals, 'response.read');
  const found = await requireWave(staff, params.wave);
  const response = await readResponse(staff.db, params.wave, params.response);
  if (response === null) error(404);
  const flags = await findFlags(locals.application, found, patience);
  return {
    wave: found.wave,
    response,
    signs: typeof flags === 'string' ? null : (flags.get(response.id) ?? []),
    may: { responses: true, report: may(staff.role, 'report.read'), exclude: may(staff.role, 'response.exclude') },
  };
};

export const actions: Actions = {
  exclude: (event) => decide(event, 'excluded'),
  include: (event) => decide(event, 'included'),
};

async function decide({ locals, params, request, url }: RequestEvent, what: 'excluded' | 'included') {
  const staff = permit(locals, 'response.exclude');
  if ((await readResponse(staff.db, params.wave, params.response)) === null) error(404);
  const data = await request.formData();
  data.set('response', params.response);
  const decided = await decideOn(locals.application, staff, params.wave, what, data);
  if (!decided.ok) return fail(400, { reason: decided.reason, errors: decided.errors });
  redirect(303, `${url.pathname}?done=${what}&count=${decided.count}`);
}
