import type { InstitutionDatabase } from '../database/index.ts';
import { fewestForFigures } from '../survey/index.ts';

/** The figures of a wave that those see who may read no answer. */
export interface ShownFigures {
  /** How many answers count in them. */
  readonly answers: number;
  /** When they were counted. */
  readonly at: string;
  readonly study: string;
}

/**
 * The figures of a wave that are shown, and whether others are due: from the first five answers on, and then wherever at
 * least five answers came or went since. Figures that followed each answer would tell by their difference what it said.
 *
 * The number is a lower bound: answers sent since, and by how many those of before are more or fewer. One that was left out
 * and another that was taken in again make up for each other, and then figures are due later.
 */
export async function readShownFigures(
  db: InstitutionDatabase,
  waveId: string,
): Promise<{ readonly shown: ShownFigures | null; readonly isDue: boolean }> {
  const row = await db
    .selectFrom('wave_figures')
    .select(['answers', 'counted_at', 'study'])
    .where('wave_id', '=', waveId)
    .executeTakeFirst();
  const at = row?.counted_at ?? '';
  const { before, since } = await db
    .selectFrom('response')
    .select(({ fn }) => [
      fn.countAll<number>().filterWhere('submitted_at', '<=', at).as('before'),
      fn.countAll<number>().filterWhere('submitted_at', '>', at).as('since'),
    ])
    .where('wave_id', '=', waveId)
    .where('excluded_at', 'is', null)
    .executeTakeFirstOrThrow();
  if (row === undefined) return { shown: null, isDue: since >= fewestForFigures };
  const shown = { answers: row.answers, at, study: row.study };
  return { shown, isDue: since + Math.abs(before - row.answers) >= fewestForFigures };
}

/**
 * Shows other figures of a wave from now on, in place of those of `replaced`. Where another server was quicker, its figures
 * stay: all servers show the same ones.
 */
export async function keepShownFigures(
  db: InstitutionDatabase,
  waveId: string,
  { answers, at, study }: ShownFigures,
  replaced: ShownFigures | null,
): Promise<void> {
  const values = { answers, counted_at: at, study };
  if (replaced === null) {
    await db
      .insertInto('wave_figures')
      .values({ wave_id: waveId, ...values })
      .onConflict((conflict) => conflict.columns(['institution_id', 'wave_id']).doNothing())
      .execute();
    return;
  }
  await db
    .updateTable('wave_figures')
    .set(values)
    .where('wave_id', '=', waveId)
    .where('counted_at', '=', replaced.at)
    .execute();
}
