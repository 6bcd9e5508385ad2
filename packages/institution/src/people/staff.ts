import type { InstitutionDatabase, Stamp, WholeDatabase } from '../database/index.ts';
import { type Institution, toInstitution } from './institution.ts';
import { type Role, readRole } from './role.ts';

/** What a person is at an institution. */
export interface Membership {
  readonly institution: Institution;
  readonly role: Role;
}

/** Makes a person staff. Refused where they are already. `db` may be a transaction; the audit entry is the caller's. */
export async function addStaff(
  db: InstitutionDatabase,
  stamp: Stamp,
  { userId, role }: { readonly userId: string; readonly role: Role },
): Promise<{ readonly ok: true; readonly id: string } | { readonly ok: false; readonly code: 'already-staff' }> {
  const id = stamp.id();
  const made = await db
    .insertInto('staff')
    .values({ id, user_id: userId, role, created_at: stamp.time(), ended_at: null })
    .onConflict((on) => on.columns(['institution_id', 'user_id']).where('ended_at', 'is', null).doNothing())
    .returning('id')
    .executeTakeFirst();
  return made === undefined ? { ok: false, code: 'already-staff' } : { ok: true, id };
}

/** The institutions at which a person is staff today, in the order of their names. */
export async function listInstitutionsOf(whole: WholeDatabase, userId: string): Promise<Membership[]> {
  return (await membershipsOf(whole, userId).execute()).map(toMembership);
}

/** What a person is at the institution of a slug today; null where nothing, or where no institution has that slug. */
export async function findStaff(whole: WholeDatabase, userId: string, slug: string): Promise<Membership | null> {
  const row = await membershipsOf(whole, userId).where('institution.slug', '=', slug).executeTakeFirst();
  return row === undefined ? null : toMembership(row);
}

function membershipsOf(whole: WholeDatabase, userId: string) {
  return whole
    .selectFrom('staff')
    .innerJoin('institution', 'institution.id', 'staff.institution_id')
    .select([
      'institution.id',
      'institution.name',
      'institution.slug',
      'institution.time_zone',
      'institution.demonstration',
    ])
    .select('staff.role')
    .where('staff.user_id', '=', userId)
    .where('staff.ended_at', 'is', null)
    .orderBy('institution.name')
    .orderBy('institution.id');
}

function toMembership({
  role,
  ...institution
}: Parameters<typeof toInstitution>[0] & { readonly role: string }): Membership {
  return { institution: toInstitution(institution), role: readRole(role) };
}
