import { appendAudit, type InstitutionDatabase, type Stamp } from '../../database/index.ts';

/**
 * Locks a version with its first answer, inside the answer's transaction, so that its wording stays as it was answered.
 * Nothing happens where it is locked. Whoever keeps an answer locks first and reads the questionnaire then: on PostgreSQL
 * somebody may be saving another wording, which this waits for.
 */
export async function lockVersion(trx: InstitutionDatabase, stamp: Stamp, versionId: string): Promise<void> {
  const locked = await trx
    .updateTable('study_version')
    .set({ locked_at: stamp.time() })
    .where('id', '=', versionId)
    .where('locked_at', 'is', null)
    .executeTakeFirst();
  if (locked.numUpdatedRows === 0n) return;
  const entry = { action: 'survey.lock-version', subjectKind: 'study_version', subjectId: versionId };
  await appendAudit(trx, stamp, { actorId: null, ...entry });
}
