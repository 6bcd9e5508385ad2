import { appendAudit, inTransaction, type InstitutionDatabase, type Stamp } from '../../database/index.ts';

/** Ends a link for good: its address says so from then on. False where there is none, or it has ended already. */
export async function endLink(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  linkId: string,
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const ended = await trx
      .updateTable('survey_link')
      .set({ ended_at: stamp.time() })
      .where('id', '=', linkId)
      .where('ended_at', 'is', null)
      .executeTakeFirst();
    if (ended.numUpdatedRows === 0n) return false;
    await appendAudit(trx, stamp, {
      actorId,
      action: 'survey.end-link',
      subjectKind: 'survey_link',
      subjectId: linkId,
    });
    return true;
  });
}
