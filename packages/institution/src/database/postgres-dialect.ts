import { PostgresDialect } from 'kysely';
import type { ClientBase } from 'pg';

const connections = 10;

/** How long a query waits for a free connection, in milliseconds, before it fails: a server that is down is told, not waited for. */
const connectionTimeout = 10_000;

/**
 * Held by every connection for as long as it lasts, shared among all; taken alone by a restore, which nobody then can
 * come between. Any number that nothing else locks, the same in every version of the program.
 */
export const useLock = 7_461_024;

/** The types int8 (also of count) and numeric (also of sum of int8), which `pg` gives as text. */
const wholeNumbers: ReadonlySet<number> = new Set([20, 1700]);

/**
 * PostgreSQL by a pool of `pg`, which is loaded only when it is asked for. Counts and sums come as numbers, as from SQLite;
 * one beyond 2^53 throws as it does there. `uncounted`: without the lock of those who use the database.
 */
export async function openPostgres(url: string, uncounted: boolean): Promise<PostgresDialect> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // One stays open while nobody asks, and holds the lock by which a restore sees that the database is in use.
    min: 1,
    ...(!uncounted && { onConnect: holdUseLock }),
    connectionTimeoutMillis: connectionTimeout,
    application_name: 'minat',
    types: {
      getTypeParser: (type: number, format?: 'text' | 'binary') =>
        wholeNumbers.has(type) ? readNumber : pg.types.getTypeParser(type, format),
    },
  });
  // A connection that breaks while nobody uses it has left the pool already; without a listener it would end the process.
  pool.on('error', () => undefined);
  return new PostgresDialect({ pool });
}

async function holdUseLock(client: ClientBase): Promise<void> {
  const asked = await client.query<{ held: boolean }>(`select pg_try_advisory_lock_shared(${useLock}) as held`);
  // By the code for a lock that is not to be had (PostgreSQL, appendix A): the database is being restored.
  if (!asked.rows[0]!.held) throw Object.assign(new Error('the database is being restored'), { code: '55P03' });
}

function readNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RangeError(`openDatabase needs whole numbers below 2^53, got ${text}`);
  }
  return value;
}
