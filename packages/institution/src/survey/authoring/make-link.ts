import { appendAudit, type InstitutionDatabase, type Stamp, transact } from '../../database/index.ts';
import { type Chance, drawLetters } from './draw-letters.ts';
import type { LinkKind } from './link.ts';

/** 28⁷ are thirteen thousand million. */
const SLUG_LENGTH = 7;
/** With a million links in the database one try in 13,000 meets another; twenty in a row are no chance. */
const MOST_TRIES = 20;

export type LinkOutcome =
  | { readonly ok: true; readonly linkId: string; readonly slug: string }
  | { readonly ok: false; readonly code: 'no-such-wave' };

/** Makes a link to a wave with a slug that no link of any institution has. The form was read by `linkSchema`. */
export async function makeLink(
  db: InstitutionDatabase,
  stamp: Stamp,
  chance: Chance,
  actorId: string,
  { waveId, channel, kind }: { readonly waveId: string; readonly channel: string; readonly kind: LinkKind },
): Promise<LinkOutcome> {
  return transact(db, async (trx): Promise<LinkOutcome> => {
    const wave = await trx.selectFrom('wave').select('id').where('id', '=', waveId).executeTakeFirst();
    if (wave === undefined) return { ok: false, code: 'no-such-wave' };
    const linkId = stamp.id();
    const values = { id: linkId, wave_id: waveId, channel, kind, created_at: stamp.time(), ended_at: null };
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      const slug = drawLetters(SLUG_LENGTH, chance);
      // Not an error that is caught: on PostgreSQL it would end the transaction.
      const made = await trx
        .insertInto('survey_link')
        .values({ ...values, slug })
        .onConflict((conflict) => conflict.column('slug').doNothing())
        .executeTakeFirst();
      if (made.numInsertedOrUpdatedRows === 0n) continue;
      const entry = { action: 'survey.make-link', subjectKind: 'survey_link', subjectId: linkId };
      await appendAudit(trx, stamp, { actorId, ...entry });
      return { ok: true, linkId, slug };
    }
    throw new RangeError(`makeLink needs chance, got the same letters ${MOST_TRIES} times`);
  });
}
