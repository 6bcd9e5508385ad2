import type { InstitutionDatabase } from '../../database/index.ts';
import type { Wave } from './study.ts';
import { waveColumns, waveOf } from './wave-of.ts';

/** A wave and the name of its study. */
export interface WaveHead extends Wave {
  readonly studyName: string;
}

/** A wave of the institution by its id, or null; `findWave` counts its answers besides, which a page of answers need not. */
export async function findWaveHead(db: InstitutionDatabase, waveId: string): Promise<WaveHead | null> {
  const row = await db
    .selectFrom('wave')
    .innerJoin('study', 'study.id', 'wave.study_id')
    .select(waveColumns)
    .select('study.name')
    .where('wave.id', '=', waveId)
    .executeTakeFirst();
  return row === undefined ? null : { ...waveOf(row), studyName: row.name };
}
