import type { KyselyPlugin, QueryId } from 'kysely';
import { createBinder, type OwnerColumns } from './bind-query.ts';
import { isId } from './stamp.ts';
import { type InstitutionDatabase, ownerColumns, type WholeDatabase } from './tables.ts';

/**
 * The database as one institution sees it; `whole` may be a transaction. Every table of a query shows the institution's
 * rows only, every insert is its own, and what cannot be bound is refused with a RangeError before it reaches the
 * database (`createBinder` says how). The types leave out the column that says whose a row is, wherever it would be
 * written.
 *
 * A net below careful hands, not a wall against our own code: `withoutPlugins` takes the binding off, and a test holds
 * that no room calls it.
 */
export function forInstitution(whole: WholeDatabase, institutionId: string): InstitutionDatabase {
  if (!isId(institutionId)) throw new RangeError('forInstitution needs the id of an institution, got another text');
  // The plugin makes the difference between the two types true.
  return whole.withPlugin(createInstitutionPlugin(institutionId, ownerColumns)) as unknown as InstitutionDatabase;
}

/** The binding over any set of tables. A query that was compiled elsewhere and so went past it gives no rows but throws. */
export function createInstitutionPlugin(institutionId: string, owners: OwnerColumns): KyselyPlugin {
  const bound = new WeakSet<QueryId>();
  return {
    transformQuery: ({ node, queryId }) => {
      const bind = createBinder(institutionId, owners);
      const out = bind(node);
      bound.add(queryId);
      return out;
    },
    transformResult: async ({ queryId, result }) => {
      if (!bound.has(queryId)) throw new RangeError('forInstitution needs queries of its own, got a compiled one');
      return result;
    },
  };
}
