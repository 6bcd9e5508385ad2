import { type FoundWaveStudy, findWaveStudy, type ReadRows } from '@minat/institution/reporting';
import { waveRows } from '@minat/institution/survey';
import { error } from '@sveltejs/kit';
import type { Staff } from '../staff.ts';
import type { JobOrigin } from './report-desk.ts';

/** A wave as a report is asked of it, with the reader of its answers. */
export interface RequiredWave extends FoundWaveStudy {
  readonly readRows: ReadRows;
  readonly origin: JobOrigin;
}

/** The wave of an address, or the end of the request: what another institution has is not there. */
export async function requireWave({ db, institution }: Staff, waveId: string): Promise<RequiredWave> {
  const found = await findWaveStudy(db, waveId);
  if (found === null) error(404);
  const origin = { institutionId: institution.id, waveIds: [waveId] };
  return { ...found, readRows: () => waveRows(db, waveId, 'all'), origin };
}
