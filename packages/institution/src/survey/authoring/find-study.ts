import type { InstitutionDatabase } from '../../database/index.ts';
import { readWaves } from './read-waves.ts';
import type { Study } from './study.ts';

/** A study with its versions and waves, or null where the institution has none of this id. */
export async function findStudy(db: InstitutionDatabase, studyId: string): Promise<Study | null> {
  const study = await db
    .selectFrom('study')
    .select(['id', 'name', 'created_at'])
    .where('id', '=', studyId)
    .executeTakeFirst();
  if (study === undefined) return null;
  const versions = await db
    .selectFrom('study_version')
    .select(['id', 'number', 'locked_at', 'created_at'])
    .where('study_id', '=', studyId)
    .orderBy('number', 'desc')
    .execute();
  return {
    id: study.id,
    name: study.name,
    createdAt: study.created_at,
    versions: versions.map(({ id, number, locked_at, created_at }) => ({
      id,
      number,
      lockedAt: locked_at,
      createdAt: created_at,
    })),
    waves: await readWaves(db, { studyId }),
  };
}
