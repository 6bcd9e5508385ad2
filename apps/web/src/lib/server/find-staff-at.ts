import { forInstitution } from '@minat/institution/database';
import { findStaff, type Person } from '@minat/institution/people';
import type { Application } from './application.ts';
import type { Staff } from './staff.ts';

/** A person at the institution of a slug, with its bound database; null where they are not staff there, or it is not there. */
export async function findStaffAt(
  { database: { whole } }: Application,
  person: Person,
  slug: string,
): Promise<Staff | null> {
  const membership = await findStaff(whole, person.id, slug);
  if (membership === null) return null;
  const { institution, role } = membership;
  return { person, role, institution, db: forInstitution(whole, institution.id) };
}
