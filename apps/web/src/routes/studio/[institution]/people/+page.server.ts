import {
  changeRole,
  endInvitation,
  endStaff,
  invitationForm,
  invite,
  listInvitations,
  listStaff,
  roleForm,
  roles,
} from '@minat/institution/people';
import { error, fail, redirect } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { readForm } from '#lib/server/read-form.ts';
import type { PeopleDone } from '#lib/words/people.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { db, person } = permit(locals, 'people.manage');
  const { whole, stamp } = locals.application.people;
  return {
    staff: (await listStaff(db, whole)).map(({ person: { id, name, email }, ...member }) => ({
      ...member,
      name,
      email,
      isYou: id === person.id,
    })),
    invitations: await listInvitations(db, whole, stamp),
    roles,
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  invite: async ({ locals, request, url }) => {
    const { db, person } = permit(locals, 'people.manage');
    const form = readForm(invitationForm, await request.formData());
    if (!form.ok) error(400);
    const invited = await invite(db, locals.application.stamp, person.id, form.value);
    if (!invited.ok) error(403);
    // Shown by the answer itself: what is kept is a hash, so that no later page could show it.
    return { link: `${url.origin}/invitation/${invited.token}`, role: form.value.role };
  },
  endInvitation: async ({ locals, request, url }) => {
    const { db, person } = permit(locals, 'people.manage');
    const id = String((await request.formData()).get('id'));
    const outcome = await endInvitation(db, locals.application.stamp, person.id, id);
    return outcome.ok ? back(url, 'invitation-ended') : refuse(outcome.code);
  },
  changeRole: async ({ locals, request, url }) => {
    const { db, person } = permit(locals, 'people.manage');
    const form = readForm(roleForm, await request.formData());
    if (!form.ok) error(400);
    const outcome = await changeRole(db, locals.application.stamp, person.id, form.value);
    return outcome.ok ? back(url, 'role') : refuse(outcome.code);
  },
  endStaff: async ({ locals, request, url }) => {
    const { db, person } = permit(locals, 'people.manage');
    const staffId = String((await request.formData()).get('staffId'));
    const outcome = await endStaff(db, locals.application.stamp, person.id, staffId);
    return outcome.ok ? back(url, 'ended') : refuse(outcome.code);
  },
};

/** Whoever has lost the right since the page asked for it meets what the next page would say. */
function refuse<Code extends string>(code: Code | 'not-permitted') {
  if (code === 'not-permitted') error(403);
  return fail(409, { code: code as Exclude<Code, 'not-permitted'> });
}

/** Whoever has just ended or demoted themselves is told by the next page what they may still see. */
function back({ pathname }: URL, done: PeopleDone): never {
  redirect(303, `${pathname}?done=${done}`);
}
