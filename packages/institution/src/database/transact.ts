import type { Kysely, Transaction } from 'kysely';
import { inTransaction } from './in-transaction.ts';

/**
 * Runs `work` in one transaction and gives back its outcome. An outcome that is not `ok` takes back whatever was changed
 * before it: a refusal leaves no trace. A fault is thrown on, and takes everything back as well. Where `db` is a
 * transaction already, `work` is a part of it, and a refusal is the caller's to hand on: only the whole can be taken back.
 */
export async function transact<Database, Outcome extends { readonly ok: boolean }>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Outcome>,
): Promise<Outcome> {
  if (db.isTransaction) return inTransaction(db, work);
  let refusal: Outcome | undefined;
  try {
    return await inTransaction(db, async (trx) => {
      const outcome = await work(trx);
      if (outcome.ok) return outcome;
      refusal = outcome;
      throw new Error('taken back');
    });
  } catch (fault) {
    if (refusal === undefined) throw fault;
    return refusal;
  }
}
