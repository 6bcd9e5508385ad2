import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import { type Migration, statementsOf } from './migration.ts';
import { migrations } from './migrations/migrations.ts';
import type { Database, Dialect } from './open-database.ts';
import { type Clock, createStamp } from './stamp.ts';
import type { Tables } from './tables.ts';

/** What `migrate` did, or why it did nothing. */
export type MigrateOutcome =
  | { readonly ok: true; readonly taken: readonly string[] }
  /** `newer`: the database has taken steps that this program does not know. `changed`: a step's SQL is no longer what was taken. */
  | { readonly ok: false; readonly code: 'newer' | 'changed'; readonly steps: readonly string[] };

type HistoryTable = {
  readonly migration: { readonly name: string; readonly checksum: string; readonly at: string };
};

/** Any number that nothing else locks; the same in every version of the program, so that old and new exclude each other. */
const lockNumber = 7_461_023;

/**
 * Brings the tables to this program's state. All steps that are missing are taken in one transaction, or none; a second
 * process that starts at the same time waits for it (SQLite: `begin immediate`; PostgreSQL: an advisory lock) and then
 * finds nothing to do. Taken steps are kept in the table `migration` with the SHA-256 of their SQL.
 *
 * A database that is newer than the program, or whose history differs, is left as it is and refused.
 */
export async function migrate(
  database: Database,
  clock: Clock,
  steps: readonly Migration[] = migrations,
): Promise<MigrateOutcome> {
  const stamp = createStamp(clock);
  return database.whole.transaction().execute(async (whole) => {
    await lock(whole, database.dialect);
    const history = whole.$extendTables<HistoryTable>();
    const taken = new Map((await readHistory(history)).map(({ name, checksum }) => [name, checksum]));
    const unknown = [...taken.keys()].filter((name) => !steps.some((step) => step.name === name));
    if (unknown.length > 0) return { ok: false, code: 'newer', steps: unknown };
    const changed = steps
      .filter(({ name }) => taken.has(name))
      .filter((step) => taken.get(step.name) !== checksumOf(step, database.dialect));
    if (changed.length > 0) return { ok: false, code: 'changed', steps: changed.map(({ name }) => name) };

    const missing = steps.filter(({ name }) => !taken.has(name));
    for (const step of missing) {
      for (const statement of statementsOf(step, database.dialect)) await sql.raw(statement).execute(whole);
      const row = { name: step.name, checksum: checksumOf(step, database.dialect), at: stamp.time() };
      await history.insertInto('migration').values(row).execute();
    }
    return { ok: true, taken: missing.map(({ name }) => name) };
  });
}

async function lock(whole: Transaction<Tables>, dialect: Dialect): Promise<void> {
  if (dialect === 'postgres') await sql`select pg_advisory_xact_lock(${sql.lit(lockNumber)})`.execute(whole);
}

async function readHistory(history: Kysely<Tables & HistoryTable>): Promise<HistoryTable['migration'][]> {
  await history.schema
    .createTable('migration')
    .ifNotExists()
    .addColumn('name', 'text', (column) => column.notNull().primaryKey())
    .addColumn('checksum', 'text', (column) => column.notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .execute();
  return history.selectFrom('migration').selectAll().orderBy('name').execute();
}

function checksumOf(step: Migration, dialect: Dialect): string {
  return createHash('sha256').update(statementsOf(step, dialect).join(';\n')).digest('hex');
}
