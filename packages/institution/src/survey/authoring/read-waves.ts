import type { InstitutionDatabase } from '../../database/index.ts';
import type { CountedWave } from './study.ts';
import { waveColumns, waveOf } from './wave-of.ts';

/** The waves of a study, or the one of an id, with how many answers each has; the newest first. */
export async function readWaves(
  db: InstitutionDatabase,
  which: { readonly studyId: string } | { readonly waveId: string },
): Promise<readonly CountedWave[]> {
  const rows = await db
    .selectFrom('wave')
    .innerJoin('study_version', 'study_version.id', 'wave.version_id')
    .select(waveColumns)
    .select((builder) => [
      'study_version.number as version_number',
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
    ...waveOf(row),
    versionNumber: row.version_number,
    responses: Number(row.responses ?? 0),
  }));
}
