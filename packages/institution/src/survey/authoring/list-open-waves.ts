import type { InstitutionDatabase } from '../../database/index.ts';
import type { Wave } from './study.ts';
import { waveColumns, waveOf } from './wave-of.ts';

/** A wave that asks, with the name of its study and how many answers it has. */
export interface OpenWave extends Wave {
  readonly studyName: string;
  readonly responses: number;
}

/** The waves of the institution that are open at a moment (`stamp.time()`), the newest first. */
export async function listOpenWaves(db: InstitutionDatabase, now: string): Promise<readonly OpenWave[]> {
  const rows = await db
    .selectFrom('wave')
    .innerJoin('study', 'study.id', 'wave.study_id')
    .select(waveColumns)
    .select((builder) => [
      'study.name',
      builder
        .selectFrom('response')
        .select(({ fn }) => fn.countAll<number>().as('responses'))
        .whereRef('response.wave_id', '=', 'wave.id')
        .as('responses'),
    ])
    .where('wave.opens_at', '<=', now)
    .where((where) => where.or([where('wave.closes_at', 'is', null), where('wave.closes_at', '>', now)]))
    .orderBy('wave.opens_at', 'desc')
    .orderBy('wave.id', 'desc')
    .execute();
  return rows.map((row) => ({ ...waveOf(row), studyName: row.name, responses: Number(row.responses ?? 0) }));
}
