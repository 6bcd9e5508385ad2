import { listAudit, listAuditKinds } from '@minat/institution/people';
import { permit } from '#lib/server/permit.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url }) => {
  const { db } = permit(locals, 'audit.read');
  const kind = url.searchParams.get('kind') || null;
  const before = url.searchParams.get('before') || null;
  const { lines, next } = await listAudit(db, locals.application.database.whole, { kind, before });
  return { lines, next, kind, isNewest: before === null, kinds: await listAuditKinds(db) };
};
