import type { InstitutionDatabase } from '../database/index.ts';
import { may, type Role, readRole } from './role.ts';

/** A living membership. */
export interface LivingStaff {
  readonly id: string;
  readonly userId: string;
  readonly role: Role;
}

export type LockedStaff =
  | { readonly ok: true; readonly living: readonly LivingStaff[] }
  | { readonly ok: false; readonly code: 'not-permitted' };

/**
 * The institution's living staff, while nobody else changes it, for somebody who may. The page has asked whether they may,
 * but before: of two owners who end each other at the same moment the second is no owner any more when it is their turn.
 * Writing the institution's row, though nothing of it changes, makes the second wait for the first.
 */
export async function lockStaff(trx: InstitutionDatabase, actorId: string): Promise<LockedStaff> {
  await trx
    .updateTable('institution')
    .set((eb) => ({ name: eb.ref('name') }))
    .execute();
  const rows = await trx.selectFrom('staff').select(['id', 'user_id', 'role']).where('ended_at', 'is', null).execute();
  const living = rows.map(({ id, user_id: userId, role }) => ({ id, userId, role: readRole(role) }));
  const actor = living.find(({ userId }) => userId === actorId);
  return actor !== undefined && may(actor.role, 'people.manage')
    ? { ok: true, living }
    : { ok: false, code: 'not-permitted' };
}
