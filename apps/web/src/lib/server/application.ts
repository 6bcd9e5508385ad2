import { randomBytes } from 'node:crypto';
import { type Desk, type KeepWithdrawal, openDesk } from '@minat/institution/survey';
import { reportThread } from '../../process/report-thread.ts';
import { forgetSoon } from './forget-soon.ts';
import { createWithdrawalJournal } from './keep-withdrawal.ts';
import { createPostLimits, type PostLimits } from './limit-posts.ts';
import { createLiveCounts, type LiveCounts } from './live-counts.ts';
import { createLog, type Logger } from './log.ts';
import type { Ground } from './open-ground.ts';
import { createReportDesk, type ReportDesk } from './report/report-desk.ts';

/** What is made once when the server starts, and handed to every request in `locals`. */
export interface Application extends Ground {
  /** What the public pages of a survey are answered from. */
  readonly desk: Desk;
  readonly limits: PostLimits;
  readonly keepWithdrawal: KeepWithdrawal;
  readonly log: Logger;
  /** Where reports are computed. */
  readonly reports: ReportDesk;
  /** How many answers the waves have that somebody looks at. */
  readonly liveCounts: LiveCounts;
  /** Aborted when the server begins to stop: whatever keeps a request open (an event stream) or works on by itself ends then. */
  readonly stopping: AbortSignal;
}

/** Puts on its ground what requests share: limits, counts, the log and the thread that computes reports. */
export function createApplication(ground: Ground, stopping: AbortSignal): Application {
  const { database, settings, secret, clock } = ground;
  const log = createLog();
  return {
    ...ground,
    desk: openDesk(database.whole, clock, secret),
    limits: createPostLimits(clock, randomBytes),
    keepWithdrawal: forgetSoon(createWithdrawalJournal(settings.dataFolder), { forget: database.forget, log }),
    log,
    reports: createReportDesk({ thread: reportThread(), log }),
    liveCounts: createLiveCounts({ log, stopping }),
    stopping,
  };
}
