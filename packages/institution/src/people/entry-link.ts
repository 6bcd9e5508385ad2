import type { Stamp, WholeDatabase } from '../database/index.ts';
import type { People } from './people.ts';
import { hashToken, makeToken } from './token.ts';

const hour = 3_600_000;

/** How long a link that lets somebody in is good for, in milliseconds, where nothing else is said. */
const lifetime = 24 * hour;

type LinkParts = Pick<People, 'whole' | 'stamp' | 'clock'>;

/**
 * The token of a link by which the first institution is set up; null where there is one already, or a person. A link of
 * an earlier start stays good until its day is over or one of them is used.
 */
export async function ensureSetUpLink({ whole, stamp, clock }: LinkParts): Promise<string | null> {
  return whole.transaction().execute(async (trx) => {
    if (!(await isEmpty(trx))) return null;
    await trx.deleteFrom('entry_link').where('expires_at', '<=', stamp.time()).execute();
    return keepLink(trx, stamp, clock() + lifetime, null);
  });
}

/** The token of a link that signs a person in once, past password and second factor: for whoever runs the server. */
export async function makeSignInLink({ whole, stamp, clock }: LinkParts, userId: string): Promise<string> {
  return keepLink(whole, stamp, clock() + lifetime, userId);
}

/** Whether a link can still be used, without using it: what its page asks before it shows the button. */
export async function isLinkOpen(
  { whole, stamp }: LinkParts,
  kind: 'set-up' | 'sign-in',
  token: string,
): Promise<boolean> {
  const row = await whole
    .selectFrom('entry_link')
    .select('id')
    .where('token_hash', '=', hashToken(token))
    .where('kind', '=', kind)
    .where('used_at', 'is', null)
    .where('expires_at', '>', stamp.time())
    .executeTakeFirst();
  return row !== undefined;
}

/** Uses up a link that signs in: whose it was, or null where it is used, too old or unknown. Of two at once one gets it. */
export async function spendSignInLink({ whole, stamp }: LinkParts, token: string): Promise<string | null> {
  const row = await whole
    .updateTable('entry_link')
    .set({ used_at: stamp.time() })
    .where('token_hash', '=', hashToken(token))
    .where('kind', '=', 'sign-in')
    .where('used_at', 'is', null)
    .where('expires_at', '>', stamp.time())
    .returning('user_id')
    .executeTakeFirst();
  return row?.user_id ?? null;
}

/** Uses up every link that sets up, where `token` is that of one: of two people at once one gets them all. */
export async function spendSetUpLinks(trx: WholeDatabase, stamp: Stamp, token: string): Promise<boolean> {
  const spent = await trx
    .updateTable('entry_link')
    .set({ used_at: stamp.time() })
    .where('kind', '=', 'set-up')
    .where('used_at', 'is', null)
    .where('expires_at', '>', stamp.time())
    .returning('token_hash')
    .execute();
  return spent.some((row) => row.token_hash === hashToken(token));
}

async function isEmpty(whole: WholeDatabase): Promise<boolean> {
  const institution = await whole.selectFrom('institution').select('id').limit(1).executeTakeFirst();
  const user = await whole.selectFrom('user').select('id').limit(1).executeTakeFirst();
  return institution === undefined && user === undefined;
}

async function keepLink(whole: WholeDatabase, stamp: Stamp, until: number, userId: string | null): Promise<string> {
  const { token, hash } = makeToken();
  await whole
    .insertInto('entry_link')
    .values({
      id: stamp.id(),
      token_hash: hash,
      kind: userId === null ? 'set-up' : 'sign-in',
      user_id: userId,
      expires_at: new Date(until).toISOString(),
      used_at: null,
    })
    .execute();
  return token;
}
