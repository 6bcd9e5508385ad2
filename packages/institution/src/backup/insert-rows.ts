import { sql } from 'kysely';
import type { WholeDatabase } from '../database/index.ts';
import type { TableRows } from './read-since.ts';

/** An insert of as many rows; both databases take some ten thousand values at once. */
export const rowsAtOnce = 200;

/** Inserts rows into any table, whoever made it. `orNot`: one that meets another's unique value is left out. */
export async function insertRows(
  trx: WholeDatabase,
  table: string,
  { columns, rows }: TableRows,
  orNot = false,
): Promise<void> {
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const values = rows.slice(at, at + rowsAtOnce).map((row) => sql`(${sql.join(row)})`);
    await sql`insert into ${sql.table(table)} (${sql.join(columns.map((name) => sql.ref(name)))})
      values ${sql.join(values)} ${sql.raw(orNot ? 'on conflict do nothing' : '')}`.execute(trx);
  }
}
