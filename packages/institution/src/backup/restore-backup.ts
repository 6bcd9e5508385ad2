import { type Clock, createStamp, openDatabase } from '../database/index.ts';
import { carryOver } from './carry-over.ts';
import { type FilledDatabase, fillDatabase } from './fill-database.ts';
import { BackupFault, type BackupFaultCode } from './read-backup.ts';
import { nothingSince, readSince } from './read-since.ts';
import { replaceDatabase } from './replace-database.ts';
import { type Withdrawal, withdrawAgain } from './withdraw-again.ts';

export interface RestoreOrder {
  /** The database to be replaced, as `openDatabase` takes it; a file may be missing. */
  readonly where: string;
  /** The backup. */
  readonly file: string;
  /** What is known of withdrawals beside the database that is replaced: it may be broken. */
  readonly journal: readonly Withdrawal[];
  readonly clock: Clock;
}

export type RestoreOutcome =
  | (FilledDatabase & {
      readonly ok: true;
      /** Where the replaced database is kept: a file, or a schema of the same PostgreSQL; null: there was none. */
      readonly kept: string | null;
      /** How many answers that the backup brought, or might have brought, were taken back again. */
      readonly withdrawn: number;
      /** False: the replaced database could not be read; only the journal was asked for withdrawals. */
      readonly readable: boolean;
      /** The names of institutions that nobody owns, in the backup and since. */
      readonly ownerless: readonly string[];
    })
  /** `in-use`: a server, or another program of ours, has the database open. Nothing was changed. */
  | { readonly ok: false; readonly code: BackupFaultCode | 'in-use' };

/**
 * Puts a backup in the place of a database, on either kind of database, whichever it was made of. It is filled beside the
 * one in use, held against its checksum and brought up to date; every withdrawal that the replaced one or the journal
 * knows is applied again, and of what was done since what must not be undone (`carryOver`). Then both are renamed:
 * whatever fails before leaves the database as it was.
 */
export async function restoreBackup({ where, file, journal, clock }: RestoreOrder): Promise<RestoreOutcome> {
  const stamp = createStamp(clock);
  const moment = stamp.time().slice(0, 19).replaceAll(/[-:]/g, '').toLowerCase();
  try {
    const replaced = await replaceDatabase(where, moment, async ({ fresh: place, old }) => {
      const fresh = await openDatabase(place, { uncounted: true });
      const refill = async () => {
        const filled = await fillDatabase(fresh, clock, file);
        const since = old === null ? nothingSince : await readSince(old, filled.made);
        const withdrawn = await withdrawAgain(fresh.whole, [...(since?.withdrawals ?? []), ...journal]);
        const ownerless = await carryOver(fresh.whole, stamp, since ?? nothingSince);
        return { ...filled, withdrawn, readable: since !== null, ownerless };
      };
      return refill().finally(fresh.close);
    });
    if (replaced === 'in-use') return { ok: false, code: 'in-use' };
    return { ok: true, ...replaced.result, kept: replaced.kept };
  } catch (error) {
    if (error instanceof BackupFault) return { ok: false, code: error.code };
    throw error;
  }
}
