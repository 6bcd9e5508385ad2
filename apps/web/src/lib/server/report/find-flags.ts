import type { Application } from '../application.ts';
import type { RequiredWave } from './require-wave.ts';
import { waitFor } from './wait-for.ts';

/** Whom the screening names, by id with the signs; or that it is not known yet, or could not be found out. */
export type Flags = ReadonlyMap<string, readonly string[]> | 'pending' | 'crashed';

/** The flags of a wave, waited for no longer than so many milliseconds. */
export async function findFlags(
  { reports }: Pick<Application, 'reports'>,
  { study, readRows, origin }: RequiredWave,
  milliseconds: number,
): Promise<Flags> {
  const outcome = await waitFor(reports.ask({ kind: 'flags', wave: study }, readRows, origin), milliseconds);
  if (outcome === 'pending') return 'pending';
  if (outcome.ok) return new Map(outcome.value);
  return outcome.refusal.code === 'busy' ? 'pending' : 'crashed';
}
