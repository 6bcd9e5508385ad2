import type { InstitutionDatabase } from '../../database/index.ts';
import { receiptHash } from './receipt.ts';

/** Whether the answer of a receipt is still there: it may have been taken back on another device, or its time is over. */
export async function isReceiptKept(db: InstitutionDatabase, receipt: string): Promise<boolean> {
  const kept = await db
    .selectFrom('response')
    .select('id')
    .where('receipt_hash', '=', receiptHash(receipt))
    .executeTakeFirst();
  return kept !== undefined;
}
