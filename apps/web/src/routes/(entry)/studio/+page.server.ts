import { listInstitutionsOf } from '@minat/institution/people';
import { redirect } from '@sveltejs/kit';
import { signInAddress } from '#lib/server/safe-next.ts';
import type { PageServerLoad } from './$types';

/** Whoever belongs to one institution goes there; others choose. */
export const load: PageServerLoad = async ({ locals }) => {
  if (locals.person === null) redirect(303, signInAddress('/studio'));
  const memberships = await listInstitutionsOf(locals.application.database.whole, locals.person.id);
  const [only, ...others] = memberships.map(({ institution: { slug, name } }) => ({ slug, name }));
  if (only !== undefined && others.length === 0) redirect(303, `/studio/${only.slug}`);
  return { institutions: only === undefined ? [] : [only, ...others] };
};
