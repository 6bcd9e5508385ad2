import { acceptAsNewPerson, acceptInvitation, enter, findInvitation, personForm } from '@minat/institution/people';
import { fail, redirect } from '@sveltejs/kit';
import { readForm, withoutPasswords } from '#lib/server/read-form.ts';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looks at the invitation without accepting it: a preview of a messenger must not spend it. */
export const load: PageServerLoad = async ({ locals, params }) => {
  const { people } = locals.application;
  const offer = await findInvitation(people.whole, people.stamp, params.token);
  const { person } = locals;
  return {
    offer: offer && { institution: offer.institution.name, role: offer.role, invitedBy: offer.invitedBy },
    person: person && { name: person.name, email: person.email },
  };
};

const statuses = { 'invitation-not-open': 410, 'email-taken': 409, 'already-staff': 409 } as const;

export const actions: Actions = {
  new: async (event) => {
    const { people } = event.locals.application;
    const form = readForm(personForm, await event.request.formData());
    if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
    const outcome = await acceptAsNewPerson(people, event.params.token, form.value);
    if (!outcome.ok) {
      return fail(statuses[outcome.code], { values: withoutPasswords(form.value), errors: {}, code: outcome.code });
    }
    keepCookies(event, await enter(people, visitorOf(event), outcome.userId));
    redirect(303, `/studio/${outcome.institution.slug}`);
  },
  accept: async ({ locals, params }) => {
    // Signed out meanwhile: the page then offers to sign in.
    if (locals.person === null) redirect(303, `/invitation/${params.token}`);
    const outcome = await acceptInvitation(locals.application.people, params.token, locals.person.id);
    if (!outcome.ok) return fail(statuses[outcome.code], { values: {}, errors: {}, code: outcome.code });
    redirect(303, `/studio/${outcome.institution.slug}`);
  },
};
