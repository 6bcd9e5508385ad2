import type { InstitutionDatabase } from '../../database/index.ts';

/** What a wave's figures depend on, without its answers. */
export interface WaveMark {
  /** Answers that count. */
  readonly kept: number;
  readonly excluded: number;
  /** Changes whenever an answer comes, goes, is left out or taken in again. */
  readonly mark: string;
}

/** The state of a wave's answers: two equal marks, and the same answers count. Reads an index, no answer. */
export async function waveMark(db: InstitutionDatabase, waveId: string): Promise<WaveMark> {
  const there = await db
    .selectFrom('response')
    .select(({ fn }) => [
      fn.countAll<number>().as('total'),
      fn.count<number>('excluded_at').as('excluded'),
      fn.max('excluded_at').as('last'),
    ])
    .where('wave_id', '=', waveId)
    .executeTakeFirstOrThrow();
  const gone = await db
    .selectFrom('withdrawal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('wave_id', '=', waveId)
    .executeTakeFirstOrThrow();
  const { total, excluded, last } = there;
  return {
    kept: total - excluded,
    excluded,
    mark: [waveId, total, gone.count, excluded, last ?? '-'].join('/'),
  };
}
