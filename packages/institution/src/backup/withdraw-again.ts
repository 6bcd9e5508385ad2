import { z } from 'zod';
import type { WholeDatabase } from '../database/index.ts';

/** One answer that was taken back, as a line of the journal says it. */
const withdrawal = z.object({
  institutionId: z.string().length(36),
  responseId: z.string().length(36),
  waveId: z.string().length(36),
  at: z.string().length(24),
});

export type Withdrawal = Readonly<z.infer<typeof withdrawal>>;

/**
 * The journal of withdrawals: a line of JSON for each. A line that was not finished before the machine stopped is left
 * out: nobody was told that its answer is gone.
 */
export function parseJournal(text: string): readonly Withdrawal[] {
  return text.split('\n').flatMap((line) => {
    try {
      return withdrawal.safeParse(JSON.parse(line)).data ?? [];
    } catch {
      return [];
    }
  });
}

/** The withdrawals that a database knows of. */
export async function readWithdrawals(whole: WholeDatabase): Promise<readonly Withdrawal[]> {
  return whole
    .selectFrom('withdrawal')
    .select(['institution_id as institutionId', 'response_id as responseId', 'wave_id as waveId', 'at'])
    .execute();
}

/**
 * Takes back, in a database that may be older than they are, the answers of these withdrawals; those that it knows already
 * change nothing. Returns how many it did not know.
 */
export async function withdrawAgain(whole: WholeDatabase, withdrawals: Iterable<Withdrawal>): Promise<number> {
  return whole.transaction().execute(async (trx) => {
    const institutions = new Set((await trx.selectFrom('institution').select('id').execute()).map(({ id }) => id));
    let unknown = 0;
    for (const { institutionId, responseId, waveId, at } of withdrawals) {
      // Of an institution that the backup does not know it holds no answers.
      if (!institutions.has(institutionId)) continue;
      const row = { institution_id: institutionId, response_id: responseId, wave_id: waveId, at };
      const kept = await trx
        .insertInto('withdrawal')
        .values(row)
        .onConflict((conflict) => conflict.columns(['institution_id', 'response_id']).doNothing())
        .executeTakeFirst();
      await trx
        .deleteFrom('response')
        .where('institution_id', '=', institutionId)
        .where('id', '=', responseId)
        .execute();
      await trx
        .updateTable('survey_ticket')
        .set({ response_id: null })
        .where('institution_id', '=', institutionId)
        .where('response_id', '=', responseId)
        .execute();
      unknown += Number(kept.numInsertedOrUpdatedRows ?? 0n);
    }
    return unknown;
  });
}
