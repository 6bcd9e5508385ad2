import type { Insertable } from 'kysely';
import type { InstitutionDatabase, OwnedTables } from '../../database/index.ts';

export type ResponseRow = Insertable<OwnedTables['response']>;

/** Writes rows of answers, many at once where many come at once. One for each process. */
export interface ResponseWriter {
  /** Inserts a row, if none has its id. Resolves after the commit: whether it is new. */
  readonly insert: (db: InstitutionDatabase, institutionId: string, row: ResponseRow) => Promise<boolean>;
}

/** Values of one statement stay far below what either database takes. */
const mostRows = 100;

interface Waiting {
  readonly row: ResponseRow;
  readonly done: (isNew: boolean) => void;
  readonly failed: (fault: unknown) => void;
}

/**
 * A writer that waits for a disk once for all answers that have arrived meanwhile, instead of once for each: while one
 * statement is being written the next gathers, an institution's rows together. Nobody waits for company: a row that
 * comes alone is written alone, in the same turn of the event loop. Where a statement fails its rows are written one by
 * one, so that a row which cannot be kept takes no other with it.
 */
export function createResponseWriter(): ResponseWriter {
  const queues = new Map<string, Waiting[]>();

  const writeAll = async (db: InstitutionDatabase, institutionId: string, queue: Waiting[]): Promise<void> => {
    while (queue.length > 0) await write(db, queue.splice(0, mostRows));
    queues.delete(institutionId);
  };

  return {
    insert: (db, institutionId, row) =>
      new Promise((done, failed) => {
        const waiting = { row, done, failed };
        const queue = queues.get(institutionId);
        if (queue !== undefined) queue.push(waiting);
        else {
          const begun = [waiting];
          queues.set(institutionId, begun);
          // After whatever else has arrived by now.
          setImmediate(() => void writeAll(db, institutionId, begun));
        }
      }),
  };
}

/** One statement, and so one commit, for all; settles each. */
async function write(db: InstitutionDatabase, batch: readonly Waiting[]): Promise<void> {
  try {
    const made = await db
      .insertInto('response')
      .values(batch.map(({ row }) => row))
      .onConflict((conflict) => conflict.columns(['institution_id', 'id']).doNothing())
      .returning('id')
      .execute();
    const fresh = new Set(made.map(({ id }) => id));
    // Of one row that was sent twice at once the first is the new one.
    for (const { row, done } of batch) done(fresh.delete(row.id));
  } catch (fault) {
    if (batch.length === 1) batch[0]!.failed(fault);
    else for (const one of batch) await write(db, [one]);
  }
}
