import { signIn, signInForm } from '@minat/institution/people';
import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/read-form.ts';
import { safeNext } from '#lib/server/safe-next.ts';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  if (locals.person !== null) redirect(303, safeNext(url.searchParams.get('next')));
};

export const actions: Actions = {
  default: async (event) => {
    const form = readForm(signInForm, await event.request.formData());
    if (!form.ok) return fail(400, { email: form.values.email ?? '', errors: form.errors });
    const outcome = await signIn(event.locals.application.people, visitorOf(event), form.value);
    keepCookies(event, outcome.cookies);
    const next = safeNext(event.url.searchParams.get('next'));
    if (outcome.ok) redirect(303, outcome.next === 'code' ? `/sign-in/code?next=${encodeURIComponent(next)}` : next);
    const { code, retryAfter } = outcome;
    return fail(code === 'too-many' ? 429 : 401, { email: form.value.email, errors: {}, code, retryAfter });
  },
};
