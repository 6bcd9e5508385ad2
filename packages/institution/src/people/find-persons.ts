import type { WholeDatabase } from '../database/index.ts';
import type { Person } from './find-session.ts';

/** People by their ids. Whoever asks has the ids from a bound database, and so learns no name that is not theirs to know. */
export async function findPersons(whole: WholeDatabase, ids: Iterable<string>): Promise<ReadonlyMap<string, Person>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Map();
  const rows = await whole.selectFrom('user').select(['id', 'name', 'email']).where('id', 'in', asked).execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The person who signs in by an e-mail, or null. */
export async function findPersonByEmail(whole: WholeDatabase, email: string): Promise<Person | null> {
  const query = whole.selectFrom('user').select(['id', 'name', 'email']).where('email', '=', email.toLowerCase());
  return (await query.executeTakeFirst()) ?? null;
}
