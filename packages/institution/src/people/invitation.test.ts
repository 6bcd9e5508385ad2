import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { type Dialect, forInstitution } from '../database/index.ts';
import { acceptAsNewPerson, acceptInvitation } from './accept-invitation.ts';
import { changeRole, endStaff, listStaff } from './change-staff.ts';
import { makeInvitation, makeUser, openInstitution, otherForm, ownerForm } from './fixtures/open-people.ts';
import { makeInstitution } from './institution.ts';
import { endInvitation, findInvitation, invite, listInvitations } from './invitation.ts';
import { addStaff, findStaff } from './staff.ts';

const week = 7 * 24 * 3_600_000;

async function openWithOwner(dialect: Dialect) {
  const { people, institution, ownerId } = await openInstitution(dialect);
  const { whole, stamp } = people;
  const db = forInstitution(whole, institution.id);
  const trail = async () =>
    (await db.selectFrom('audit_entry').select(['action', 'subject_id']).orderBy('id').execute()).slice(1);
  const actions = async () => (await trail()).map(({ action }) => action);
  const staff = () => listStaff(db, whole);
  return { people, whole, stamp, db, institution, ownerId, actions, staff };
}

const notOpen = { ok: false, code: 'invitation-not-open' };

describe.each(dialects)('invitations on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('make a new person staff, in the role that they name, once', async () => {
    const { people, whole, stamp, db, institution, ownerId, actions, staff } = await openWithOwner(dialect);
    const { id, token } = await makeInvitation(db, stamp, ownerId, { role: 'researcher' });
    expect(await listInvitations(db, whole, stamp)).toEqual([
      {
        id,
        role: 'researcher',
        invitedBy: ownerForm.name,
        createdAt: '2026-01-31T17:00:00.000Z',
        expiresAt: '2026-02-07T17:00:00.000Z',
      },
    ]);
    expect(await findInvitation(whole, stamp, token)).toEqual({
      institution,
      role: 'researcher',
      invitedBy: ownerForm.name,
    });
    expect(await findInvitation(whole, stamp, 'x')).toBeNull();

    const accepted = await acceptAsNewPerson(people, token, otherForm);
    if (!accepted.ok) throw new Error(accepted.code);
    expect(accepted.institution).toEqual(institution);
    expect(await findStaff(whole, accepted.userId, 'contoh')).toEqual({ institution, role: 'researcher' });
    expect((await staff()).map(({ person, role }) => [person.email, role])).toEqual([
      [ownerForm.email, 'owner'],
      [otherForm.email, 'researcher'],
    ]);
    expect(await actions()).toEqual(['people.invite.researcher', 'people.accept']);
    expect(await listInvitations(db, whole, stamp)).toEqual([]);
    expect(await acceptAsNewPerson(people, token, { ...otherForm, email: 'third@example.org' })).toEqual(notOpen);
    expect(await staff()).toHaveLength(2);
  });

  it('give way to one of two who accept at the same moment', async () => {
    const { people, stamp, db, ownerId, staff, actions } = await openWithOwner(dialect);
    const users = [await makeUser(people, 'one@example.org'), await makeUser(people, 'two@example.org')];
    const { token } = await makeInvitation(db, stamp, ownerId, { role: 'viewer' });
    const both = await Promise.all(users.map((user) => acceptInvitation(people, token, user)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual(notOpen);
    expect(await staff()).toHaveLength(2);
    expect(await actions()).toEqual(['people.invite.viewer', 'people.accept']);
  });

  it('leave one membership where a person accepts two at the same moment, and the other open', async () => {
    const { people, whole, stamp, db, ownerId, staff } = await openWithOwner(dialect);
    const user = await makeUser(people, 'one@example.org');
    const tokens = [];
    for (const role of ['viewer', 'marketer'] as const)
      tokens.push((await makeInvitation(db, stamp, ownerId, { role })).token);
    const both = await Promise.all(tokens.map((token) => acceptInvitation(people, token, user)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'already-staff' });
    expect(await staff()).toHaveLength(2);
    expect(await listInvitations(db, whole, stamp)).toHaveLength(1);
  });

  it('are refused where the e-mail has an account, and leave nothing behind', async () => {
    const { people, whole, stamp, db, ownerId, staff } = await openWithOwner(dialect);
    const { token } = await makeInvitation(db, stamp, ownerId, { role: 'viewer' });
    const taken = await acceptAsNewPerson(people, token, { ...otherForm, email: ownerForm.email });
    expect(taken).toEqual({ ok: false, code: 'email-taken' });
    expect(await acceptInvitation(people, token, ownerId)).toEqual({ ok: false, code: 'already-staff' });
    expect(await staff()).toHaveLength(1);
    expect(await listInvitations(db, whole, stamp)).toHaveLength(1);
  });

  it('end after a week, or before', async () => {
    const { people, whole, stamp, db, ownerId, actions } = await openWithOwner(dialect);
    const first = await makeInvitation(db, stamp, ownerId, { role: 'viewer' });
    expect(await endInvitation(db, stamp, ownerId, first.id)).toEqual({ ok: true });
    expect(await endInvitation(db, stamp, ownerId, first.id)).toEqual(notOpen);
    expect(await findInvitation(whole, stamp, first.token)).toBeNull();
    expect(await acceptAsNewPerson(people, first.token, otherForm)).toEqual(notOpen);
    const second = await makeInvitation(db, stamp, ownerId, { role: 'viewer' });
    people.wait(week);
    expect(await findInvitation(whole, stamp, second.token)).toBeNull();
    expect(await listInvitations(db, whole, stamp)).toEqual([]);
    expect(await acceptAsNewPerson(people, second.token, otherForm)).toEqual(notOpen);
    expect(await endInvitation(db, stamp, ownerId, second.id)).toEqual(notOpen);
    expect(await actions()).toEqual(['people.invite.viewer', 'people.end-invitation', 'people.invite.viewer']);
    expect(await whole.selectFrom('user').select('email').execute()).toEqual([{ email: ownerForm.email }]);
  });

  it("are no other institution's to see or to end", async () => {
    const { people, whole, stamp, db, ownerId } = await openWithOwner(dialect);
    const other = await makeInstitution(whole, stamp, { name: 'Lain', slug: 'lain', timeZone: 'Asia/Jakarta' });
    if (!other.ok) throw new Error(other.code);
    const theirs = forInstitution(whole, other.institution.id);
    const { id } = await makeInvitation(db, stamp, ownerId, { role: 'viewer' });
    expect(await listInvitations(theirs, whole, stamp)).toEqual([]);
    const away = { ok: false, code: 'not-permitted' };
    expect(await endInvitation(theirs, stamp, ownerId, id)).toEqual(away);
    const [member] = await listStaff(db, whole);
    expect(await endStaff(theirs, stamp, ownerId, member!.id)).toEqual(away);
    expect(await invite(theirs, stamp, ownerId, { role: 'owner' })).toEqual(away);
    await addStaff(theirs, stamp, { userId: ownerId, role: 'owner' });
    expect(await endInvitation(theirs, stamp, ownerId, id)).toEqual(notOpen);
    expect(await endStaff(theirs, stamp, ownerId, member!.id)).toEqual({ ok: false, code: 'staff-not-found' });
    expect((await listInvitations(db, whole, stamp)).map((invitation) => invitation.id)).toEqual([id]);
    expect(people.whole).toBe(whole);
  });
});

