import { Kysely, type Dialect as KyselyDialect } from 'kysely';
import { openPostgres } from './postgres-dialect.ts';
import { cutLog, openSqlite } from './sqlite-dialect.ts';
import type { Tables, WholeDatabase } from './tables.ts';

export type Dialect = 'sqlite' | 'postgres';

export interface Database {
  /** All institutions: bind it with `forInstitution` before a room sees it. */
  readonly whole: WholeDatabase;
  readonly dialect: Dialect;
  /**
   * Takes out of SQLite's write-ahead log what was deleted since the last time. Cheap, but no part of a deletion: called
   * now and then. Nothing on PostgreSQL, whose own vacuum and checkpoints do what there is to do.
   */
  readonly forget: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface OpenOptions {
  /** Does not count as somebody who uses the database: for a restore, which needs it for itself. */
  readonly uncounted?: boolean;
}

/**
 * Opens the database that `where` names: the address of a PostgreSQL (`postgres://…`, `postgresql://…`), or else the path
 * of an SQLite file, made when it is not there; `:memory:` is an SQLite that ends with the process. No table is made: see
 * `migrate`. An SQLite acknowledges a write after it is on the disk (WAL, synchronous FULL).
 *
 * Errors: RangeError for an empty text and for an address of another kind (its scheme is named, never its password); a
 * file that cannot be opened throws as SQLite throws, a server that does not answer with the first query. So does a
 * PostgreSQL that is being restored: SQLSTATE 55P03.
 */
export async function openDatabase(where: string, { uncounted = false }: OpenOptions = {}): Promise<Database> {
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//i.exec(where)?.[1]?.toLowerCase();
  if (where.trim() === '') throw new RangeError('openDatabase needs a file or an address, got an empty text');
  if (scheme === undefined) return hold('sqlite', openSqlite(where));
  if (scheme === 'postgres' || scheme === 'postgresql') return hold('postgres', await openPostgres(where, uncounted));
  throw new RangeError(`openDatabase needs a file or postgres://…, got an address of the kind ${scheme}`);
}

function hold(dialect: Dialect, over: KyselyDialect): Database {
  const whole = new Kysely<Tables>({ dialect: over });
  const forget = async (): Promise<void> => {
    if (dialect === 'sqlite') await cutLog(whole);
  };
  return { whole, dialect, forget, close: () => whole.destroy() };
}
