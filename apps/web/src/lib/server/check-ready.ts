import { setTimeout } from 'node:timers/promises';
import type { Application } from './application.ts';

/** In milliseconds. Whoever asks (a proxy) asks again soon, and waits no longer itself. */
const patience = 2_000;

/** Whether requests may be sent here: the database answers, and the server is not about to stop. */
export async function checkReady({
  database,
  stopping,
}: Pick<Application, 'database' | 'stopping'>): Promise<'ready' | 'stopping' | 'databaseSilent'> {
  if (stopping.aborted) return 'stopping';
  const asked = database.whole.selectFrom('institution').select('id').limit(1).execute();
  const answers = asked.then(
    () => true,
    () => false,
  );
  const answered = await Promise.race([answers, setTimeout(patience, false, { ref: false })]);
  return answered ? 'ready' : 'databaseSilent';
}
