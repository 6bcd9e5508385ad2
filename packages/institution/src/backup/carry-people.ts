import { sql } from 'kysely';
import type { WholeDatabase } from '../database/index.ts';
import { insertRows } from './insert-rows.ts';
import type { Since, TableRows } from './read-since.ts';
import type { Cell } from './stream-rows.ts';

/**
 * Makes people who they were last, in a database that may be older: their names, passwords and second factors, and of the
 * institutions that are `known` who belongs to them in which role. An institution to which that would leave no owner
 * keeps the staff that it has. A person whose e-mail is another's here stays away.
 */
export async function carryPeople(
  trx: WholeDatabase,
  known: ReadonlySet<string>,
  { user, account, twoFactor, staff }: Since['people'],
): Promise<void> {
  const staffHere = staff.rows.filter((row) => known.has(text(staff, row, 'institution_id')));
  const here = await readUserIds(trx);
  const members = new Set(staffHere.map((row) => text(staff, row, 'user_id')));
  // First who is there already: an e-mail that one of them has given up may be somebody else's since.
  for (const row of user.rows) if (here.has(text(user, row, 'id'))) await updateUser(trx, user, row);
  const fresh = user.rows.filter((row) => !here.has(text(user, row, 'id')) && members.has(text(user, row, 'id')));
  await insertRows(trx, 'user', { ...user, rows: fresh }, true);

  const present = await readUserIds(trx);
  const carried = user.rows.map((row) => text(user, row, 'id')).filter((id) => present.has(id));
  for (const [name, table] of [['account', account] as const, ['twoFactor', twoFactor] as const]) {
    const theirs = new Set(carried);
    for (const id of carried) await sql`delete from ${sql.table(name)} where "userId" = ${id}`.execute(trx);
    await insertRows(trx, name, { ...table, rows: table.rows.filter((row) => theirs.has(text(table, row, 'userId'))) });
  }
  const possible = staffHere.filter((row) => present.has(text(staff, row, 'user_id')));
  await carryStaff(trx, { ...staff, rows: possible });
}

async function carryStaff(trx: WholeDatabase, staff: TableRows): Promise<void> {
  const members = staff.rows.map((row) => ({
    row,
    institutionId: text(staff, row, 'institution_id'),
    id: text(staff, row, 'id'),
    role: text(staff, row, 'role'),
    endedAt: cell(staff, row, 'ended_at'),
  }));
  const owned = new Set(
    members.filter(({ role, endedAt }) => role === 'owner' && endedAt === null).map((one) => one.institutionId),
  );
  const carried = members.filter(({ institutionId }) => owned.has(institutionId));
  // First what has ended: a person has one living membership.
  for (const { institutionId, id, role, endedAt } of carried) {
    await trx
      .updateTable('staff')
      .set(({ fn, val }) => ({
        role,
        ended_at: fn.coalesce('ended_at', val(endedAt === null ? null : String(endedAt))),
      }))
      .where('institution_id', '=', institutionId)
      .where('id', '=', id)
      .execute();
  }
  await insertRows(trx, 'staff', { ...staff, rows: carried.map(({ row }) => row) }, true);
}

/** Every column but the id, whatever the maker of the table has added to it. */
async function updateUser(trx: WholeDatabase, user: TableRows, row: readonly Cell[]): Promise<void> {
  const changes = user.columns.map((name, at) => sql`${sql.ref(name)} = ${row[at]}`);
  await sql`update "user" set ${sql.join(changes)} where id = ${text(user, row, 'id')}`.execute(trx);
}

async function readUserIds(trx: WholeDatabase): Promise<ReadonlySet<string>> {
  return new Set((await trx.selectFrom('user').select('id').execute()).map(({ id }) => id));
}

function cell({ columns }: TableRows, row: readonly Cell[], column: string): Cell {
  return row[columns.indexOf(column)]!;
}

function text(table: TableRows, row: readonly Cell[], column: string): string {
  return String(cell(table, row, column));
}
