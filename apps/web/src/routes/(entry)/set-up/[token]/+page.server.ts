import { enter, isLinkOpen, setUp, setUpForm, suggestSlug } from '@minat/institution/people';
import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/read-form.ts';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params }) => ({
  isOpen: await isLinkOpen(locals.application.people, 'set-up', params.token),
});

export const actions: Actions = {
  default: async (event) => {
    const { people } = event.locals.application;
    const data = await event.request.formData();
    if (data.get('slug') === '') data.set('slug', suggestSlug(String(data.get('institutionName'))));
    const form = readForm(setUpForm, data);
    if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
    const outcome = await setUp(people, event.params.token, form.value);
    if (!outcome.ok) {
      const { password: _, ...values } = form.value;
      return fail(outcome.code === 'link-not-open' ? 410 : 409, { values, errors: {}, code: outcome.code });
    }
    keepCookies(event, await enter(people, visitorOf(event), outcome.userId));
    redirect(303, `/studio/${outcome.institution.slug}`);
  },
};
