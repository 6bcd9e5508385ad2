import { type InstitutionDatabase, isId } from '../../database/index.ts';
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
 * A page of a wave's answers, the last day first and within a day by ids, which are chance: no order tells who came before
 * whom. `after` is what the page before gave as `next`; another text begins anew. `flagged` are the ids that the screening names, for the filter of that name; without them that filter finds nothing. The ids of a page
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
  const place = readPlace(after);
  const find = async (limit: number, among: readonly string[] | null): Promise<readonly Place[]> => {
    let query = db.selectFrom('response').select(['day', 'id']).where('wave_id', '=', waveId);
    if (place !== null) {
      const { day, id } = place;
      query = query.where(({ eb, refTuple, tuple }) => eb(refTuple('day', 'id'), '<', tuple(day, id)));
    }
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
    return query.orderBy('day', 'desc').orderBy('id', 'desc').limit(limit).execute();
  };
  // One more than a page shows whether another follows.
  const found = filter.flagged ? await findAmong(flagged, find) : await find(pageSize + 1, null);
  const shown = found.slice(0, pageSize);
  const channels = new Map(links.map(({ id, channel }) => [id, channel]));
  const responses = await readListed(
    db,
    shown.map(({ id }) => id),
    channels,
  );
  const last = shown.at(-1);
  return { responses, next: found.length > pageSize ? `${last!.day} ${last!.id}` : null };
}

/** Where an answer stands in the list. */
interface Place {
  readonly day: string;
  readonly id: string;
}

function readPlace(text: string | null): Place | null {
  const [day = '', id = ''] = (text ?? '').split(' ');
  return /^\d{4}-\d{2}-\d{2}$/.test(day) && isId(id) ? { day, id } : null;
}

/** Those that come next of all that are named, who are few beside all. */
async function findAmong(
  flagged: ReadonlySet<string>,
  find: (limit: number, among: readonly string[]) => Promise<readonly Place[]>,
): Promise<readonly Place[]> {
  const candidates = [...flagged];
  const found: Place[] = [];
  for (let at = 0; at < candidates.length; at += askedAtOnce) {
    found.push(...(await find(pageSize + 1, candidates.slice(at, at + askedAtOnce))));
  }
  const key = ({ day, id }: Place): string => `${day} ${id}`;
  return found.toSorted((a, b) => (key(a) < key(b) ? 1 : -1)).slice(0, pageSize + 1);
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
    .orderBy('day', 'desc')
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
