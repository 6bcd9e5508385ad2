import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { openInstitution, visitor } from './fixtures/open-people.ts';
import { clearExpired } from './sessions.ts';
import { enter, signIn } from './sign-in.ts';

describe.each(dialects)('what is good for a while, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('goes when it has run out: sessions, and attempts with the address that they came from', async () => {
    const { people, ownerId } = await openInstitution(dialect);
    const { whole } = people;
    await enter(people, visitor(), ownerId);
    await signIn(people, visitor([], '192.0.2.77'), { email: 'nobody@example.org', password: 'kata sandi salah' });
    const count = async () => {
      const { rows } = await sql<{ readonly sessions: number; readonly attempts: number }>`
        select (select count(*) from session) as sessions, (select count(*) from "rateLimit") as attempts`.execute(
        whole,
      );
      return rows[0];
    };
    await clearExpired(people);
    expect(await count()).toEqual({ sessions: 1, attempts: 1 });
    // better-auth's clock is the machine's.
    await sql`update "rateLimit" set "lastRequest" = "lastRequest" - 3600001`.execute(whole);
    await sql`update session set "expiresAt" = ${new Date(Date.now() - 1).toISOString()}`.execute(whole);
    await clearExpired(people);
    expect(await count()).toEqual({ sessions: 0, attempts: 0 });
  });
});
