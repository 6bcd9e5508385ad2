import { may } from '@minat/institution/people';
import { listOpenWaves } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** Everybody of the institution has this page; what is on it goes by the role. */
export const load: PageServerLoad = async ({ locals }) => {
  if (locals.staff === null) error(404);
  const { db, role } = locals.staff;
  if (!may(role, 'study.read')) return { openWaves: null };
  return { openWaves: await listOpenWaves(db, locals.application.stamp.time()) };
};