describe.each(dialects)('staff on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  async function openWithTwo(role: 'owner' | 'viewer') {
    const open = await openWithOwner(dialect);
    const userId = await makeUser(open.people, 'other@example.org');
    const added = await addStaff(open.db, open.stamp, { userId, role });
    if (!added.ok) throw new Error(added.code);
    const [first] = await open.staff();
    return { ...open, userId, first: first!.id, second: added.id };
  }

  it('get another role, or end, and the trail tells it', async () => {
    const { whole, stamp, db, ownerId, userId, second, actions, institution, staff } = await openWithTwo('viewer');
    expect(await changeRole(db, stamp, ownerId, { staffId: second, role: 'treasurer' })).toEqual({ ok: true });
    expect(await findStaff(whole, userId, 'contoh')).toEqual({ institution, role: 'treasurer' });
    expect(await changeRole(db, stamp, ownerId, { staffId: second, role: 'treasurer' })).toEqual({ ok: true });
    expect(await endStaff(db, stamp, ownerId, second)).toEqual({ ok: true });
    expect(await findStaff(whole, userId, 'contoh')).toBeNull();
    expect(await staff()).toHaveLength(1);
    const gone = { ok: false, code: 'staff-not-found' };
    expect(await endStaff(db, stamp, ownerId, second)).toEqual(gone);
    expect(await changeRole(db, stamp, ownerId, { staffId: second, role: 'owner' })).toEqual(gone);
    expect(await changeRole(db, stamp, ownerId, { staffId: 'x', role: 'owner' })).toEqual(gone);
    expect(await actions()).toEqual(['people.change-role.treasurer', 'people.end']);
  });

  it('always keep an owner, also where two owners end each other at the same moment', async () => {
    const { stamp, db, ownerId, userId, first, second, staff } = await openWithTwo('owner');
    const both = await Promise.all([
      endStaff(db, stamp, ownerId, second),
      changeRole(db, stamp, userId, { staffId: first, role: 'viewer' }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    // Whoever was slower is no owner any more.
    expect(both.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'not-permitted' });
    const owners = (await staff()).filter(({ role }) => role === 'owner');
    expect(owners).toHaveLength(1);
    const last = owners[0]!;
    expect(await endStaff(db, stamp, last.person.id, last.id)).toEqual({ ok: false, code: 'last-owner' });
  });

  it('who have lost the right to it change, end and invite nobody, whatever their page still shows', async () => {
    const { stamp, db, ownerId, userId, first, second, staff, actions } = await openWithTwo('owner');
    const lost = { ok: false, code: 'not-permitted' };
    const { id } = await makeInvitation(db, stamp, ownerId, { role: 'viewer' });
    await changeRole(db, stamp, ownerId, { staffId: second, role: 'researcher' });
    const before = await actions();
    expect(await invite(db, stamp, userId, { role: 'owner' })).toEqual(lost);
    expect(await endInvitation(db, stamp, userId, id)).toEqual(lost);
    expect(await changeRole(db, stamp, userId, { staffId: second, role: 'owner' })).toEqual(lost);
    expect(await endStaff(db, stamp, userId, first)).toEqual(lost);
    await endStaff(db, stamp, ownerId, second);
    expect(await invite(db, stamp, userId, { role: 'owner' })).toEqual(lost);
    expect(await actions()).toEqual([...before, 'people.end']);
    expect(await staff()).toHaveLength(1);
  });

  it('leave no open invitation behind when they may invite no more', async () => {
    const { whole, stamp, db, ownerId, userId, second, actions } = await openWithTwo('owner');
    const kept = await makeInvitation(db, stamp, ownerId, { role: 'viewer' });
    const back = await makeInvitation(db, stamp, userId, { role: 'owner' });
    await changeRole(db, stamp, ownerId, { staffId: second, role: 'viewer' });
    expect(await findInvitation(whole, stamp, back.token)).toBeNull();
    expect((await listInvitations(db, whole, stamp)).map(({ id }) => id)).toEqual([kept.id]);
    expect((await actions()).slice(-2)).toEqual(['people.change-role.viewer', 'people.end-invitation']);
  });
});
