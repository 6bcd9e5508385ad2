import {
  changeName,
  changePassword,
  endOtherSessions,
  endSession,
  listInstitutionsOf,
  listSessions,
  nameForm,
  passwordForm,
} from '@minat/institution/people';
import { fail, redirect } from '@sveltejs/kit';
import { readForm } from '#lib/server/read-form.ts';
import { requireSession } from '#lib/server/require-session.ts';
import { keepCookies, visitorOf } from '#lib/server/visitor.ts';
import type { AccountDone } from '#lib/words/account.ts';
import type { Actions, PageServerLoad } from './$types';

const usualZone = 'Asia/Jakarta';

export const load: PageServerLoad = async ({ locals, url }) => {
  const session = requireSession(locals, url);
  const memberships = await listInstitutionsOf(locals.application.database.whole, session.person.id);
  const zones = new Set(memberships.map(({ institution }) => institution.timeZone));
  const [zone = usualZone] = zones;
  return {
    /** Of the institution; who belongs to several in several zones, or to none, gets the hours of most of the country. */
    timeZone: zones.size === 1 ? zone : usualZone,
    person: { name: session.person.name, email: session.person.email },
    twoFactor: session.twoFactor,
    sessions: await listSessions(locals.application.people, session),
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  name: async ({ locals, request, url }) => {
    const session = requireSession(locals, url);
    const form = readForm(nameForm, await request.formData());
    if (!form.ok) return fail(400, { values: form.values, errors: form.errors });
    await changeName(locals.application.people, session, form.value);
    return back('name');
  },
  password: async (event) => {
    requireSession(event.locals, event.url);
    const form = readForm(passwordForm, await event.request.formData());
    if (!form.ok) return fail(400, { values: {}, errors: form.errors });
    const outcome = await changePassword(event.locals.application.people, visitorOf(event), form.value);
    if (!outcome.ok) {
      const { code, retryAfter } = outcome;
      return fail(code === 'too-many' ? 429 : 403, { values: {}, errors: {}, code, retryAfter });
    }
    keepCookies(event, outcome.cookies);
    return back('password');
  },
  endSession: async ({ locals, request, url }) => {
    const session = requireSession(locals, url);
    await endSession(locals.application.people, session, String((await request.formData()).get('id')));
    return back('session');
  },
  endOtherSessions: async ({ locals, url }) => {
    await endOtherSessions(locals.application.people, requireSession(locals, url));
    return back('sessions');
  },
};

function back(done: AccountDone): never {
  redirect(303, `/account?done=${done}`);
}
