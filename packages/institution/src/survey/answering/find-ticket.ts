import { ticketHash } from '../authoring/index.ts';
import type { Asking } from './asking.ts';

export type TicketState =
  | { readonly state: 'free'; readonly ticketId: string }
  /** Used already, or none of this link: who guesses is not told which. */
  | { readonly state: 'spent' | 'unknown' };

/** The ticket of a one-time address. */
export async function findTicket({ db, link }: Asking, token: string): Promise<TicketState> {
  const ticket = await db
    .selectFrom('survey_ticket')
    .select(['id', 'response_id'])
    .where('token_hash', '=', ticketHash(token))
    .where('link_id', '=', link.id)
    .executeTakeFirst();
  if (ticket === undefined) return { state: 'unknown' };
  return ticket.response_id === null ? { state: 'free', ticketId: ticket.id } : { state: 'spent' };
}
