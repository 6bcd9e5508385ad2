import { PostgresDialect } from 'kysely';

const connections = 10;

/** How long a query waits for a free connection, in milliseconds, before it fails: a server that is down is told, not waited for. */
const connectionTimeout = 10_000;

/** The types int8 (also of count) and numeric (also of sum of int8), which `pg` gives as text. */
const wholeNumbers: ReadonlySet<number> = new Set([20, 1700]);

/**
 * PostgreSQL by a pool of `pg`, which is loaded only when it is asked for. Counts and sums come as numbers, as from SQLite;
 * one beyond 2^53 throws as it does there.
 */
export async function openPostgres(url: string): Promise<PostgresDialect> {
  const { default: pg } = await import('pg');
  const pool = new pg.Pool({
    connectionString: url,
    max: connections,
    // One stays open while nobody asks, so that a restore sees that the database is in use.
    min: 1,
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

function readNumber(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RangeError(`openDatabase needs whole numbers below 2^53, got ${text}`);
  }
  return value;
}
