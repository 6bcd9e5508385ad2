import { appendAudit, type InstitutionDatabase, inTransaction, type Stamp } from '../../database/index.ts';
import type { WavePlan } from './wave.ts';

/**
 * Makes the next wave of a study, which asks the newest version of its questionnaire. Returns the wave's id, or null
 * where there is no such study. The plan was read by `wavePlanSchema`.
 */
export async function makeWave(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  { studyId, opensAt, closesAt, target }: WavePlan & { readonly studyId: string },
): Promise<string | null> {
  return inTransaction(db, async (trx) => {
    // Takes the study's row, so that two made at once do not get one number.
    const study = await trx
      .updateTable('study')
      .set(({ ref }) => ({ name: ref('name') }))
      .where('id', '=', studyId)
      .executeTakeFirst();
    if (study.numUpdatedRows === 0n) return null;
    const version = await trx
      .selectFrom('study_version')
      .select('id')
      .where('study_id', '=', studyId)
      .orderBy('number', 'desc')
      .executeTakeFirstOrThrow();
    const last = await trx
      .selectFrom('wave')
      .select(({ fn }) => fn.max('number').as('number'))
      .where('study_id', '=', studyId)
      .executeTakeFirst();
    const id = stamp.id();
    await trx
      .insertInto('wave')
      .values({
        id,
        study_id: studyId,
        version_id: version.id,
        number: (last?.number ?? 0) + 1,
        opens_at: opensAt,
        closes_at: closesAt,
        target,
        created_at: stamp.time(),
      })
      .execute();
    await appendAudit(trx, stamp, { actorId, action: 'survey.make-wave', subjectKind: 'wave', subjectId: id });
    return id;
  });
}
