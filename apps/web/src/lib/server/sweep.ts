import { setInterval } from 'node:timers/promises';
import { clearExpired, forgetPersons } from '@minat/institution/people';
import { deleteExpiredEverywhere } from '@minat/institution/survey';
import type { Application } from './application.ts';

const hour = 3_600_000;

/** Keeps the promises that have a time: deletes answers that were kept as long as was said, who belongs nowhere any more, and what was good for a while only. */
export async function sweep({
  people,
  database,
  stamp,
}: Pick<Application, 'people' | 'database' | 'stamp'>): Promise<void> {
  await clearExpired(people);
  await forgetPersons(people);
  await deleteExpiredEverywhere(database.whole, stamp);
}

/** Sweeps each hour until the server stops. Of several servers each does it: what is deleted is deleted once. */
export async function sweepHourly(application: Application): Promise<void> {
  const { stopping, log } = application;
  try {
    for await (const _ of setInterval(hour, undefined, { ref: false, signal: stopping })) {
      await sweep(application).catch((err: unknown) => log.error({ err }, 'sweeping failed'));
    }
  } catch (reason) {
    if (!stopping.aborted) throw reason;
  }
}
