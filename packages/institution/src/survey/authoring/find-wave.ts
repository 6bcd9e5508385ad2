import type { InstitutionDatabase } from '../../database/index.ts';
import { readWaves } from './read-waves.ts';
import type { CountedWave } from './study.ts';

/** A wave with what stands around it. */
export interface FoundWave extends CountedWave {
  readonly studyName: string;
  /** Whether its study has a newer version than the one that this wave asks. */
  readonly isSuperseded: boolean;
}

/** A wave of the institution by its id, or null. */
export async function findWave(db: InstitutionDatabase, waveId: string): Promise<FoundWave | null> {
  const [wave] = await readWaves(db, { waveId });
  if (wave === undefined) return null;
  const study = await db.selectFrom('study').select('name').where('id', '=', wave.studyId).executeTakeFirstOrThrow();
  const newest = await db
    .selectFrom('study_version')
    .select(({ fn }) => fn.max('number').as('number'))
    .where('study_id', '=', wave.studyId)
    .executeTakeFirstOrThrow();
  return { ...wave, studyName: study.name, isSuperseded: newest.number > wave.versionNumber };
}
