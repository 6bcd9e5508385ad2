import { sql } from 'kysely';
import type { InstitutionDatabase } from '../../database/index.ts';

/** One more who went on from the first page of a link to its questions on a day. Nothing about who. */
export async function countStart(db: InstitutionDatabase, linkId: string, day: string): Promise<void> {
  await db
    .insertInto('survey_start')
    .values({ link_id: linkId, day, count: 1 })
    .onConflict((conflict) =>
      conflict
        .columns(['institution_id', 'link_id', 'day'])
        .doUpdateSet({ count: sql<number>`survey_start.count + 1` }),
    )
    .execute();
}
