import { sql } from 'kysely';
import type { Dialect, WholeDatabase } from '../database/index.ts';
import type { CatalogTable } from './catalog.ts';

/** What a column can hold in a backup: text, a number, nothing; truth is 0 or 1, a moment its ISO text in UTC. */
export type Cell = string | number | null;

const rowsAtOnce = 500;

/**
 * The rows of a table, some hundred at once, so that memory does not grow with the table. `trx` is a transaction: all of
 * its tables are read as they were at one moment.
 */
export async function* streamRows(
  trx: WholeDatabase,
  dialect: Dialect,
  { name, columns }: CatalogTable,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  for await (const rows of dialect === 'sqlite' ? readSqlite(trx, name) : readPostgres(trx, name)) {
    yield rows.map((row) => columns.map((column) => toCell(row[column])));
  }
}

type Row = Readonly<Record<string, unknown>>;

async function* readSqlite(trx: WholeDatabase, name: string): AsyncGenerator<readonly Row[]> {
  const query = trx.$extendTables<Record<string, Row>>().selectFrom(name).selectAll();
  let rows: Row[] = [];
  for await (const row of query.stream()) {
    rows.push(row);
    if (rows.length < rowsAtOnce) continue;
    yield rows;
    rows = [];
  }
  yield rows;
}

/** By a cursor in SQL, which needs no package beside `pg`. */
async function* readPostgres(trx: WholeDatabase, name: string): AsyncGenerator<readonly Row[]> {
  await sql`declare backup no scroll cursor for select * from ${sql.table(name)}`.execute(trx);
  for (;;) {
    const { rows } = await sql<Row>`fetch forward ${sql.lit(rowsAtOnce)} from backup`.execute(trx);
    if (rows.length === 0) break;
    yield rows;
  }
  await sql`close backup`.execute(trx);
}

function toCell(value: unknown): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (value instanceof Date) return value.toISOString();
  throw new RangeError(`streamRows needs text, numbers, truth and moments, got ${typeof value}`);
}
