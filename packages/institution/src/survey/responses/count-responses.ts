import type { InstitutionDatabase } from '../../database/index.ts';

/** How far a wave has come. */
export interface ResponseCounts {
  readonly target: number;
  /** Answers that are there, excluded ones too. */
  readonly total: number;
  readonly excluded: number;
  /** Answers that were there and were taken back. */
  readonly withdrawn: number;
  /** How often somebody went on from the first page to the questions. */
  readonly started: number;
  /** By channel, the most answers first. Every channel that has a link, an answer or a start. */
  readonly channels: readonly (CountedPart & { readonly channel: string })[];
  /** By day where the institution is, in their order; days without an answer and a start are not among them. */
  readonly days: readonly (CountedPart & { readonly day: string })[];
}

export interface CountedPart {
  readonly answered: number;
  readonly started: number;
}

/** Counts a wave's answers by channel and day; null where the institution has no such wave. Reads no answer. */
export async function countResponses(db: InstitutionDatabase, waveId: string): Promise<ResponseCounts | null> {
  const wave = await db.selectFrom('wave').select('target').where('id', '=', waveId).executeTakeFirst();
  if (wave === undefined) return null;
  const links = await db.selectFrom('survey_link').select(['id', 'channel']).where('wave_id', '=', waveId).execute();
  const answers = await db
    .selectFrom('response')
    .select(({ fn }) => [
      'link_id',
      'day',
      fn.countAll<number>().as('answered'),
      fn.count<number>('excluded_at').as('excluded'),
    ])
    .where('wave_id', '=', waveId)
    .groupBy(['link_id', 'day'])
    .execute();
  const starts = await db
    .selectFrom('survey_start')
    .innerJoin('survey_link', 'survey_link.id', 'survey_start.link_id')
    .select(['survey_start.link_id', 'survey_start.day', 'survey_start.count'])
    .where('survey_link.wave_id', '=', waveId)
    .execute();
  const withdrawn = await db
    .selectFrom('withdrawal')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('wave_id', '=', waveId)
    .executeTakeFirstOrThrow();
  const channelOf = new Map(links.map(({ id, channel }) => [id, channel]));
  const counted = [
    ...links.map(({ id }) => ({ link: id, day: null, answered: 0, started: 0 })),
    ...answers.map(({ link_id, day, answered }) => ({ link: link_id, day, answered, started: 0 })),
    ...starts.map(({ link_id, day, count }) => ({ link: link_id, day, answered: 0, started: count })),
  ];
  const channels = sumBy(counted, ({ link }) => channelOf.get(link)!);
  const days = sumBy(counted, ({ day }) => day);
  const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
  return {
    target: wave.target,
    total: sum(answers.map(({ answered }) => answered)),
    excluded: sum(answers.map(({ excluded }) => excluded)),
    withdrawn: withdrawn.count,
    started: sum(starts.map(({ count }) => count)),
    channels: [...channels]
      .map(([channel, part]) => ({ channel, ...part }))
      .toSorted((a, b) => b.answered - a.answered || (a.channel < b.channel ? -1 : 1)),
    days: [...days].map(([day, part]) => ({ day, ...part })).toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  };
}

/** How many answers a wave has, excluded ones too: what is asked every other second while somebody looks on. */
export async function countTotal(db: InstitutionDatabase, waveId: string): Promise<number> {
  const { count } = await db
    .selectFrom('response')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('wave_id', '=', waveId)
    .executeTakeFirstOrThrow();
  return count;
}

/** What has no key is left out. */
function sumBy<Part extends CountedPart>(parts: readonly Part[], keyOf: (part: Part) => string | null) {
  const sums = new Map<string, CountedPart>();
  for (const part of parts) {
    const key = keyOf(part);
    if (key === null) continue;
    const { answered, started } = sums.get(key) ?? { answered: 0, started: 0 };
    sums.set(key, { answered: answered + part.answered, started: started + part.started });
  }
  return sums;
}
