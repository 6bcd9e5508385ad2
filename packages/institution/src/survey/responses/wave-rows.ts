import type { InstitutionDatabase } from '../../database/index.ts';

/** Some answers of a wave as they are kept, in the order of their days; each list has one entry an answer. */
export interface RowBatch {
  readonly ids: readonly string[];
  /** JSON of the cells. */
  readonly answers: readonly string[];
  /** JSON of the milliseconds by page. */
  readonly durations: readonly string[];
  /** Why it is left out; null of an answer that counts. */
  readonly exclusions: readonly (string | null)[];
}

/** So many at a time that a read holds nobody else up. */
const batchSize = 1_000;

/**
 * The answers of a wave, a thousand at a time in constant memory, day by day and within a day by their ids, which are
 * chance: no order tells who came before whom. `kept` leaves out those that are excluded.
 */
export async function* waveRows(
  db: InstitutionDatabase,
  waveId: string,
  which: 'kept' | 'all',
): AsyncGenerator<RowBatch> {
  let after = { day: '', id: '' };
  for (;;) {
    let query = db
      .selectFrom('response')
      .select(['id', 'day', 'answers', 'page_durations', 'excluded_at', 'exclusion_reason'])
      .where('wave_id', '=', waveId)
      // As one value: an index is then entered where the last thousand ended, not where their day began.
      .where(({ eb, refTuple, tuple }) => eb(refTuple('day', 'id'), '>', tuple(after.day, after.id)));
    if (which === 'kept') query = query.where('excluded_at', 'is', null);
    const rows = await query.orderBy('day').orderBy('id').limit(batchSize).execute();
    if (rows.length === 0) return;
    yield {
      ids: rows.map(({ id }) => id),
      answers: rows.map(({ answers }) => answers),
      durations: rows.map(({ page_durations }) => page_durations),
      exclusions: rows.map(({ excluded_at, exclusion_reason }) => (excluded_at === null ? null : exclusion_reason!)),
    };
    if (rows.length < batchSize) return;
    after = rows.at(-1)!;
  }
}
