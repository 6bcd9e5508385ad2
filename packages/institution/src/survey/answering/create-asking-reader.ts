import { type Clock, forInstitution, type WholeDatabase } from '../../database/index.ts';
import { findLink } from '../authoring/index.ts';
import { type Asked, askedOf } from './asked.ts';
import type { Asking } from './asking.ts';
import { createDayReader } from './create-day-reader.ts';

/** Reads what public pages show again and again. One for each process. */
export interface AskingReader {
  /** The link of a public address, or null. What changed (closed, ended, another version) is seen within 3 seconds. */
  readonly find: (slug: string) => Promise<Asking | null>;
  /** A version of the link's institution as it is asked, or null. */
  readonly readAsked: (asking: Asking, versionId: string) => Promise<Asked | null>;
}

const freshFor = 3_000;
const mostKept = 500;

/**
 * A reader over the whole database, since an address does not say whose it is; what it gives is bound to the institution.
 * Links are kept for 3 seconds; locked versions, which never change, until 500 others were read after them; what is not
 * locked is read each time.
 */
export function createAskingReader(whole: WholeDatabase, clock: Clock): AskingReader {
  const links = new Map<string, { readonly until: number; readonly asking: Promise<Asking | null> }>();
  const versions = new Map<string, Asked>();
  return {
    find: async (slug) => {
      const kept = links.get(slug);
      if (kept !== undefined && clock() < kept.until) return kept.asking;
      const asking = readAsking(whole, slug);
      keep(links, slug, { until: clock() + freshFor, asking });
      try {
        const found = await asking;
        if (found === null) links.delete(slug);
        return found;
      } catch (fault) {
        links.delete(slug);
        throw fault;
      }
    },
    readAsked: async ({ db, institution }, versionId) => {
      const key = `${institution.id} ${versionId}`;
      const kept = versions.get(key);
      if (kept !== undefined) return kept;
      const row = await db
        .selectFrom('study_version')
        .select(['id', 'questionnaire', 'locked_at'])
        .where('id', '=', versionId)
        .executeTakeFirst();
      if (row === undefined) return null;
      const asked = askedOf(row);
      if (asked.locked) keep(versions, key, asked);
      return asked;
    },
  };
}

function keep<Value>(kept: Map<string, Value>, key: string, value: Value): void {
  kept.delete(key);
  const oldest = kept.keys().next();
  if (kept.size >= mostKept && !oldest.done) kept.delete(oldest.value);
  kept.set(key, value);
}

async function readAsking(whole: WholeDatabase, slug: string): Promise<Asking | null> {
  const found = await findLink(whole, slug);
  if (found === null) return null;
  const { id, timeZone } = found.institution;
  return { ...found, db: forInstitution(whole, id), dayOf: createDayReader(timeZone) };
}
