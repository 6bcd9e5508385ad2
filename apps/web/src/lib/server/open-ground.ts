import { type Clock, createStamp, type Database, migrate, openDatabase, type Stamp } from '@minat/institution/database';
import { createPeople, type People } from '@minat/institution/people';
import { findUnfinishedRestore } from './find-unfinished-restore.ts';
import { keepSecret } from './keep-secret.ts';
import type { Settings } from './settings.ts';
import { findStartFault, type StartFault } from './start-fault.ts';

/** What the server stands on, and what a command beside it (a sign-in link) opens alone. */
export interface Ground {
  readonly settings: Settings;
  readonly database: Database;
  readonly clock: Clock;
  readonly stamp: Stamp;
  /** Signs tokens and receipts; the same for every instance on one database. */
  readonly secret: string;
  /** Signing in. */
  readonly people: People;
}

export type OpenGroundOutcome =
  | { readonly ok: true; readonly ground: Ground }
  | { readonly ok: false; readonly fault: StartFault };

/** Opens the folder and the database, brings its tables up to date and reads the secret, or says why that cannot be. */
export async function openGround(settings: Settings, clock: Clock = Date.now): Promise<OpenGroundOutcome> {
  let database: Database | undefined;
  try {
    const kept = await keepSecret(settings);
    if (!kept.ok) return kept;
    const { secret } = kept;
    const unfinished = await findUnfinishedRestore(settings);
    if (unfinished !== null) return { ok: false, fault: unfinished };
    database = await openDatabase(settings.databaseUrl ?? settings.databaseFile);
    const outcome = await migrate(database, clock);
    if (outcome.ok) {
      const stamp = createStamp(clock);
      const people = createPeople({ database, stamp, clock, secret });
      return { ok: true, ground: { settings, database, clock, stamp, secret, people } };
    }
    await database.close();
    return { ok: false, fault: { code: `database-${outcome.code}`, steps: outcome.steps } };
  } catch (error) {
    await database?.close();
    const fault = findStartFault(error, settings);
    if (fault === null) throw error;
    return { ok: false, fault };
  }
}
