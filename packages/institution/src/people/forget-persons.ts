import { sql } from 'kysely';
import type { People } from './people.ts';

/** How long somebody who belongs nowhere any more is kept, in milliseconds: 30 days, in which they may be invited again. */
const keptFor = 30 * 24 * 3_600_000;

/** What stands where a forgotten person's name stood: the audit trail goes on naming the id. */
export const forgottenName = '—';

/**
 * Forgets whoever has been staff of no institution for 30 days: their password, second factor, sessions and links go, and
 * name and e-mail give way to a placeholder, so that the trail still says that it was one person, and no more who. Returns
 * how many. Whoever comes back is somebody new.
 */
export async function forgetPersons({ whole, stamp }: People): Promise<number> {
  const before = new Date(Date.parse(stamp.time()) - keptFor).toISOString();
  return whole.transaction().execute(async (trx) => {
    const { rows } = await sql<{ readonly id: string }>`
      update "user" set name = ${forgottenName}, email = id || '@forgotten.invalid', image = null, "twoFactorEnabled" = null
      where email <> id || '@forgotten.invalid'
        and exists (select 1 from staff where staff.user_id = "user".id)
        and not exists (
          select 1 from staff where staff.user_id = "user".id and (staff.ended_at is null or staff.ended_at > ${before})
        )
      returning id`.execute(trx);
    for (const { id } of rows) {
      for (const table of ['account', 'twoFactor', 'session']) {
        await sql`delete from ${sql.table(table)} where "userId" = ${id}`.execute(trx);
      }
      await trx.deleteFrom('entry_link').where('user_id', '=', id).execute();
    }
    return rows.length;
  });
}
