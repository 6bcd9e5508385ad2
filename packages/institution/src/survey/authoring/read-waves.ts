import type { InstitutionDatabase } from '../../database/index.ts';
import type { CountedWave } from './study.ts';

/** The waves of a study, or the one of an id, with how many answers each has; the newest first. */
export async function readWaves(
  db: InstitutionDatabase,
  which: { readonly studyId: string } | { readonly waveId: string },
): Promise<readonly CountedWave[]> {
  const rows = await db
    .selectFrom('wave')
    .innerJoin('study_version', 'study_version.id', 'wave.version_id')
    .select((builder) => [
      'wave.id',
      'wave.study_id',
      'wave.version_id',
      'study_version.number as version_number',
      'wave.number',
      'wave.opens_at',
      'wave.closes_at',
      'wave.target',
      builder
        .selectFrom('response')
        .select(({ fn }) => fn.countAll<number>().as('responses'))
        .whereRef('response.wave_id', '=', 'wave.id')
        .as('responses'),
    ])
    .where('studyId' in which ? 'wave.study_id' : 'wave.id', '=', 'studyId' in which ? which.studyId : which.waveId)
    .orderBy('wave.number', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    studyId: row.study_id,
    versionId: row.version_id,
    versionNumber: row.version_number,
    number: row.number,
    opensAt: row.opens_at,
    closesAt: row.closes_at,
    target: row.target,
    responses: Number(row.responses ?? 0),
  }));
}
