import type { Kysely, Transaction } from 'kysely';

/**
 * Runs `work` in one transaction: in the one that `db` is already, which then commits or takes back all of it, or else in
 * a new one. So what is a step of its own for a page can be a part of something larger.
 */
export async function inTransaction<Database, Result>(
  db: Kysely<Database>,
  work: (trx: Transaction<Database>) => Promise<Result>,
): Promise<Result> {
  return isTransaction(db) ? work(db) : db.transaction().execute(work);
}

function isTransaction<Database>(db: Kysely<Database>): db is Transaction<Database> {
  return db.isTransaction;
}
