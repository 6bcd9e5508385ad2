import { type FoundWaveStudy, findWaveStudy, type ReadRows } from '@minat/institution/reporting';
import { waveRows } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import type { Staff } from '../staff.ts';

/** A wave as a report is asked of it, with the reader of its answers. */
export interface RequiredWave extends FoundWaveStudy {
  readonly readRows: ReadRows;
}

/** The wave of an address, or the end of the request: what another institution has is not there. */
export async function requireWave({ db }: Staff, waveId: string): Promise<RequiredWave> {
  const found = await findWaveStudy(db, waveId);
  if (found === null) error(404);
  return { ...found, readRows: () => waveRows(db, waveId, 'all') };
}
