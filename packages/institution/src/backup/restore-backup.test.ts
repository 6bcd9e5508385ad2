import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { openDatabase } from '../database/index.ts';
import { clock, fill, newDatabase, newFolder, readAll, stamp, within } from './fixtures/filled-database.ts';
import { parseJournal, restoreBackup, writeBackup } from './index.ts';

// Several databases are made and filled in each.
vi.setConfig({ testTimeout: 60_000 });

/** What a backup leaves out on purpose. */
const passing = { session: [], verification: [], rateLimit: [], entry_link: [] };

describe.each(dialects.flatMap((from) => dialects.map((to) => [from, to] as const)))('from %s to %s', (from, to) => {
  beforeAll(() => Promise.all([prepareServer(from), prepareServer(to)]));

  test('every row of every table arrives, but who was signed in', async () => {
    const [where, target] = [await newDatabase(from), await newDatabase(to)];
    const file = join(await newFolder(), 'backup');
    await within(where, fill);
    const written = await within(where, (database) => writeBackup(database, clock, file));
    expect(written.rows).toBe(603 + 7);
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    const outcome = await restoreBackup({ where: target, file, journal: [], clock });
    expect(outcome).toEqual({
      ...written,
      ok: true,
      made: '2026-01-31T17:05:09.000Z',
      kept: null,
      withdrawn: 0,
      readable: true,
      ownerless: [],
    });
    expect(await readAll(target)).toEqual({ ...(await readAll(where)), ...passing });
  });
});

describe.each(dialects)('a restore on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  async function backedUp() {
    const where = await newDatabase(dialect);
    const file = join(await newFolder(), 'backup');
    const filled = await within(where, async (database) => {
      const made = await fill(database, 10);
      await writeBackup(database, clock, file);
      return made;
    });
    const restore = (from = file, journal = parseJournal('')) => restoreBackup({ where, file: from, journal, clock });
    return { where, file, filled, restore };
  }

  test('goes back, keeps what it replaced, and undoes no withdrawal', async () => {
    const { where, restore, filled } = await backedUp();
    const { institutionId, waveId } = filled;
    const [byDatabase, byJournal, staying] = filled.responseIds;
    const at = stamp.time();
    const [late, lateAndGone] = await within(where, async (database) => {
      const { whole } = database;
      const made = [await filled.addResponse(database), await filled.addResponse(database)];
      for (const id of [byDatabase!, made[1]!]) {
        await whole.deleteFrom('response').where('id', '=', id).execute();
        const row = { institution_id: institutionId, response_id: id, wave_id: waveId, at };
        await whole.insertInto('withdrawal').values(row).execute();
      }
      return made;
    });
    const line = (responseId: string) => JSON.stringify({ institutionId, responseId, waveId, at });
    const journal = parseJournal(`${line(byDatabase!)}\n${line(byJournal!)}\n${line(staying!).slice(0, 60)}`);

    const outcome = await restore(undefined, journal);
    expect(outcome).toMatchObject({ ok: true, withdrawn: 3, readable: true });
    const { response, withdrawal } = await within(where, async ({ whole }) => ({
      response: (await whole.selectFrom('response').select('id').execute()).map(({ id }) => id),
      withdrawal: (await whole.selectFrom('withdrawal').select('response_id').execute()).map((row) => row.response_id),
    }));
    expect(response.toSorted()).toEqual(filled.responseIds.slice(2).toSorted());
    expect(withdrawal.toSorted()).toEqual([byDatabase, byJournal, lateAndGone].toSorted());

    // What came after the backup is not lost either: it is in what was replaced.
    const kept = outcome.ok ? outcome.kept! : '';
    const replaced = dialect === 'sqlite' ? kept : `${where}?options=${encodeURIComponent(`-c search_path=${kept}`)}`;
    expect((await readAll(replaced)).response!.map(([, id]) => id)).toContain(late);
  });

  test('is refused while a server has the database open, and changes nothing', async () => {
    const { where, restore } = await backedUp();
    const before = await readAll(where);
    const server = await openDatabase(where);
    await server.whole.selectFrom('institution').select('id').execute();
    expect(await restore()).toEqual({ ok: false, code: 'in-use' });
    await server.close();
    expect(await readAll(where)).toEqual(before);
    expect((await restore()).ok).toBe(true);
  });

  test('takes away what a restore that was killed has left', async () => {
    const { where, restore } = await backedUp();
    if (dialect === 'sqlite') await writeFile(`${where}.restoring`, 'the answers of a restore that was killed');
    else {
      await within(where, async ({ whole }) => {
        await sql`create schema restoring`.execute(whole);
        await sql`create table restoring.response (answers text)`.execute(whole);
      });
    }
    const outcome = await restore();
    expect(outcome.ok).toBe(true);
    expect((await readAll(where)).response).toHaveLength(10);
    if (dialect === 'sqlite') {
      expect((await readdir(dirname(where))).toSorted()).toEqual(['minat.db', 'minat.db.replaced-20260131t170509']);
    } else {
      const { rows } = await within(where, ({ whole }) =>
        sql`select nspname from pg_namespace where nspname = 'restoring'`.execute(whole),
      );
      expect(rows).toEqual([]);
    }
  });

  test('refuses what is no whole backup of tables that it knows, and changes nothing', async () => {
    const { where, file, restore } = await backedUp();
    const before = await readAll(where);
    const lines = gunzipSync(await readFile(file))
      .toString()
      .split('\n');
    const forged = `${file}-forged`;
    const attempt = async (changed: readonly string[]) => {
      await writeFile(forged, gzipSync(changed.join('\n')));
      return restore(forged);
    };
    const answer = lines.findIndex((line) => line.includes('[5,4,null]'));
    const other = lines[answer]!.replace('[5,4,null]', '[5,5,null]');
    expect(await restore(`${file}-nowhere`)).toEqual({ ok: false, code: 'no-file' });
    expect(await attempt(lines.with(answer, other))).toEqual({ ok: false, code: 'broken' });
    expect(await attempt(lines.with(answer, '[1]'))).toEqual({ ok: false, code: 'broken' });
    expect(await attempt(lines.with(answer, '{"table":"nowhere","columns":["id"]}'))).toEqual({
      ok: false,
      code: 'broken',
    });
    const newer = lines[0]!.replace('"001-institution"', '"001-institution","999-later"');
    expect(await attempt(lines.with(0, newer))).toEqual({ ok: false, code: 'newer' });
    expect(await readAll(where)).toEqual(before);
    if (dialect === 'sqlite') expect(await readdir(dirname(where))).toEqual(['minat.db']);
  });
});

