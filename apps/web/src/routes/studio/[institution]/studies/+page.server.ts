import { may } from '@minat/institution/people';
import { listStudies } from '@minat/institution/survey';
import { permit } from '#lib/server/permit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
  const { db, role } = permit(locals, 'study.read');
  return { studies: await listStudies(db), mayEdit: may(role, 'study.edit') };
};
