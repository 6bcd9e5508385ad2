import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { forInstitution } from '../database/index.ts';
import { endStaff } from './change-staff.ts';
import { makeSignInLink } from './entry-link.ts';
import { findPersonByEmail } from './find-persons.ts';
import { makeUser, openInstitution, otherForm, visitor } from './fixtures/open-people.ts';
import { forgetPersons } from './forget-persons.ts';
import { makeInstitution } from './institution.ts';
import { listAudit } from './list-audit.ts';
import { enter, signIn } from './sign-in.ts';
import { addStaff } from './staff.ts';

const day = 86_400_000;

describe.each(dialects)('who belongs nowhere any more, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('is forgotten after 30 days, and nobody else; the trail keeps the id', async () => {
    const { people, institution, ownerId } = await openInstitution(dialect);
    const { whole, stamp } = people;
    const db = forInstitution(whole, institution.id);
    const email = 'pergi@example.org';
    const userId = await makeUser(people, email);
    const staff = await addStaff(db, stamp, { userId, role: 'viewer' });
    if (!staff.ok) throw new Error(staff.code);
    await enter(people, visitor(), userId);
    await makeSignInLink(people, userId);
    await sql`insert into "twoFactor" (id, secret, "backupCodes", "userId") values ('t', 's', 'b', ${userId})`.execute(
      whole,
    );
    const kept = async () => {
      const counts = await sql<Record<string, number>>`select
        (select count(*) from account where "userId" = ${userId}) as account,
        (select count(*) from "twoFactor" where "userId" = ${userId}) as "twoFactor",
        (select count(*) from session where "userId" = ${userId}) as session,
        (select count(*) from entry_link where user_id = ${userId}) as link`.execute(whole);
      return counts.rows[0];
    };
    people.wait(400 * day);
    expect(await forgetPersons(people)).toBe(0);
    await endStaff(db, stamp, ownerId, staff.id);
    people.wait(30 * day - 1);
    expect(await forgetPersons(people)).toBe(0);
    expect(await kept()).toEqual({ account: 1, twoFactor: 1, session: 1, link: 1 });
    people.wait(1);
    expect(await forgetPersons(people)).toBe(1);
    expect(await forgetPersons(people)).toBe(0);
    expect(await kept()).toEqual({ account: 0, twoFactor: 0, session: 0, link: 0 });
    const users = await whole.selectFrom('user').select(['id', 'name', 'email']).where('id', '=', userId).execute();
    expect(users).toEqual([{ id: userId, name: '—', email: `${userId}@forgotten.invalid` }]);
    const { lines } = await listAudit(db, whole, { kind: 'staff', before: null });
    expect(lines[0]).toMatchObject({ action: 'people.end', subject: '—' });
    expect((await signIn(people, visitor(), { email, password: otherForm.password })).ok).toBe(false);
    // The address is free for somebody new.
    expect(await findPersonByEmail(whole, email)).toBe(null);
    expect(await makeUser(people, email)).not.toBe(userId);
    expect((await findPersonByEmail(whole, 'siti@example.org'))!.id).toBe(ownerId);
  });

  it('stays while they belong to another institution, or have left it a short time ago', async () => {
    const { people, institution, ownerId } = await openInstitution(dialect);
    const { whole, stamp } = people;
    const made = await makeInstitution(whole, stamp, { name: 'Lain', slug: 'lain', timeZone: 'Asia/Jakarta' });
    if (!made.ok) throw new Error(made.code);
    const [db, other] = [forInstitution(whole, institution.id), forInstitution(whole, made.institution.id)];
    const userId = await makeUser(people, 'dua@example.org');
    await addStaff(other, stamp, { userId: ownerId, role: 'owner' });
    const [here, there] = [
      await addStaff(db, stamp, { userId, role: 'viewer' }),
      await addStaff(other, stamp, { userId, role: 'viewer' }),
    ];
    if (!here.ok || !there.ok) throw new Error('already');
    await endStaff(db, stamp, ownerId, here.id);
    people.wait(31 * day);
    expect(await forgetPersons(people)).toBe(0);
    await endStaff(other, stamp, ownerId, there.id);
    people.wait(29 * day);
    expect(await forgetPersons(people)).toBe(0);
    people.wait(day);
    expect(await forgetPersons(people)).toBe(1);
  });
});
