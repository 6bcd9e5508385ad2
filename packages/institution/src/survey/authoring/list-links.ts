import type { InstitutionDatabase } from '../../database/index.ts';
import type { CountedLink, Link } from './link.ts';

/** The links of a wave in the order of making, with how many answered by each. */
export async function listLinks(db: InstitutionDatabase, waveId: string): Promise<readonly CountedLink[]> {
  const rows = await db
    .selectFrom('survey_link')
    .select((builder) => [
      ...linkColumns,
      builder
        .selectFrom('survey_ticket')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .whereRef('survey_ticket.link_id', '=', 'survey_link.id')
        .as('made'),
      builder
        .selectFrom('survey_ticket')
        .select(({ fn }) => fn.count<number>('survey_ticket.response_id').as('count'))
        .whereRef('survey_ticket.link_id', '=', 'survey_link.id')
        .as('spent'),
    ])
    .where('wave_id', '=', waveId)
    .orderBy('id')
    .execute();
  // All links in one pass over the wave's answers: there is no index by link alone.
  const answered = await db
    .selectFrom('response')
    .select(({ fn }) => ['link_id', fn.countAll<number>().as('count')])
    .where('wave_id', '=', waveId)
    .groupBy('link_id')
    .execute();
  const counts = new Map(answered.map(({ link_id, count }) => [link_id, count]));
  return rows.map((row) => ({
    ...linkOf(row),
    responses: counts.get(row.id) ?? 0,
    tickets: { made: row.made ?? 0, spent: row.spent ?? 0 },
  }));
}

/** A link of the institution by its id, or null. */
export async function findOwnLink(db: InstitutionDatabase, linkId: string): Promise<Link | null> {
  const row = await db.selectFrom('survey_link').select(linkColumns).where('id', '=', linkId).executeTakeFirst();
  return row === undefined ? null : linkOf(row);
}

const linkColumns = [
  'survey_link.id',
  'survey_link.wave_id',
  'survey_link.slug',
  'survey_link.channel',
  'survey_link.kind',
  'survey_link.created_at',
  'survey_link.ended_at',
] as const;

interface LinkRow extends Pick<Link, 'id' | 'slug' | 'channel' | 'kind'> {
  readonly wave_id: string;
  readonly created_at: string;
  readonly ended_at: string | null;
}

function linkOf({ id, slug, channel, kind, wave_id, created_at, ended_at }: LinkRow): Link {
  return { id, slug, channel, kind, waveId: wave_id, createdAt: created_at, endedAt: ended_at };
}
