import type { Kysely, Transaction } from 'kysely';

/**
 * Runs `work` in one transaction and gives back its outcome. An outcome that is not `ok` takes back whatever was changed
 * before it: a refusal leaves no trace. A fault is thrown on, and takes everything back as well.
 */
export async function transact<Database, Outcome extends { readonly ok: boolean }>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Outcome>,
): Promise<Outcome> {
  let refusal: Outcome | undefined;
  try {
    return await db.transaction().execute(async (trx) => {
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
