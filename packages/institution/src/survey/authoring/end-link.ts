import { appendAudit, type InstitutionDatabase, inTransaction, type Stamp } from '../../database/index.ts';

/** Ends a link of a wave for good: its address says so from then on. False where the wave has none such, or it has ended already. */
export async function endLink(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  { waveId, linkId }: { readonly waveId: string; readonly linkId: string },
): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    const ended = await trx
      .updateTable('survey_link')
      .set({ ended_at: stamp.time() })
      .where('id', '=', linkId)
      .where('wave_id', '=', waveId)
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
