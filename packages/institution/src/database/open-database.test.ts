import { execFile } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dialects, makeTestDatabase, prepareServer } from '../../../../test/make-test-database.ts';
import { type Dialect, openDatabase } from './open-database.ts';

async function openNew(dialect: Dialect) {
  const { where, remove } = await makeTestDatabase(dialect);
  const database = await openDatabase(where);
  onTestFinished(async () => {
    await database.close();
    await remove();
  });
  return { ...database, where };
}

const numbers = sql<{ n: number }>`select count(n) as n from t`;

describe.each(dialects)('openDatabase on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('says which it is', async () => {
    expect((await openNew(dialect)).dialect).toBe(dialect);
  });

  it('gives counts, sums and rupiah as numbers', async () => {
    const { whole } = await openNew(dialect);
    await sql`create table t (n bigint)`.execute(whole);
    await sql`insert into t (n) values (${3_000_000_000_000}), (${2})`.execute(whole);
    const { rows } = await sql`select count(*) as c, sum(n) as s, max(n) as m from t`.execute(whole);
    expect(rows).toEqual([{ c: 2, s: 3_000_000_000_002, m: 3_000_000_000_000 }]);
  });

  it('forgets what was deleted, in every file of an SQLite', async () => {
    const { whole, where, forget } = await openNew(dialect);
    const words = 'told in confidence';
    await sql`create table t (n integer primary key, words text)`.execute(whole);
    for (let n = 0; n < 60; n += 1)
      await sql`insert into t values (${n}, ${`${n} ${words} `.repeat(40)})`.execute(whole);
    await sql`update t set words = 'x' where n % 7 = 0`.execute(whole);
    await sql`delete from t where n % 2 = 0`.execute(whole);
    await sql`delete from t where n > 20`.execute(whole);
    await forget();
    const left = await sql<{ words: string }>`select words from t where n = 19`.execute(whole);
    expect(left.rows[0]!.words).toContain('19 told in confidence');
    if (dialect !== 'sqlite') return;
    const bytes = [where, `${where}-wal`].map((file) => readFileSync(file, 'latin1')).join('');
    const numbers = new Set([...bytes.matchAll(/(\d+) told in confidence/g)].map(([, n]) => Number(n)));
    expect([...numbers].toSorted((a, b) => a - b)).toEqual([1, 3, 5, 9, 11, 13, 15, 17, 19]);
  });

  it('does not wait to forget while another process reads', async () => {
    if (dialect !== 'sqlite') return;
    const { whole, where, forget } = await openNew(dialect);
    await sql`create table t (n integer)`.execute(whole);
    const other = new DatabaseSync(where);
    other.exec('begin; select * from t');
    const before = performance.now();
    await sql`insert into t values (1)`.execute(whole);
    await forget();
    expect(performance.now() - before).toBeLessThan(2_000);
    other.exec('commit');
    other.close();
    await forget();
    expect(statSync(`${where}-wal`).size).toBe(0);
  });

  it('throws rather than round a number beyond 2^53', async () => {
    const { whole } = await openNew(dialect);
    await sql`create table t (n bigint)`.execute(whole);
    await sql`insert into t (n) values (9007199254740993)`.execute(whole);
    await expect(sql`select n from t`.execute(whole)).rejects.toThrow(RangeError);
  });

  it('undoes a transaction that throws, and what a savepoint held', async () => {
    const { whole } = await openNew(dialect);
    await sql`create table t (n integer)`.execute(whole);
    const failing = whole.transaction().execute(async (trx) => {
      await sql`insert into t values (1)`.execute(trx);
      throw new Error('no');
    });
    await expect(failing).rejects.toThrow('no');
    const controlled = await whole.startTransaction().execute();
    await sql`insert into t values (2)`.execute(controlled);
    const kept = await controlled.savepoint('here').execute();
    await sql`insert into t values (3)`.execute(kept);
    await (await kept.rollbackToSavepoint('here').execute()).commit().execute();
    expect((await sql`select n from t`.execute(whole)).rows).toEqual([{ n: 2 }]);
  });

  it('lets twenty transactions at once read and then write, one after the other or all together', async () => {
    const { whole } = await openNew(dialect);
    await sql`create table t (n integer)`.execute(whole);
    const add = () =>
      whole.transaction().execute(async (trx) => {
        await numbers.execute(trx);
        await sql`insert into t values (1)`.execute(trx);
      });
    await Promise.all(Array.from({ length: 20 }, add));
    expect((await numbers.execute(whole)).rows).toEqual([{ n: 20 }]);
  });
});

describe('openDatabase', () => {
  it('refuses what is neither a file nor a PostgreSQL, and tells no password', async () => {
    await expect(openDatabase('')).rejects.toThrow(RangeError);
    await expect(openDatabase('  ')).rejects.toThrow(RangeError);
    const error: unknown = await openDatabase('mysql://root:secret@db/minat').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RangeError);
    expect(String(error)).toContain('mysql');
    expect(String(error)).not.toContain('secret');
  });

  it('fails where the folder is not there', async () => {
    await expect(openDatabase('no-such-folder/minat.db')).rejects.toThrow('ENOENT');
  });

  it('keeps an SQLite durable, its references checked, its file closed to others', async () => {
    const { whole, where } = await openNew('sqlite');
    const value = async (pragma: string) =>
      Object.values((await sql.raw(`pragma ${pragma}`).execute(whole)).rows[0] as object)[0];
    expect(await value('journal_mode')).toBe('wal');
    expect(await value('synchronous')).toBe(2);
    expect(await value('foreign_keys')).toBe(1);
    expect(await value('recursive_triggers')).toBe(1);
    expect(await value('busy_timeout')).toBe(5_000);
    await sql`create table t (n integer)`.execute(whole);
    for (const file of [where, `${where}-wal`, `${where}-shm`]) {
      expect(existsSync(file)).toBe(true);
      if (process.platform !== 'win32') expect(statSync(file).mode & 0o777).toBe(0o600);
    }
  });

  it('keeps a bounded number of statements, and runs one again that was read in part', async () => {
    const { whole } = await openNew('sqlite');
    await sql`create table t (n integer)`.execute(whole);
    await sql`insert into t values (1), (2), (3)`.execute(whole);
    for (let n = 0; n < 600; n++) await sql.raw(`select ${n} from t`).execute(whole);
    const query = whole.$extendTables<{ t: { n: number } }>().selectFrom('t').select('n').orderBy('n');
    for await (const row of query.stream()) {
      expect(row).toEqual({ n: 1 });
      break;
    }
    expect(await query.execute()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }]);
  });

  it('lets several processes read and then write one SQLite', async () => {
    const { whole, where } = await openNew('sqlite');
    await sql`create table t (n integer)`.execute(whole);
    const script = `
      import { sql } from 'kysely';
      import { openDatabase } from ${JSON.stringify(new URL('./open-database.ts', import.meta.url).href)};
      const { whole, close } = await openDatabase(${JSON.stringify(where)});
      for (let n = 0; n < 50; n++) await whole.transaction().execute(async (trx) => {
        await sql\`select count(*) from t\`.execute(trx);
        await sql\`insert into t values (1)\`.execute(trx);
      });
      await close();`;
    const run = () =>
      promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname });
    await Promise.all([run(), run()]);
    expect((await numbers.execute(whole)).rows).toEqual([{ n: 100 }]);
  });
});