test('a database that is broken is replaced, and kept; withdrawals then come from the journal alone', async () => {
  const where = await newDatabase('sqlite');
  const file = join(await newFolder(), 'backup');
  const { institutionId, waveId, responseIds } = await within(where, async (database) => {
    const filled = await fill(database, 3);
    await writeBackup(database, clock, file);
    return filled;
  });
  const rubbish = 'no database any more '.repeat(500);
  await writeFile(where, rubbish);
  const withdrawn = { institutionId, responseId: responseIds[0]!, waveId, at: stamp.time() };
  const outcome = await restoreBackup({ where, file, journal: [withdrawn], clock });
  expect(outcome).toMatchObject({ ok: true, readable: false, withdrawn: 1, kept: `${where}.replaced-20260131t170509` });
  expect((await readAll(where)).response).toHaveLength(2);
  expect(await readFile(`${where}.replaced-20260131t170509`, 'utf8')).toBe(rubbish);
});

test.each(dialects)(
  'a backup on %s is of one moment, though two tables change together meanwhile, and holds no token',
  async (dialect) => {
    await prepareServer(dialect);
    const where = await newDatabase(dialect);
    const file = join(await newFolder(), 'backup');
    const { institutionId, waveId, addResponse } = await within(where, fill);
    const server = await openDatabase(where);
    const reader = await openDatabase(where);
    let stopped = false;
    let written = 0;
    /** With each answer a line of the trail, in one transaction: whoever reads at one moment finds as many of both. */
    const serve = async (): Promise<void> => {
      while (!stopped) {
        await server.whole.transaction().execute(async (trx) => {
          const id = await addResponse({ ...server, whole: trx });
          const entry = { actor_id: null, action: 'test', subject_kind: 'response', subject_id: id, at: stamp.time() };
          await trx
            .insertInto('audit_entry')
            .values({ institution_id: institutionId, id: stamp.id(), ...entry })
            .execute();
        });
        written += 1;
        // So that the reader has its turn.
        await new Promise((resolve) => setImmediate(resolve));
      }
    };
    const serving = serve();
    await vi.waitFor(() => expect(written).toBeGreaterThan(0), { interval: 1 });
    const before = written;
    await writeBackup(reader, clock, file);
    stopped = true;
    await serving;
    await server.close();
    await reader.close();
    expect(written).toBeGreaterThan(before + 1);
    const text = gunzipSync(await readFile(file)).toString();
    expect(text).not.toContain('a token that lets in');
    const lines = text.split('\n');
    const rowsOf = (table: string): number => {
      const from = lines.findIndex((line) => line.startsWith(`{"table":"${table}"`)) + 1;
      return lines.slice(from).findIndex((line) => !line.startsWith('['));
    };
    expect(rowsOf('audit_entry')).toBeGreaterThanOrEqual(before);
    expect(rowsOf('response')).toBe(603 + rowsOf('audit_entry'));
    expect(text).toContain(waveId);
    expect((await restoreBackup({ where, file, journal: [], clock })).ok).toBe(true);
  },
);
