import type { InstitutionDatabase } from '../../database/index.ts';
import type { StudySummary } from './study.ts';

/** Every study of the institution, the newest first. */
export async function listStudies(db: InstitutionDatabase): Promise<readonly StudySummary[]> {
  const { count } = db.fn;
  const waves = await db
    .selectFrom('wave')
    .leftJoin('response', 'response.wave_id', 'wave.id')
    .select([
      'wave.study_id',
      count<number>('wave.id').distinct().as('waves'),
      count<number>('response.id').as('responses'),
    ])
    .groupBy('wave.study_id')
    .execute();
  const counted = new Map(waves.map((row) => [row.study_id, row]));
  const studies = await db.selectFrom('study').select(['id', 'name', 'created_at']).orderBy('id', 'desc').execute();
  return studies.map(({ id, name, created_at }) => {
    const { waves, responses } = counted.get(id) ?? { waves: 0, responses: 0 };
    return { id, name, createdAt: created_at, waves: Number(waves), responses: Number(responses) };
  });
}
