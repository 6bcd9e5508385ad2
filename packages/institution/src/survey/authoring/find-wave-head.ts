import type { InstitutionDatabase } from '../../database/index.ts';
import type { Wave } from './study.ts';

/** A wave and the name of its study. */
export interface WaveHead extends Wave {
  readonly studyName: string;
}

/** A wave of the institution by its id, or null; `findWave` counts its answers besides, which a page of answers need not. */
export async function findWaveHead(db: InstitutionDatabase, waveId: string): Promise<WaveHead | null> {
  const row = await db
    .selectFrom('wave')
    .innerJoin('study', 'study.id', 'wave.study_id')
    .selectAll('wave')
    .select('study.name')
    .where('wave.id', '=', waveId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    id: row.id,
    studyId: row.study_id,
    studyName: row.name,
    versionId: row.version_id,
    number: row.number,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    target: row.target,
  };
}
