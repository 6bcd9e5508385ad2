import type { InstitutionDatabase } from '../../database/index.ts';
import { type Exclusion, exclusionOf } from './exclude-response.ts';
import type { ResponseFilter } from './response-filter.ts';
import { secondsOf } from './seconds-of.ts';

/** A line of the table of answers: nothing of what was said, and no clock time. */
export interface ListedResponse {
  readonly id: string;
  readonly channel: string;
  readonly day: string;
  readonly language: 'id' | 'en';
  /** The time that it took, null where not known. */
  readonly seconds: number | null;
  /** Null while it counts. */
  readonly exclusion: Exclusion | null;
}

export interface ResponsePage {
  readonly responses: readonly ListedResponse[];
  /** What to hand in as `after` for the next page; null at the end. */
  readonly next: string | null;
}

/** Answers on one page. */
const pageSize = 50;
/** Of named answers, so many ids are asked for at a time. */
const askedAtOnce = 200;

/**
 * A page of a wave's answers, the last begun first. `after` is the id at which the page before ended. `flagged` are the
 * ids that the screening names, for the filter of that name; without them that filter finds nothing. The ids of a page
 * come out of an index alone (`response_wave`), so that a page costs the same however many answers there are.
 */
export async function listResponses(
  db: InstitutionDatabase,
  waveId: string,
  filter: ResponseFilter,
  after: string | null,
  flagged: ReadonlySet<string> = new Set(),
): Promise<ResponsePage> {
  const links = await db.selectFrom('survey_link').select(['id', 'channel']).where('wave_id', '=', waveId).execute();
  const wanted = filter.channel === undefined ? null : links.filter(({ channel }) => channel === filter.channel);
  if (wanted?.length === 0) return { responses: [], next: null };
  const find = async (limit: number, among: readonly string[] | null): Promise<readonly string[]> => {
    let query = db.selectFrom('response').select('id').where('wave_id', '=', waveId);
    if (after !== null) query = query.where('id', '<', after);
    if (among !== null) query = query.where('id', 'in', among);
    if (filter.day !== undefined) query = query.where('day', '=', filter.day);
    if (filter.language !== undefined) query = query.where('language', '=', filter.language);
    if (filter.state !== undefined) {
      query = query.where('excluded_at', filter.state === 'excluded' ? 'is not' : 'is', null);
    }
    if (wanted !== null) {
      query = query.where(
        'link_id',
        'in',
        wanted.map(({ id }) => id),
      );
    }
    return (await query.orderBy('id', 'desc').limit(limit).execute()).map(({ id }) => id);
  };
  // One more than a page shows whether another follows.
  const ids = filter.flagged ? await findAmong(flagged, after, find) : await find(pageSize + 1, null);
  const shown = ids.slice(0, pageSize);
  const responses = await readListed(db, shown, new Map(links.map(({ id, channel }) => [id, channel])));
  return { responses, next: ids.length > pageSize ? shown.at(-1)! : null };
}

async function findAmong(
  flagged: ReadonlySet<string>,
  after: string | null,
  find: (limit: number, among: readonly string[]) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const candidates = [...flagged].filter((id) => after === null || id < after).toSorted((a, b) => (a < b ? 1 : -1));
  const found: string[] = [];
  for (let at = 0; at < candidates.length && found.length <= pageSize; at += askedAtOnce) {
    const among = candidates.slice(at, at + askedAtOnce);
    found.push(...(await find(pageSize + 1 - found.length, among)));
  }
  return found;
}

async function readListed(
  db: InstitutionDatabase,
  ids: readonly string[],
  channelOf: ReadonlyMap<string, string>,
): Promise<readonly ListedResponse[]> {
  if (ids.length === 0) return [];
  const rows = await db
    .selectFrom('response')
    .select(['id', 'link_id', 'day', 'language', 'page_durations', 'excluded_at', 'excluded_by', 'exclusion_reason'])
    .where('id', 'in', ids)
    .orderBy('id', 'desc')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    channel: channelOf.get(row.link_id)!,
    day: row.day,
    language: row.language,
    seconds: secondsOf(JSON.parse(row.page_durations) as readonly (number | null)[]),
    exclusion: exclusionOf(row),
  }));
}
