import { setInterval } from 'node:timers/promises';
import { clearExpired, forgetPersons } from '@minat/institution/people';
import { deleteExpiredEverywhere } from '@minat/institution/survey';
import type { Application } from './application.ts';

const hour = 3_600_000;

/** Keeps the promises that have a time: deletes answers that were kept as long as was said, who belongs nowhere any more, and what was good for a while only. */
async function sweep({
  people,
  database,
  stamp,
  log,
}: Pick<Application, 'people' | 'database' | 'stamp' | 'log'>): Promise<void> {
  await clearExpired(people);
  await forgetPersons(people);
  await deleteExpiredEverywhere(database.whole, stamp, (err, wave) => {
    log.error({ err, wave }, 'expired answers of a wave could not be deleted');
  });
  await database.forget();
}

/** Sweeps and writes down a failure: a sweep that fails keeps no server from starting, and the next one comes in an hour. */
export async function trySweep(application: Pick<Application, 'people' | 'database' | 'stamp' | 'log'>): Promise<void> {
  await sweep(application).catch((err: unknown) => application.log.error({ err }, 'sweeping failed'));
}

/** Sweeps each hour until the server stops. Of several servers each does it: what is deleted is deleted once. */
export async function sweepHourly(application: Application): Promise<void> {
  const { stopping } = application;
  try {
    for await (const _ of setInterval(hour, undefined, { ref: false, signal: stopping })) {
      await trySweep(application);
    }
  } catch (reason) {
    if (!stopping.aborted) throw reason;
  }
}
