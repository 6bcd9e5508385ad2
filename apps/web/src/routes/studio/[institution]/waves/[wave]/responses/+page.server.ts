import { may } from '@minat/institution/people';
import { listChannels, listResponses, responseFilterSchema } from '@minat/institution/survey';
import { fail, redirect } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { decideOn } from '#lib/server/report/decide-on.ts';
import { findFlags } from '#lib/server/report/find-flags.ts';
import { requireWave } from '#lib/server/report/require-wave.ts';
import { readersPatience } from '#lib/server/report/wait-for.ts';
import type { Actions, PageServerLoad, RequestEvent } from './$types';

/** The table does not wait for its signs; whoever asks for those named alone does. */
const patience = { beside: 100, alone: readersPatience };

export const load: PageServerLoad = async ({ locals, params, url }) => {
  const staff = permit(locals, 'response.read');
  const { db, role } = staff;
  const found = await requireWave(staff, params.wave);
  const filter = responseFilterSchema.parse(Object.fromEntries(url.searchParams));
  const after = url.searchParams.get('after');
  const flags = await findFlags(locals.application, found, filter.flagged ? patience.alone : patience.beside);
  const named = typeof flags === 'string' ? new Map<string, readonly string[]>() : flags;
  const page = await listResponses(db, params.wave, filter, after, new Set(named.keys()));
  const { wave, kept, excluded } = found;
  return {
    wave,
    total: kept + excluded,
    filter,
    after,
    channels: await listChannels(db, params.wave),
    flags: typeof flags === 'string' ? flags : ('known' as const),
    responses: page.responses.map((response) => ({ ...response, signs: named.get(response.id) ?? [] })),
    next: page.next,
    may: { responses: true, report: may(role, 'report.read'), exclude: may(role, 'response.exclude') },
  };
};

export const actions: Actions = {
  exclude: (event) => decide(event, 'excluded'),
  include: (event) => decide(event, 'included'),
};

async function decide({ locals, params, request, url }: RequestEvent, what: 'excluded' | 'included') {
  const staff = permit(locals, 'response.exclude');
  await requireWave(staff, params.wave);
  const decided = await decideOn(locals.application, staff, params.wave, what, await request.formData());
  if (!decided.ok) return fail(400, { reason: decided.reason, chosen: decided.chosen, errors: decided.errors });
  const back = new URLSearchParams([...url.searchParams].filter(([name]) => !name.startsWith('/')));
  back.set('done', what);
  back.set('count', String(decided.count));
  redirect(303, `${url.pathname}?${back}`);
}
