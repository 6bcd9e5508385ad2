import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { DatabaseSync } from 'node:sqlite';
import { sql } from 'kysely';
import { openDatabase, type WholeDatabase } from '../database/index.ts';

/** A new database beside the one in use, to be filled first and put in its place in one move. */
export interface Replacement {
  /** The new one, as `openDatabase` takes it. */
  readonly fresh: string;
  /** The one to be replaced, as `openDatabase` takes it; null where there is none. */
  readonly old: string | null;
  /** Whether a server, or another program of ours, has the one in place open. */
  readonly isInUse: () => Promise<boolean>;
  /** Puts the new one, which nobody may have open, in place. Gives the name of the one that was there, which is kept. */
  readonly swap: () => Promise<string | null>;
  /** Takes away the new one, after a failure. */
  readonly drop: () => Promise<void>;
}

/** `moment`: letters and digits, in the name of what is replaced. */
export async function prepareReplacement(where: string, moment: string): Promise<Replacement> {
  return /^postgres(ql)?:/i.test(where) ? besidePostgres(where, moment) : besideSqlite(where, moment);
}

const parts = ['', '-wal', '-shm'];

/** SQLite: a file beside the file; the old one is renamed. */
async function besideSqlite(file: string, moment: string): Promise<Replacement> {
  const fresh = `${file}.restoring`;
  const kept = `${file}.replaced-${moment}`;
  const drop = async (): Promise<void> => {
    for (const part of parts) await rm(`${fresh}${part}`, { force: true });
  };
  await drop();
  return {
    fresh,
    old: existsSync(file) ? file : null,
    isInUse: async () => existsSync(file) && isOpenElsewhere(file),
    swap: async () => {
      const there = parts.filter((part) => existsSync(`${file}${part}`));
      for (const part of there) await rename(`${file}${part}`, `${kept}${part}`);
      await rename(fresh, file);
      return there.length === 0 ? null : kept;
    },
    drop,
  };
}

/** Leaving the write-ahead log takes the whole file, which no other process may have open. The log is then in the file. */
function isOpenElsewhere(file: string): boolean {
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

/** PostgreSQL: a schema beside the schema, both renamed in one transaction. */
async function besidePostgres(url: string, moment: string): Promise<Replacement> {
  const freshSchema = `restoring_${moment}`;
  const kept = `replaced_${moment}`;
  // Not by the name that servers have, which is looked for below.
  const old = withOption(url, 'application_name', 'minat-restore');
  const work = async <Result>(task: (whole: WholeDatabase) => Promise<Result>): Promise<Result> => {
    const database = await openDatabase(old);
    return task(database.whole).finally(database.close);
  };
  const read = async (whole: WholeDatabase) => {
    const { rows } = await sql<{ readonly name: string; readonly tables: number }>`
      select current_schema() as name,
        (select count(*) from information_schema.tables where table_schema = current_schema()) as tables`.execute(
      whole,
    );
    return rows[0]!;
  };
  const { tables } = await work(async (whole) => {
    await sql`create schema ${sql.id(freshSchema)}`.execute(whole);
    return read(whole);
  });
  return {
    // Of two options of one name the later wins.
    fresh: withOption(old, 'options', `-c search_path=${freshSchema}`),
    old: tables > 0 ? old : null,
    isInUse: () =>
      work(async (whole) => {
        const { rows } = await sql<{ readonly others: number }>`
          select count(*) as others from pg_stat_activity
          where datname = current_database() and application_name = 'minat'`.execute(whole);
        return rows[0]!.others > 0;
      }),
    swap: () =>
      work((whole) =>
        whole.transaction().execute(async (trx) => {
          const { name, tables: there } = await read(trx);
          if (there > 0) await sql`alter schema ${sql.id(name)} rename to ${sql.id(kept)}`.execute(trx);
          else await sql`drop schema ${sql.id(name)}`.execute(trx);
          await sql`alter schema ${sql.id(freshSchema)} rename to ${sql.id(name)}`.execute(trx);
          return there > 0 ? kept : null;
        }),
      ),
    drop: () =>
      work(async (whole) => {
        await sql`drop schema if exists ${sql.id(freshSchema)} cascade`.execute(whole);
      }),
  };
}

function withOption(url: string, name: string, value: string): string {
  const address = new URL(url);
  const before = name === 'options' ? address.searchParams.get(name) : null;
  address.searchParams.set(name, before === null ? value : `${before} ${value}`);
  return address.href;
}
