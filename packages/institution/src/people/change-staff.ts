import { z } from 'zod';
import { appendAudit, type InstitutionDatabase, type Stamp, transact, type WholeDatabase } from '../database/index.ts';
import { findPersons } from './find-persons.ts';
import type { Person } from './find-session.ts';
import { endInvitationsOf } from './invitation.ts';
import { lockStaff } from './lock-staff.ts';
import { may, type Role, readRole, roles } from './role.ts';

/** One of the institution's people. */
export interface StaffMember {
  readonly id: string;
  readonly person: Person;
  readonly role: Role;
  readonly since: string;
}

export const roleForm = z.object({ staffId: z.string(), role: z.enum(roles) });
export type RoleForm = z.infer<typeof roleForm>;

/** `not-permitted`: whoever asks may not any more. `last-owner`: nobody could let anybody in any more. */
export type ChangeStaffOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'not-permitted' | 'staff-not-found' | 'last-owner' };

/** Everybody who is staff today, those who came first before. */
export async function listStaff(db: InstitutionDatabase, whole: WholeDatabase): Promise<StaffMember[]> {
  const rows = await db.selectFrom('staff').selectAll().where('ended_at', 'is', null).orderBy('id').execute();
  const persons = await findPersons(
    whole,
    rows.map((row) => row.user_id),
  );
  return rows.map((row) => ({
    id: row.id,
    person: persons.get(row.user_id)!,
    role: readRole(row.role),
    since: row.created_at,
  }));
}

/** Gives somebody another role, from their next request on. Whoever loses the right to invite loses the open invitations too. */
export async function changeRole(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  { staffId, role }: RoleForm,
): Promise<ChangeStaffOutcome> {
  return transact(db, async (trx): Promise<ChangeStaffOutcome> => {
    const member = await lockMember(trx, actorId, staffId);
    if (!member.ok) return member;
    if (member.role === role) return { ok: true };
    if (member.isLastOwner) return { ok: false, code: 'last-owner' };
    await trx.updateTable('staff').set({ role }).where('id', '=', staffId).execute();
    await appendAudit(trx, stamp, {
      actorId,
      action: `people.change-role.${role}`,
      subjectKind: 'staff',
      subjectId: staffId,
    });
    if (!may(role, 'people.manage')) await endInvitationsOf(trx, stamp, actorId, member.userId);
    return { ok: true };
  });
}

/** Ends somebody's membership: from their next request on they are nobody here. The row stays, for the audit trail. */
export async function endStaff(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  staffId: string,
): Promise<ChangeStaffOutcome> {
  return transact(db, async (trx): Promise<ChangeStaffOutcome> => {
    const member = await lockMember(trx, actorId, staffId);
    if (!member.ok) return member;
    if (member.isLastOwner) return { ok: false, code: 'last-owner' };
    await trx.updateTable('staff').set({ ended_at: stamp.time() }).where('id', '=', staffId).execute();
    await appendAudit(trx, stamp, { actorId, action: 'people.end', subjectKind: 'staff', subjectId: staffId });
    await endInvitationsOf(trx, stamp, actorId, member.userId);
    return { ok: true };
  });
}

type LockedMember =
  | { readonly ok: true; readonly userId: string; readonly role: Role; readonly isLastOwner: boolean }
  | { readonly ok: false; readonly code: 'not-permitted' | 'staff-not-found' };

/** A living member, while nobody else changes the institution's staff. */
async function lockMember(trx: InstitutionDatabase, actorId: string, staffId: string): Promise<LockedMember> {
  const locked = await lockStaff(trx, actorId);
  if (!locked.ok) return locked;
  const found = locked.living.find(({ id }) => id === staffId);
  if (found === undefined) return { ok: false, code: 'staff-not-found' };
  const owners = locked.living.filter(({ role }) => role === 'owner');
  return { ...found, ok: true, isLastOwner: found.role === 'owner' && owners.length === 1 };
}
