import { existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { openDatabase, useLock, type WholeDatabase } from '../database/index.ts';
import { syncFolder } from './sync-folder.ts';

/** A new database beside the one in use. */
export interface Place {
  /** The new one, empty, as `openDatabase` takes it, with `uncounted`. */
  readonly fresh: string;
  /** The one to be replaced, the same; null where there is none. */
  readonly old: string | null;
}

/** `kept`: what is left of the one that was there, a file or a schema; null where there was none. */
export type Replaced<Result> = 'in-use' | { readonly result: Result; readonly kept: string | null };

/**
 * Puts a new database in the place of one, after `fill` has filled it beside: in one move, so that whenever it is killed
 * there is the old one or the new one. Refused while a server, or another program of ours, has it open. What `fill` throws
 * is thrown on, and the new one taken away, as is what a killed one has left. `moment`: letters and digits, in the name of
 * what is kept.
 */
export async function replaceDatabase<Result>(
  where: string,
  moment: string,
  fill: (place: Place) => Promise<Result>,
): Promise<Replaced<Result>> {
  return /^postgres(ql)?:/i.test(where) ? besidePostgres(where, moment, fill) : besideSqlite(where, moment, fill);
}

const logs = ['-wal', '-shm'];

/** SQLite: a file beside the file. */
async function besideSqlite<Result>(
  file: string,
  moment: string,
  fill: (place: Place) => Promise<Result>,
): Promise<Replaced<Result>> {
  const fresh = `${file}.restoring`;
  if (isOpenElsewhere(file) || isOpenElsewhere(fresh)) return 'in-use';
  const drop = async (): Promise<void> => {
    for (const part of ['', ...logs]) await rm(`${fresh}${part}`, { force: true });
  };
  await drop();
  try {
    const result = await fill({ fresh, old: existsSync(file) ? file : null });
    // A server may have been started meanwhile.
    if (isOpenElsewhere(file)) return 'in-use';
    const kept = existsSync(file) ? `${file}.replaced-${moment}` : null;
    if (kept !== null) await link(file, kept);
    // Only a broken file still has logs. They must not be taken for the new one's.
    for (const log of logs.filter((log) => existsSync(`${file}${log}`))) {
      await rename(`${file}${log}`, `${file}.replaced-${moment}${log}`);
    }
    await rename(fresh, file);
    await syncFolder(dirname(file));
    return { result, kept };
  } finally {
    await drop();
  }
}

/** Leaving the write-ahead log takes the whole file, which no other process may have open. The log is then in the file. */
function isOpenElsewhere(file: string): boolean {
  if (!existsSync(file)) return false;
  const database = new DatabaseSync(file, { timeout: 0 });
  try {
    database.exec('pragma journal_mode = delete');
    return false;
  } catch (error) {
    // A file that is broken is not in use: it is what is to be replaced.
    return (error as { readonly errcode?: number }).errcode === 5;
  } finally {
    database.close();
  }
}

const freshSchema = 'restoring';

/**
 * PostgreSQL: a schema beside the schema, both renamed in one transaction. Whoever uses the database holds a lock that is
 * shared; it is taken for ourselves alone until the end, so that nobody can begin to use it meanwhile.
 */
async function besidePostgres<Result>(
  url: string,
  moment: string,
  fill: (place: Place) => Promise<Result>,
): Promise<Replaced<Result>> {
  const kept = `replaced_${moment}`;
  const database = await openDatabase(url, { uncounted: true });
  const work = async (held: WholeDatabase): Promise<Replaced<Result>> => {
    const asked = await sql<{ readonly alone: boolean }>`select pg_try_advisory_lock(${useLock}) as alone`.execute(
      held,
    );
    if (!asked.rows[0]!.alone) return 'in-use';
    const drop = sql`drop schema if exists ${sql.id(freshSchema)} cascade`;
    await drop.execute(held);
    await sql`create schema ${sql.id(freshSchema)}`.execute(held);
    try {
      const { tables } = await readSchema(held);
      const place = { fresh: withSchema(url, freshSchema), old: tables > 0 ? url : null };
      const result = await fill(place);
      return await held.transaction().execute(async (trx) => {
        const { name, tables: there } = await readSchema(trx);
        if (there > 0) await sql`alter schema ${sql.id(name)} rename to ${sql.id(kept)}`.execute(trx);
        else await sql`drop schema ${sql.id(name)}`.execute(trx);
        await sql`alter schema ${sql.id(freshSchema)} rename to ${sql.id(name)}`.execute(trx);
        return { result, kept: there > 0 ? kept : null };
      });
    } finally {
      await drop.execute(held);
    }
  };
  return database.whole.connection().execute(work).finally(database.close);
}

async function readSchema(whole: WholeDatabase): Promise<{ readonly name: string; readonly tables: number }> {
  const { rows } = await sql<{ readonly name: string; readonly tables: number }>`
    select current_schema() as name,
      (select count(*) from information_schema.tables where table_schema = current_schema()) as tables`.execute(whole);
  return rows[0]!;
}

/** Of two options of one name the later wins. */
function withSchema(url: string, schema: string): string {
  const address = new URL(url);
  const before = address.searchParams.get('options');
  const option = `-c search_path=${schema}`;
  address.searchParams.set('options', before === null ? option : `${before} ${option}`);
  return address.href;
}
