import type { InstitutionDatabase } from '../../database/index.ts';

/** The channels that a wave has links for, each once, by name. */
export async function listChannels(db: InstitutionDatabase, waveId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('survey_link')
    .select('channel')
    .distinct()
    .where('wave_id', '=', waveId)
    .orderBy('channel')
    .execute();
  return rows.map(({ channel }) => channel);
}
