import type { Stamp, WholeDatabase } from '../database/index.ts';

/** A membership that was ended. */
export interface EndedStaff {
  readonly institutionId: string;
  readonly id: string;
  readonly endedAt: string;
}

/** The memberships that a database knows to be ended. */
export async function readEndedStaff(whole: WholeDatabase): Promise<readonly EndedStaff[]> {
  const rows = await whole
    .selectFrom('staff')
    .select(['institution_id as institutionId', 'id', 'ended_at as endedAt'])
    .where('ended_at', 'is not', null)
    .execute();
  return rows.map((row) => ({ ...row, endedAt: row.endedAt! }));
}

/**
 * Ends, in a database that may be older, the memberships that were ended since, and every invitation that nobody has
 * accepted: it may have been taken back, or accepted, after the backup.
 */
export async function endAgain(whole: WholeDatabase, stamp: Stamp, ended: readonly EndedStaff[]): Promise<void> {
  await whole.transaction().execute(async (trx) => {
    for (const { institutionId, id, endedAt } of ended) {
      await trx
        .updateTable('staff')
        .set({ ended_at: endedAt })
        .where('institution_id', '=', institutionId)
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .execute();
    }
    await trx
      .updateTable('invitation')
      .set({ ended_at: stamp.time() })
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .execute();
  });
}
