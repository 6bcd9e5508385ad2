import { getMigrations } from 'better-auth/db/migration';
import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { forInstitution, isId } from '../database/index.ts';
import { ensureSetUpLink, isLinkOpen, makeSignInLink, spendSignInLink } from './entry-link.ts';
import { openInstitution, openPeople, otherForm, ownerForm } from './fixtures/open-people.ts';
import { findInstitutionBySlug, makeInstitution } from './institution.ts';
import { makePerson } from './make-person.ts';
import { createPeople } from './people.ts';
import { setUp } from './set-up.ts';
import { addStaff, findStaff, listInstitutionsOf } from './staff.ts';

const hour = 3_600_000;

describe.each(dialects)('setting up on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('finds the tables as the installed better-auth would make them', async () => {
    const { auth } = await openPeople(dialect);
    const plan = await getMigrations(auth.options);
    expect([plan.toBeCreated, plan.toBeAdded, plan.toBeAddedIndexes ?? []]).toEqual([[], [], []]);
  });

  it('makes the first institution and its owner by a link that is then used up', async () => {
    const people = await openPeople(dialect);
    const token = (await ensureSetUpLink(people))!;
    expect(await isLinkOpen(people, 'set-up', token)).toBe(true);
    expect(await isLinkOpen(people, 'sign-in', token)).toBe(false);
    const made = await setUp(people, token, ownerForm);
    if (!made.ok) throw new Error(made.code);
    expect(isId(made.userId)).toBe(true);
    const institution = {
      id: made.institution.id,
      name: 'Lapas Contoh',
      slug: 'contoh',
      timeZone: 'Asia/Jakarta',
      demonstration: false,
    };
    expect(await findStaff(people.whole, made.userId, 'contoh')).toEqual({ institution, role: 'owner' });
    expect(await findInstitutionBySlug(people.whole, 'contoh')).toEqual(institution);

    expect(await isLinkOpen(people, 'set-up', token)).toBe(false);
    expect(await ensureSetUpLink(people)).toBeNull();
    const again = { ...ownerForm, slug: 'lain', email: 'lain@example.org' };
    expect(await setUp(people, token, again)).toEqual({ ok: false, code: 'link-not-open' });
    expect(await people.whole.selectFrom('user').select('email').execute()).toEqual([{ email: ownerForm.email }]);
    const trail = await forInstitution(people.whole, institution.id).selectFrom('audit_entry').selectAll().execute();
    expect(trail).toMatchObject([{ actor_id: made.userId, action: 'people.set-up', subject_id: institution.id }]);
  });

  it('lets one of two people who set up at once do it', async () => {
    const people = await openPeople(dialect);
    const tokens = [(await ensureSetUpLink(people))!, (await ensureSetUpLink(people))!];
    const outcomes = await Promise.all(
      tokens.map((token, n) => setUp(people, token, { ...ownerForm, slug: `contoh-${n}`, email: `n${n}@example.org` })),
    );
    expect(outcomes.map((outcome) => (outcome.ok ? 'made' : outcome.code)).toSorted()).toEqual([
      'link-not-open',
      'made',
    ]);
    const count = async (table: 'institution' | 'user' | 'staff') =>
      (await people.whole.selectFrom(table).select('id').execute()).length;
    expect([await count('institution'), await count('user'), await count('staff')]).toEqual([1, 1, 1]);
  });

  it('refuses a link that is a day old or unknown', async () => {
    const people = await openPeople(dialect);
    const token = (await ensureSetUpLink(people))!;
    expect(await setUp(people, 'x', ownerForm)).toEqual({ ok: false, code: 'link-not-open' });
    people.wait(24 * hour);
    expect(await isLinkOpen(people, 'set-up', token)).toBe(false);
    expect(await setUp(people, token, ownerForm)).toEqual({ ok: false, code: 'link-not-open' });
    expect(await ensureSetUpLink(people)).not.toBeNull();
    expect(await people.whole.selectFrom('entry_link').select('id').execute()).toHaveLength(1);
  });

  it('lets a sign-in link be used once, also by two at the same moment', async () => {
    const { people, ownerId } = await openInstitution(dialect);
    const token = await makeSignInLink(people, ownerId);
    expect(await isLinkOpen(people, 'sign-in', token)).toBe(true);
    const both = await Promise.all([spendSignInLink(people, token), spendSignInLink(people, token)]);
    expect(both.toSorted()).toEqual([ownerId, null].toSorted());
    expect(await spendSignInLink(people, token)).toBeNull();
    const late = await makeSignInLink(people, ownerId);
    people.wait(24 * hour);
    expect(await spendSignInLink(people, late)).toBeNull();
    const { token_hash: kept } = await people.whole
      .selectFrom('entry_link')
      .select('token_hash')
      .where('kind', '=', 'sign-in')
      .executeTakeFirstOrThrow();
    expect(kept).not.toContain(token);
  });

  it('gives an e-mail and a slug to one of two who take it at once', async () => {
    const { people } = await openInstitution(dialect);
    const person = () => makePerson(people, otherForm, async (_, userId) => ({ ok: true, userId }) as const);
    const people2 = await Promise.all([person(), person()]);
    expect(people2.map(({ ok }) => ok).toSorted()).toEqual([false, true]);
    expect(people2.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'email-taken' });
    const form = { name: 'Lain', slug: 'lain', timeZone: 'Asia/Makassar' };
    const make = () => makeInstitution(people.whole, people.stamp, form);
    const made = await Promise.all([make(), make()]);
    expect(made.find(({ ok }) => !ok)).toEqual({ ok: false, code: 'slug-taken' });
    expect(made.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('lists where a person belongs, and knows them nowhere else', async () => {
    const { people, institution, ownerId } = await openInstitution(dialect);
    const other = await makeInstitution(people.whole, people.stamp, {
      name: 'A',
      slug: 'a',
      timeZone: 'Asia/Jayapura',
    });
    if (!other.ok) throw new Error(other.code);
    expect(await findStaff(people.whole, ownerId, 'a')).toBeNull();
    expect(await findStaff(people.whole, ownerId, 'nowhere')).toBeNull();
    const db = forInstitution(people.whole, other.institution.id);
    expect((await addStaff(db, people.stamp, { userId: ownerId, role: 'viewer' })).ok).toBe(true);
    const twice = await addStaff(db, people.stamp, { userId: ownerId, role: 'owner' });
    expect(twice).toEqual({ ok: false, code: 'already-staff' });
    expect(await listInstitutionsOf(people.whole, ownerId)).toEqual([
      { institution: other.institution, role: 'viewer' },
      { institution, role: 'owner' },
    ]);
    await db.updateTable('staff').set({ ended_at: people.stamp.time() }).execute();
    expect(await findStaff(people.whole, ownerId, 'a')).toBeNull();
    expect((await addStaff(db, people.stamp, { userId: ownerId, role: 'viewer' })).ok).toBe(true);
  });

  it('keeps people and their sessions out of a bound database', async () => {
    const { people, institution } = await openInstitution(dialect);
    const db = forInstitution(people.whole, institution.id);
    for (const table of ['user', 'session', 'account', 'verification', 'twoFactor', 'rateLimit', 'entry_link']) {
      await expect((async () => db.selectFrom(table as never).execute())(), table).rejects.toThrow(RangeError);
    }
  });
});

it('needs a secret that cannot be guessed', async () => {
  const people = await openPeople('sqlite');
  const parts = { ...people, database: { ...people, forget: async () => undefined, close: async () => undefined } };
  expect(() => createPeople({ ...parts, secret: 'short' })).toThrow('createPeople needs a secret of 32 characters');
});
