import { changeInstitution, institutionForm, institutionMark } from '@minat/institution/people';
import { fail, redirect } from '@sveltejs/kit';
import { permit } from '#lib/server/permit.ts';
import { readForm } from '#lib/server/read-form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const { institution } = permit(locals, 'institution.edit');
  const { name, slug, timeZone } = institution;
  return {
    values: { name, slug, timeZone },
    mark: institutionMark(institution),
    address: `${url.origin}/studio/`,
    done: url.searchParams.get('done'),
  };
};

export const actions: Actions = {
  default: async ({ locals, request }) => {
    const { db, person } = permit(locals, 'institution.edit');
    const data = await request.formData();
    const mark = String(data.get('mark'));
    const form = readForm(institutionForm, data);
    if (!form.ok) return fail(400, { values: form.values, errors: form.errors, mark, code: null });
    const change = { ...form.value, mark };
    const outcome = await changeInstitution(db, locals.application.stamp, person.id, change);
    if (outcome.ok) redirect(303, `/studio/${form.value.slug}/settings?done=saved`);
    const { code } = outcome;
    // Told that somebody was quicker, the form is from then on made from what stands.
    return fail(409, { values: form.value, errors: {}, mark: code === 'changed-meanwhile' ? null : mark, code });
  },
};
