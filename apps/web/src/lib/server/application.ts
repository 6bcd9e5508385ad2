import { randomBytes } from 'node:crypto';
import { type Clock, createStamp, type Database, migrate, openDatabase, type Stamp } from '@minat/institution/database';
import { createPeople, type People } from '@minat/institution/people';
import { createAskingReader, type Desk, type KeepWithdrawal } from '@minat/institution/survey';
import { reportThread } from '../../process/report-thread.ts';
import { keepSecret } from './keep-secret.ts';
import { createWithdrawalJournal } from './keep-withdrawal.ts';
import { createPostLimits, type PostLimits } from './limit-posts.ts';
import { createLiveCounts, type LiveCounts } from './live-counts.ts';
import { createLog, type Logger } from './log.ts';
import { createReportDesk, type ReportDesk } from './report/report-desk.ts';
import type { Settings } from './settings.ts';
import { findStartFault, type StartFault } from './start-fault.ts';

/** What is opened once when the server starts, and handed to every request in `locals`. */
export interface Application {
  readonly settings: Settings;
  readonly database: Database;
  readonly clock: Clock;
  readonly stamp: Stamp;
  /** Signs tokens and receipts; the same for every instance on one database. */
  readonly secret: string;
  /** What the public pages of a survey are answered from. */
  readonly desk: Desk;
  readonly limits: PostLimits;
  readonly keepWithdrawal: KeepWithdrawal;
  /** Signing in. */
  readonly people: People;
  readonly log: Logger;
  /** Where reports are computed. */
  readonly reports: ReportDesk;
  /** How many answers the waves have that somebody looks at. */
  readonly liveCounts: LiveCounts;
  /** Aborted when the server begins to stop: whatever keeps a request open (an event stream) or works on by itself ends then. */
  readonly stopping: AbortSignal;
}

export type OpenApplicationOutcome =
  | { readonly ok: true; readonly application: Application }
  | { readonly ok: false; readonly fault: StartFault };

/** Opens the folder and the database, brings its tables up to date and reads the secret, or says why that cannot be. */
export async function openApplication(
  settings: Settings,
  stopping: AbortSignal = new AbortController().signal,
  clock: Clock = Date.now,
): Promise<OpenApplicationOutcome> {
  let database: Database | undefined;
  try {
    const secret = await keepSecret(settings);
    database = await openDatabase(settings.databaseUrl ?? settings.databaseFile);
    const outcome = await migrate(database, clock);
    if (outcome.ok) {
      const stamp = createStamp(clock);
      const people = createPeople({ database, stamp, clock, secret });
      const log = createLog();
      const answering = {
        desk: { secret, reader: createAskingReader(database.whole, clock) },
        limits: createPostLimits(clock, randomBytes),
        keepWithdrawal: createWithdrawalJournal(settings.dataFolder),
      };
      const showing = {
        reports: createReportDesk({ thread: reportThread(), log }),
        liveCounts: createLiveCounts({ log, stopping }),
      };
      const opened = { settings, database, clock, stamp, secret, people, log, stopping };
      return { ok: true, application: { ...opened, ...answering, ...showing } };
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
