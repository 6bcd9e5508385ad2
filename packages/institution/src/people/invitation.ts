import { z } from 'zod';
import { appendAudit, type InstitutionDatabase, type Stamp, transact, type WholeDatabase } from '../database/index.ts';
import { findPersons } from './find-persons.ts';
import { type Institution, toInstitution } from './institution.ts';
import { lockStaff } from './lock-staff.ts';
import { type Role, readRole, roles } from './role.ts';
import { hashToken, makeToken } from './token.ts';

/** How long an invitation waits to be accepted, in milliseconds: a week. */
const lifetime = 7 * 24 * 3_600_000;

export const invitationForm = z.object({ role: z.enum(roles) });
export type InvitationForm = z.infer<typeof invitationForm>;

/** An invitation that waits. */
export interface Invitation {
  readonly id: string;
  readonly role: Role;
  /** The name of whoever made it. */
  readonly invitedBy: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

/** `not-permitted`: whoever asks may not any more. */
export type InviteOutcome =
  | { readonly ok: true; readonly id: string; readonly token: string }
  | { readonly ok: false; readonly code: 'not-permitted' };

/** Makes an invitation. Its token is given back this once: what is kept is a hash. */
export async function invite(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  { role }: InvitationForm,
): Promise<InviteOutcome> {
  const { token, hash } = makeToken();
  const id = stamp.id();
  const now = stamp.time();
  return transact(db, async (trx): Promise<InviteOutcome> => {
    const locked = await lockStaff(trx, actorId);
    if (!locked.ok) return locked;
    await trx
      .insertInto('invitation')
      .values({
        id,
        role,
        token_hash: hash,
        invited_by: actorId,
        created_at: now,
        expires_at: new Date(Date.parse(now) + lifetime).toISOString(),
        accepted_at: null,
        ended_at: null,
      })
      .execute();
    await appendAudit(trx, stamp, {
      actorId,
      action: `people.invite.${role}`,
      subjectKind: 'invitation',
      subjectId: id,
    });
    return { ok: true, id, token };
  });
}

/** The invitations that can still be accepted, the newest first. */
export async function listInvitations(
  db: InstitutionDatabase,
  whole: WholeDatabase,
  stamp: Stamp,
): Promise<Invitation[]> {
  const rows = await openInvitations(db, stamp)
    .select(['id', 'role', 'invited_by', 'created_at', 'expires_at'])
    .orderBy('id', 'desc')
    .execute();
  const persons = await findPersons(
    whole,
    rows.map((row) => row.invited_by),
  );
  return rows.map((row) => ({
    id: row.id,
    role: readRole(row.role),
    invitedBy: persons.get(row.invited_by)!.name,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
  }));
}

/** Ends an invitation before it is accepted. Refused where it is not open any more. */
export async function endInvitation(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  id: string,
): Promise<{ readonly ok: true } | { readonly ok: false; readonly code: 'not-permitted' | 'invitation-not-open' }> {
  return transact(db, async (trx) => {
    const locked = await lockStaff(trx, actorId);
    if (!locked.ok) return locked;
    const ended = await endOpen(trx, stamp, actorId, { id });
    return ended === 0 ? ({ ok: false, code: 'invitation-not-open' } as const) : ({ ok: true } as const);
  });
}

/** Ends every open invitation of a person who may not invite any more: none of them is a way back. */
export async function endInvitationsOf(
  trx: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  userId: string,
): Promise<void> {
  await endOpen(trx, stamp, actorId, { invitedBy: userId });
}

/** What an open invitation says to whoever holds its link. */
export interface InvitationOffer {
  readonly institution: Institution;
  readonly role: Role;
  readonly invitedBy: string;
}

/** The invitation of a token, looked at without accepting it; null where it is not open (any more). */
export async function findInvitation(
  whole: WholeDatabase,
  stamp: Stamp,
  token: string,
): Promise<InvitationOffer | null> {
  const row = await whole
    .selectFrom('invitation')
    .innerJoin('institution', 'institution.id', 'invitation.institution_id')
    .innerJoin('user', 'user.id', 'invitation.invited_by')
    .select([
      'institution.id',
      'institution.name',
      'institution.slug',
      'institution.time_zone',
      'institution.demonstration',
    ])
    .select(['invitation.role', 'user.name as invited_by'])
    .where('token_hash', '=', hashToken(token))
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', stamp.time())
    .executeTakeFirst();
  if (row === undefined) return null;
  const { role, invited_by: invitedBy, ...institution } = row;
  return { institution: toInstitution(institution), role: readRole(role), invitedBy };
}

function openInvitations(db: InstitutionDatabase, stamp: Stamp) {
  return db
    .selectFrom('invitation')
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', stamp.time());
}

/** Ends one open invitation, or all of one person, each with its line in the trail. Returns how many there were. */
async function endOpen(
  trx: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  which: { readonly id: string } | { readonly invitedBy: string },
): Promise<number> {
  const now = stamp.time();
  const ended = await trx
    .updateTable('invitation')
    .set({ ended_at: now })
    .where('id' in which ? 'id' : 'invited_by', '=', 'id' in which ? which.id : which.invitedBy)
    .where('accepted_at', 'is', null)
    .where('ended_at', 'is', null)
    .where('expires_at', '>', now)
    .returning('id')
    .execute();
  for (const { id: subjectId } of ended) {
    await appendAudit(trx, stamp, { actorId, action: 'people.end-invitation', subjectKind: 'invitation', subjectId });
  }
  return ended.length;
}
