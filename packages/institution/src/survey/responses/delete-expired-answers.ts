import {
  appendAudit,
  forInstitution,
  type InstitutionDatabase,
  type Stamp,
  type WholeDatabase,
} from '../../database/index.ts';
import { readQuestionnaire } from '../questionnaire/index.ts';

const day = 86_400_000;

/**
 * Until when the answers of a wave may be kept: as many days after its closing as its questionnaire has promised. Null
 * while nobody has closed it.
 *
 * @example answersEndAt('2026-01-31T17:00:00.000Z', 1) // '2026-02-01T17:00:00.000Z'
 */
export function answersEndAt(closesAt: string | null, retentionDays: number): string | null {
  return closesAt === null ? null : new Date(Date.parse(closesAt) + retentionDays * day).toISOString();
}

/** Deletes the answers of every institution whose time is over; returns how many. */
export async function deleteExpiredEverywhere(whole: WholeDatabase, stamp: Stamp): Promise<number> {
  let deleted = 0;
  for (const { id } of await whole.selectFrom('institution').select('id').execute()) {
    deleted += await deleteExpiredAnswers(forInstitution(whole, id), stamp);
  }
  return deleted;
}

/**
 * Deletes every answer whose time is over, as its consent has said it will be, and writes down for each wave that it was
 * done. Returns how many were deleted. What stays is how often a link was begun, by day, and what was reported meanwhile.
 */
export async function deleteExpiredAnswers(db: InstitutionDatabase, stamp: Stamp): Promise<number> {
  const now = stamp.time();
  const closed = await db
    .selectFrom('wave')
    .innerJoin('study_version', 'study_version.id', 'wave.version_id')
    .select(['wave.id', 'wave.closes_at', 'study_version.questionnaire'])
    .where('wave.closes_at', '<=', now)
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('response').select('response.id').whereRef('response.wave_id', '=', 'wave.id')),
    )
    .execute();
  let deleted = 0;
  for (const { id, closes_at: closesAt, questionnaire } of closed) {
    const { consent } = readQuestionnaire(questionnaire);
    if (answersEndAt(closesAt, consent.retentionDays)! > now) continue;
    deleted += await db.transaction().execute(async (trx) => {
      // Takes the wave's row: whoever opens it again meanwhile was quicker, or waits.
      const wave = await trx
        .updateTable('wave')
        .set(({ ref }) => ({ target: ref('target') }))
        .where('id', '=', id)
        .where('closes_at', '=', closesAt)
        .executeTakeFirst();
      if (wave.numUpdatedRows === 0n) return 0;
      const gone = await trx.deleteFrom('response').where('wave_id', '=', id).executeTakeFirst();
      if (gone.numDeletedRows > 0n) {
        const entry = { action: 'survey.delete-expired', subjectKind: 'wave', subjectId: id };
        await appendAudit(trx, stamp, { actorId: null, ...entry });
      }
      return Number(gone.numDeletedRows);
    });
  }
  return deleted;
}
