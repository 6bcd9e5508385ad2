import { type Clock, createStamp, type Database, openDatabase } from '../database/index.ts';
import { readCatalog } from './catalog.ts';
import { type EndedStaff, endAgain, readEndedStaff } from './end-again.ts';
import { type FilledDatabase, fillDatabase } from './fill-database.ts';
import { BackupFault, type BackupFaultCode } from './read-backup.ts';
import { prepareReplacement } from './replacement.ts';
import { readWithdrawals, type Withdrawal, withdrawAgain } from './withdraw-again.ts';

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
    })
  /** `in-use`: a server, or another program of ours, has the database open. Nothing was changed. */
  | { readonly ok: false; readonly code: BackupFaultCode | 'in-use' };

/**
 * Puts a backup in the place of a database, on either kind of database, whichever it was made of. It is filled beside the
 * one in use, held against its checksum and brought up to date; every withdrawal that the replaced one or the journal
 * knows is applied again, and every membership that was ended since ends again. Then both are renamed: whatever fails
 * before leaves the database as it was.
 */
export async function restoreBackup({ where, file, journal, clock }: RestoreOrder): Promise<RestoreOutcome> {
  const stamp = createStamp(clock);
  const moment = stamp.time().slice(0, 19).replaceAll(/[-:]/g, '').toLowerCase();
  const place = await prepareReplacement(where, moment);
  let done = false;
  try {
    if (await place.isInUse()) return { ok: false, code: 'in-use' };
    const fresh = await openDatabase(place.fresh);
    const refill = async () => {
      const filled = await fillDatabase(fresh, clock, file);
      const since = place.old === null ? nothing : await readReplaced(place.old);
      const withdrawn = await withdrawAgain(fresh.whole, [...(since?.withdrawals ?? []), ...journal]);
      await endAgain(fresh.whole, stamp, since?.ended ?? []);
      return { ...filled, withdrawn, readable: since !== null };
    };
    const result = await refill().finally(fresh.close);
    // A server may have been started meanwhile.
    if (await place.isInUse()) return { ok: false, code: 'in-use' };
    const kept = await place.swap();
    done = true;
    return { ok: true, ...result, kept };
  } catch (error) {
    if (error instanceof BackupFault) return { ok: false, code: error.code };
    throw error;
  } finally {
    if (!done) await place.drop();
  }
}

interface Since {
  readonly withdrawals: readonly Withdrawal[];
  readonly ended: readonly EndedStaff[];
}

const nothing: Since = { withdrawals: [], ended: [] };

/** What must not be undone by going back; null where the database to be replaced is broken, which is mostly why it is. */
async function readReplaced(old: string): Promise<Since | null> {
  let database: Database | undefined;
  try {
    database = await openDatabase(old);
    const tables = new Set((await readCatalog(database.whole, database.dialect)).map(({ name }) => name));
    return {
      withdrawals: tables.has('withdrawal') ? await readWithdrawals(database.whole) : [],
      ended: tables.has('staff') ? await readEndedStaff(database.whole) : [],
    };
  } catch {
    return null;
  } finally {
    await database?.close();
  }
}
