import { closeSync, openSync } from 'node:fs';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type SqliteDatabase,
  SqliteDialect,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
  sql,
  type TransactionSettings,
} from 'kysely';
import type { WholeDatabase } from './tables.ts';

/** How long a write waits for another process's, in milliseconds. The whole process stands still meanwhile. */
const busyTimeout = 5_000;

/** Programs have a few hundred queries; lists of values make a query of their own for each length. */
const keptStatements = 500;

const pragmas = [
  'journal_mode = wal',
  'synchronous = full',
  'foreign_keys = on',
  'recursive_triggers = on',
  'secure_delete = on',
  // Ids of answers are chance, so that a wave is read from all over the file: through memory that costs half.
  'mmap_size = 268435456',
];

/**
 * SQLite by `node:sqlite` under Kysely's own dialect. One connection a process: transactions queue, and inside one only
 * its `trx` may be used, never `db`, which would wait for ever. `recursive_triggers`, since without it `insert or replace`
 * deletes without asking a delete trigger. `secure_delete`: zeros are written over what is deleted, since an answer that was
 * taken back must not be read out of the file. A new file is readable by its owner alone, as are its -wal and -shm.
 */
export function openSqlite(file: string): SqliteDialect {
  if (file !== ':memory:') closeSync(openSync(file, 'a', 0o600));
  const database = new DatabaseSync(file, { timeout: busyTimeout });
  for (const pragma of pragmas) database.exec(`pragma ${pragma}`);
  return new ImmediateDialect({ database: adapt(database) });
}

/**
 * Moves the write-ahead log into the file and cuts it to nothing: until then it holds pages as they were before a deletion.
 * Where another process reads or writes meanwhile, it stays for the next time, without waiting: waiting would stop the whole
 * process.
 */
export async function cutLog(whole: WholeDatabase): Promise<void> {
  await whole.connection().execute(async (connection) => {
    await sql`pragma busy_timeout = 0`.execute(connection);
    try {
      await sql`pragma wal_checkpoint(truncate)`.execute(connection);
    } finally {
      await sql`pragma busy_timeout = ${sql.lit(busyTimeout)}`.execute(connection);
    }
  });
}

/** Kysely speaks to a database of the shape of better-sqlite3. Statements are prepared once and kept by their text. */
function adapt(database: DatabaseSync): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();
  return {
    close: () => database.close(),
    prepare: (sql) => {
      const known = kept.get(sql);
      if (known !== undefined) return known;
      const statement = adaptStatement(database.prepare(sql));
      const oldest = kept.keys().next();
      if (kept.size >= keptStatements && !oldest.done) kept.delete(oldest.value);
      kept.set(sql, statement);
      return statement;
    },
  };
}

function adaptStatement(statement: StatementSync): SqliteStatement {
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => statement.all(...toInput(parameters)),
    run: (parameters) => statement.run(...toInput(parameters)),
    iterate: (parameters) => statement.iterate(...toInput(parameters)),
  };
}

/** `node:sqlite` itself refuses what is no input (a boolean, a Date), and says so. */
function toInput(parameters: readonly unknown[]): SQLInputValue[] {
  return parameters as SQLInputValue[];
}

/**
 * Plain `begin` takes the write lock with the first write; a transaction that has read before then fails at once where
 * another process has written. `begin immediate` waits its turn instead.
 */
class ImmediateDriver extends SqliteDriver {
  override async beginTransaction(connection: DatabaseConnection, settings?: TransactionSettings): Promise<void> {
    const begin = settings?.accessMode === 'read only' ? 'begin' : 'begin immediate';
    await connection.executeQuery(CompiledQuery.raw(begin));
  }
}

class ImmediateDialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig;

  constructor(config: SqliteDialectConfig) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }
}
