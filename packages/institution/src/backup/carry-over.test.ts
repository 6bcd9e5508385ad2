import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { createStamp, type Database, forInstitution, type InstitutionDatabase, type Stamp } from '../database/index.ts';
import { makeInvitation, plainPasswords } from '../people/fixtures/open-people.ts';
import {
  acceptAsNewPerson,
  addStaff,
  changeRole,
  createPeople,
  endStaff,
  listStaff,
  makeInstitution,
  type Role,
} from '../people/index.ts';
import {
  closeNow,
  deleteExpiredAnswers,
  draftQuestionnaire,
  endLink,
  openNow,
  readyInstrument,
} from '../survey/index.ts';
import { type Filled, fill, newDatabase, newFolder, stamp, within } from './fixtures/filled-database.ts';
import { restoreBackup, writeBackup } from './index.ts';

// Several databases are made and filled in each.
vi.setConfig({ testTimeout: 60_000 });

const day = 86_400_000;

describe.each(dialects)('what was done since a backup, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  /** An institution with Siti, its owner, five answers whose time is over a week after closing, and a clock of its own. */
  async function open() {
    const where = await newDatabase(dialect);
    const folder = await newFolder();
    let now = Date.UTC(2026, 1, 1);
    const clock = () => now;
    const own = createStamp(clock);
    const pass = (days: number): void => {
      now += days * day;
    };
    const filled = await within(where, async (database) => {
      const made = await fill(database, 5);
      const draft = draftQuestionnaire(readyInstrument(), { name: 'Lapas', contact: 'Humas' });
      const questionnaire = JSON.stringify({ ...draft, consent: { ...draft.consent, retentionDays: 7 } });
      await database.whole.updateTable('study_version').set({ questionnaire }).execute();
      return made;
    });
    /** Works on the database as a server does. */
    const work = <Result>(task: (parts: ReturnType<typeof partsOf>) => Promise<Result>): Promise<Result> =>
      within(where, (database) => task(partsOf(database, filled, own, clock)));
    const backUp = async (name: string): Promise<string> => {
      const file = join(folder, name);
      await within(where, (database) => writeBackup(database, clock, file));
      return file;
    };
    const restore = async (file: string) => {
      pass(1);
      return restoreBackup({ where, file, journal: [], clock });
    };
    return { where, filled, pass, work, backUp, restore };
  }

  function partsOf(
    database: Database,
    { institutionId }: Filled,
    own: ReturnType<typeof createStamp>,
    clock: () => number,
  ) {
    const { whole } = database;
    const db = forInstitution(whole, institutionId);
    const people = createPeople({
      database,
      clock,
      stamp: own,
      secret: 'a secret for tests alone, 32 long',
      passwords: plainPasswords,
    });
    const join = async (name: string, role: Role): Promise<string> => {
      const { token } = await makeInvitation(db, own, await ownerOf(db), {
        role,
      });
      const email = `${name.toLowerCase()}@example.org`;
      const made = await acceptAsNewPerson(people, token, { name, email, password: `the first of ${name}` });
      if (!made.ok) throw new Error(made.code);
      return made.userId;
    };
    const staff = async () => (await listStaff(db, whole)).map(({ person, role }) => [person.name, role]);
    const staffIdOf = async (name: string): Promise<string> =>
      (await listStaff(db, whole)).find(({ person }) => person.name === name)!.id;
    const responses = () => db.selectFrom('response').select('id').execute();
    const trail = () => db.selectFrom('audit_entry').selectAll().orderBy('id').execute();
    return { database, whole, db, people, stamp: own, join, staff, staffIdOf, responses, trail };
  }

  /** An end is seen coming by one sweep, and kept by one a day later. */
  async function sweepTwice(db: InstitutionDatabase, own: Stamp, pass: (days: number) => void): Promise<number> {
    const fail = (fault: unknown): never => {
      throw fault;
    };
    expect(await deleteExpiredAnswers(db, own, fail)).toBe(0);
    pass(1);
    return deleteExpiredAnswers(db, own, fail);
  }

  async function ownerOf(db: ReturnType<typeof forInstitution>): Promise<string> {
    const living = db.selectFrom('staff').select('user_id').where('role', '=', 'owner').where('ended_at', 'is', null);
    return (await living.orderBy('id').executeTakeFirstOrThrow()).user_id;
  }

  test('is not undone: roles, ends, passwords, new people, ended links, closed waves, answers whose time was over', async () => {
    const { filled, pass, work, backUp, restore } = await open();
    await work(async ({ join }) => {
      await join('Citra', 'owner');
      await join('Dewi', 'researcher');
    });
    const file = await backUp('first');
    pass(1);
    await work(async ({ whole, db, join, staffIdOf, stamp }) => {
      const budi = await join('Budi', 'owner');
      expect(await changeRole(db, stamp, budi, { staffId: await staffIdOf('Citra'), role: 'viewer' })).toEqual({
        ok: true,
      });
      expect(await endStaff(db, stamp, budi, await staffIdOf('Siti'))).toEqual({ ok: true });
      await sql`update account set password = 'the second' where password = 'plain the first of Dewi'`.execute(whole);
      await sql`insert into "twoFactor" (id, secret, "backupCodes", "userId")
        select 't', 'sealed', 'sealed', id from "user" where name = 'Dewi'`.execute(whole);
      const link = await db.selectFrom('survey_link').select('id').executeTakeFirstOrThrow();
      expect(await endLink(db, stamp, budi, { waveId: filled.waveId, linkId: link.id })).toBe(true);
      expect(await closeNow(db, stamp, budi, filled.waveId)).toEqual({ ok: true });
    });
    pass(8);
    const before = await work(async ({ db, stamp, trail }) => {
      expect(await sweepTwice(db, stamp, pass)).toBe(5);
      return trail();
    });

    for (const time of ['once', 'and again, of what was restored']) {
      expect([time, await restore(file)]).toEqual([time, expect.objectContaining({ ok: true, ownerless: [] })]);
      await work(async ({ whole, db, staff, responses, trail }) => {
        expect(await staff()).toEqual([
          ['Citra', 'viewer'],
          ['Dewi', 'researcher'],
          ['Budi', 'owner'],
        ]);
        const passwords = await sql<{ password: string }>`select password from account order by password`.execute(
          whole,
        );
        expect(passwords.rows.map(({ password }) => password)).toEqual([
          'plain the first of Budi',
          'plain the first of Citra',
          'the second',
        ]);
        expect((await sql`select id from "twoFactor"`.execute(whole)).rows).toHaveLength(1);
        expect(await db.selectFrom('survey_link').select('ended_at').execute()).toEqual([
          { ended_at: '2026-02-02T00:00:00.000Z' },
        ]);
        expect(await db.selectFrom('wave').select('closes_at').execute()).toEqual([
          { closes_at: '2026-02-02T00:00:00.000Z' },
        ]);
        expect(await responses()).toEqual([]);
        expect(await trail()).toEqual(before);
      });
    }
  });

  test('deletes no answer that came after those whose time was over, though it came before they were deleted', async () => {
    const { filled, pass, work, backUp, restore } = await open();
    const late = await work(async ({ database, db, stamp: own }) => {
      await closeNow(db, own, stamp.id(), filled.waveId);
      pass(1);
      await openNow(db, own, stamp.id(), filled.waveId);
      const id = await filled.addResponse(database);
      await db
        .updateTable('response')
        .set({ submitted_at: own.time() } as never)
        .where('id', '=', id)
        .execute();
      return id;
    });
    await work(({ db, stamp: own }) =>
      db
        .insertInto('wave_figures')
        .values({ wave_id: filled.waveId, answers: 6, study: '{}', counted_at: own.time() })
        .execute(),
    );
    const file = await backUp('later');
    await work(async ({ db, stamp: own }) => {
      pass(7);
      expect(await sweepTwice(db, own, pass)).toBe(5);
    });
    expect((await restore(file)).ok).toBe(true);
    expect(await work(({ responses }) => responses())).toEqual([{ id: late }]);
    // Figures that were counted with those that are gone go with them.
    expect(await work(({ db }) => db.selectFrom('wave_figures').selectAll().execute())).toEqual([]);
  });

  test('knows when a wave was closed that had been opened again', async () => {
    const { filled, pass, work, backUp, restore } = await open();
    const file = await backUp('first');
    const closings = await work(async ({ db, stamp: own }) => {
      await closeNow(db, own, stamp.id(), filled.waveId);
      pass(1);
      await openNow(db, own, stamp.id(), filled.waveId);
      return db.selectFrom('wave_closing').selectAll().execute();
    });
    expect(closings).toHaveLength(1);
    expect((await restore(file)).ok).toBe(true);
    expect(await work(({ db }) => db.selectFrom('wave_closing').selectAll().execute())).toEqual(closings);
  });

  test('leaves no institution without an owner, and says where the backup has none', async () => {
    const { work, backUp, restore } = await open();
    const file = await backUp('first');
    await work(({ db }) => db.updateTable('staff').set({ ended_at: stamp.time() }).execute());
    expect(await restore(file)).toMatchObject({ ok: true, ownerless: [] });
    expect(await work(({ staff }) => staff())).toEqual([['Siti', 'owner']]);

    await work(({ db }) => db.updateTable('staff').set({ role: 'viewer' }).execute());
    const without = await backUp('without');
    expect(await restore(without)).toMatchObject({ ok: true, ownerless: ['Lapas "Contoh"'] });
  });

  test('brings nobody of an institution that the backup does not know, and no second person of one e-mail', async () => {
    const { work, backUp, restore } = await open();
    const file = await backUp('first');
    await work(async ({ whole, stamp: own, people, join }) => {
      await join('Budi', 'owner');
      const made = await makeInstitution(whole, own, { name: 'Lain', slug: 'lain', timeZone: 'Asia/Jakarta' });
      if (!made.ok) throw new Error(made.code);
      const lain = forInstitution(whole, made.institution.id);
      const eka = await join('Eka', 'viewer');
      await addStaff(lain, own, { userId: eka, role: 'owner' });
      const { token } = await makeInvitation(lain, own, eka, {
        role: 'owner',
      });
      await acceptAsNewPerson(people, token, {
        name: 'Fajar',
        email: 'fajar@example.org',
        password: 'a password of his',
      });
    });
    const later = await backUp('later');
    await restore(file);
    const names = () =>
      work(async ({ whole }) =>
        (await whole.selectFrom('user').select('name').execute()).map((row) => row.name).toSorted(),
      );
    expect(await names()).toEqual(['Budi', 'Eka', 'Siti']);
    // Budi left for good, and somebody else came by his address; then back to where Budi is.
    await work(async ({ whole, join }) => {
      const budi = (await whole.selectFrom('user').select('id').where('name', '=', 'Budi').executeTakeFirst())!.id;
      await whole.deleteFrom('staff').where('user_id', '=', budi).execute();
      await sql`delete from "user" where id = ${budi}`.execute(whole);
      await join('Budi', 'viewer');
    });
    expect((await restore(later)).ok).toBe(true);
    expect(await work(({ staff }) => staff())).toEqual([
      ['Siti', 'owner'],
      ['Budi', 'owner'],
      ['Eka', 'viewer'],
    ]);
  });
});
