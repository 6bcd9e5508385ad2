import { codeForm, confirmSignIn } from '@minat/institution/people';
import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/read-form.ts';
import { safeNext } from '#lib/server/safe-next.ts';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.person !== null) redirect(303, safeNext(url.searchParams.get('next')));
};

const statuses = { wrong: 401, 'start-again': 401, locked: 429, 'too-many': 429 } as const;

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(codeForm, await event.request.formData());
    if (!form.ok) return fail(400, { errors: form.errors });
    const outcome = await confirmSignIn(event.locals.application.people, visitorOf(event), form.value);
    keepCookies(event, outcome.cookies);
    if (outcome.ok) redirect(303, safeNext(event.url.searchParams.get('next')));
    return fail(statuses[outcome.code], { errors: {}, code: outcome.code, retryAfter: outcome.retryAfter });
  },
};
