import { appendAudit, forInstitution, type Stamp, type WholeDatabase } from '../../database/index.ts';
import { readReceipt, receiptHash } from './receipt.ts';

/** What is told about an answer to who has its receipt, before it is taken back. */
export interface WithdrawableResponse {
  readonly institutionName: string;
  /** Of sending off, where the institution is: `2026-01-31`. */
  readonly day: string;
}

/** One line of the journal that a restore from an older backup applies again. */
export interface WithdrawalLine {
  readonly institutionId: string;
  readonly responseId: string;
  readonly waveId: string;
  readonly at: string;
}

/** Writes a line where a restore of the database does not reach, and returns when it is on the disk. */
export type KeepWithdrawal = (line: WithdrawalLine) => Promise<void>;

/** The answer of a receipt code as somebody typed it, or null where there is none (any more). */
export async function findResponse(whole: WholeDatabase, code: string): Promise<WithdrawableResponse | null> {
  const found = await find(whole, code);
  return found === undefined ? null : { institutionName: found.name, day: found.day };
}

/**
 * Takes an answer back for good: its row is deleted, its ticket is free again, and what stays says only that it was there. Gives the link by which
 * it had come, or null where the code leads to no answer. The line for the journal is kept before the change is committed: what was confirmed to a
 * person does not come back by a restore, whatever happens in between.
 */
export async function withdrawResponse(
  whole: WholeDatabase,
  stamp: Stamp,
  code: string,
  keep: KeepWithdrawal,
): Promise<{ readonly slug: string } | null> {
  const found = await find(whole, code);
  if (found === undefined) return null;
  const { institutionId, responseId, waveId } = found;
  const db = forInstitution(whole, institutionId);
  return db.transaction().execute(async (trx) => {
    const gone = await trx.deleteFrom('response').where('id', '=', responseId).executeTakeFirst();
    if (gone.numDeletedRows === 0n) return null;
    // Who had a ticket may answer again by it, and no row joins the two any more.
    await trx.updateTable('survey_ticket').set({ response_id: null }).where('response_id', '=', responseId).execute();
    const at = stamp.time();
    await trx.insertInto('withdrawal').values({ response_id: responseId, wave_id: waveId, at }).execute();
    await appendAudit(trx, stamp, {
      actorId: null,
      action: 'survey.withdraw',
      subjectKind: 'response',
      subjectId: responseId,
    });
    await keep({ institutionId, responseId, waveId, at });
    return { slug: found.slug };
  });
}

async function find(whole: WholeDatabase, code: string) {
  const receipt = readReceipt(code);
  if (receipt === null) return undefined;
  return whole
    .selectFrom('response')
    .innerJoin('institution', 'institution.id', 'response.institution_id')
    .innerJoin('survey_link', (join) =>
      join
        .onRef('survey_link.institution_id', '=', 'response.institution_id')
        .onRef('survey_link.id', '=', 'response.link_id'),
    )
    .select([
      'response.institution_id as institutionId',
      'response.id as responseId',
      'response.wave_id as waveId',
      'response.day',
      'institution.name',
      'survey_link.slug',
    ])
    .where('response.receipt_hash', '=', receiptHash(receipt))
    .executeTakeFirst();
}
