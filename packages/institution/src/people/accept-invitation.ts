import { appendAudit, forInstitution, transact, type WholeDatabase } from '../database/index.ts';
import type { PersonForm } from './forms.ts';
import { type Institution, toInstitution } from './institution.ts';
import { findInvitation } from './invitation.ts';
import { type EmailTaken, makePerson } from './make-person.ts';
import type { People } from './people.ts';
import { readRole } from './role.ts';
import { addStaff } from './staff.ts';
import { hashToken } from './token.ts';

export type AcceptOutcome =
  | { readonly ok: true; readonly institution: Institution; readonly userId: string }
  | { readonly ok: false; readonly code: 'invitation-not-open' | 'already-staff' };

/** Accepts an invitation as somebody who is new: makes the person and their membership, or neither. */
export async function acceptAsNewPerson(
  people: People,
  token: string,
  form: PersonForm,
): Promise<AcceptOutcome | EmailTaken> {
  // Asked before a password is hashed for whoever has no invitation; asked again where it counts.
  const offer = await findInvitation(people.whole, people.stamp, token);
  if (offer === null) return { ok: false, code: 'invitation-not-open' };
  return makePerson(people, form, (whole, userId) => accept(people, whole, token, userId));
}

/** Accepts an invitation as somebody who is signed in. Of two at once one gets it. */
export async function acceptInvitation(people: People, token: string, userId: string): Promise<AcceptOutcome> {
  return transact(people.whole, (whole) => accept(people, whole, token, userId));
}

async function accept({ stamp }: People, whole: WholeDatabase, token: string, userId: string): Promise<AcceptOutcome> {
  const now = stamp.time();
  const taken = await whole
    .updateTable('invitation')
    .set({ accepted_at: now })
    .where('token_hash', '=', hashToken(token))
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .returning(['institution_id', 'role'])
    .executeTakeFirst();
  if (taken === undefined) return { ok: false, code: 'invitation-not-open' };
  const db = forInstitution(whole, taken.institution_id);
  const staff = await addStaff(db, stamp, { userId, role: readRole(taken.role) });
  if (!staff.ok) return staff;
  await appendAudit(db, stamp, {
    actorId: userId,
    action: 'people.accept',
    subjectKind: 'staff',
    subjectId: staff.id,
  });
  const institution = await db.selectFrom('institution').selectAll().executeTakeFirstOrThrow();
  return { ok: true, institution: toInstitution(institution), userId };
}
