import { createHash } from 'node:crypto';
import { z } from 'zod';
import { appendAudit, type InstitutionDatabase, type Stamp, transact } from '../../database/index.ts';
import { type Chance, drawLetters } from './draw-letters.ts';
import { countUpTo } from './wave.ts';

/** 58 bits: nobody guesses one of a few thousand. */
const TOKEN_LENGTH = 12;
/** What one list holds, and one insert: PostgreSQL takes 65,535 values. */
const MOST_TICKETS = 500;

/** Reads how many tickets are asked for. */
export const ticketForm = z.object({ count: countUpTo(MOST_TICKETS) });

export type TicketsOutcome =
  /** The tokens, which are seen this once. */
  | { readonly ok: true; readonly tokens: readonly string[] }
  | { readonly ok: false; readonly code: 'no-such-link' | 'not-one-time' | 'ended' };

/**
 * Makes tickets of a one-time link: each lets one person answer once. Returns their tokens, which are kept as hashes only
 * and cannot be shown again. The form was read by `ticketForm`.
 *
 * Errors: RangeError for a count outside 1 to 500.
 */
export async function makeTickets(
  db: InstitutionDatabase,
  stamp: Stamp,
  chance: Chance,
  actorId: string,
  { linkId, count }: { readonly linkId: string; readonly count: number },
): Promise<TicketsOutcome> {
  if (!(Number.isInteger(count) && count >= 1 && count <= MOST_TICKETS)) {
    throw new RangeError(`makeTickets needs a count from 1 to ${MOST_TICKETS}, got ${count}`);
  }
  return transact(db, async (trx): Promise<TicketsOutcome> => {
    const link = await trx
      .selectFrom('survey_link')
      .select(['kind', 'ended_at'])
      .where('id', '=', linkId)
      .executeTakeFirst();
    if (link === undefined) return { ok: false, code: 'no-such-link' };
    if (link.kind !== 'one-time') return { ok: false, code: 'not-one-time' };
    if (link.ended_at !== null) return { ok: false, code: 'ended' };
    const tokens = Array.from({ length: count }, () => drawLetters(TOKEN_LENGTH, chance));
    const rows = tokens.map((token) => ({
      id: stamp.id(),
      link_id: linkId,
      token_hash: ticketHash(token),
      response_id: null,
      created_at: stamp.time(),
    }));
    await trx.insertInto('survey_ticket').values(rows).execute();
    const entry = { action: 'survey.make-tickets', subjectKind: 'survey_link', subjectId: linkId };
    await appendAudit(trx, stamp, { actorId, ...entry });
    return { ok: true, tokens };
  });
}

/**
 * What is kept of a token: SHA-256, 64 hexadecimal digits.
 *
 * @example ticketHash('bbbbbbbbbbbb').length // 64
 */
export function ticketHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}
