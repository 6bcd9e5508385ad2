import { appendAudit, type InstitutionDatabase, inTransaction, type Stamp } from '../../database/index.ts';

/** Calls a study something else. `name` was read by `studyName`. False where there is no such study. */
export async function renameStudy(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  { studyId, name }: { readonly studyId: string; readonly name: string },
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const changed = await trx.updateTable('study').set({ name }).where('id', '=', studyId).executeTakeFirst();
    if (changed.numUpdatedRows === 0n) return false;
    await appendAudit(trx, stamp, { actorId, action: 'survey.rename-study', subjectKind: 'study', subjectId: studyId });
    return true;
  });
}
