import { enter, forgottenPasswordForm, isLinkOpen, setPassword, spendSignInLink } from '@minat/institution/people';
import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/read-form.ts';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looks at the link without using it: a preview of a messenger must not spend it. */
export const load: PageServerLoad = async ({ locals, params }) => ({
  isOpen: await isLinkOpen(locals.application.people, 'sign-in', params.token),
});

export const actions: Actions = {
  default: async (event) => {
    const { people } = event.locals.application;
    const form = readForm(forgottenPasswordForm, await event.request.formData());
    if (!form.ok) return fail(400, { errors: form.errors });
    const userId = await spendSignInLink(people, event.params.token);
    if (userId === null) return fail(410, { errors: {} });
    const { newPassword } = form.value;
    if (newPassword !== null) await setPassword(people, userId, newPassword);
    keepCookies(event, await enter(people, visitorOf(event), userId));
    redirect(303, '/studio');
  },
};
