import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { findSession } from './find-session.ts';
import { openInstitution, ownerForm, visitor } from './fixtures/open-people.ts';
import { enter, signIn, signOut } from './sign-in.ts';

const { email, password } = ownerForm;

describe.each(dialects)('signing in on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('begins a session that the next request is known by, until it is ended', async () => {
    const { people, ownerId } = await openInstitution(dialect);
    const outcome = await signIn(people, visitor(), { email, password });
    expect(outcome).toMatchObject({ ok: true, next: 'signed-in' });
    const browser = visitor(outcome.cookies);
    const session = await findSession(people, browser);
    expect(session).toMatchObject({ person: { id: ownerId, name: 'Siti Pemilik', email }, twoFactor: false });

    const left = await signOut(people, browser);
    expect(left.find(({ name }) => name === 'minat.session_token')).toMatchObject({ maxAge: 0 });
    expect(await findSession(people, browser)).toBeNull();
  });

  it('knows nobody without a cookie, or by a cookie that was changed', async () => {
    const { people } = await openInstitution(dialect);
    expect(await findSession(people, visitor())).toBeNull();
    const { cookies } = await signIn(people, visitor(), { email, password });
    const forged = cookies.map((cookie) => ({
      ...cookie,
      value: cookie.value.replace(/^./, (letter) => (letter === 'x' ? 'y' : 'x')),
    }));
    expect(await findSession(people, visitor(forged))).toBeNull();
  });

  it('hashes once whether the e-mail is known or not, so that the time tells nothing', async () => {
    const asked: string[] = [];
    const passwords = {
      hash: async (text: string) => `${asked.push('hash')} ${text}`,
      verify: async () => asked.push('verify') === 0,
    };
    const { people } = await openInstitution(dialect, passwords);
    asked.length = 0;
    await signIn(people, visitor(), { email, password: 'not the password' });
    await signIn(people, visitor(), { email: 'nobody@example.org', password });
    expect(asked).toEqual(['verify', 'hash']);
  });

  it('refuses a wrong password and an unknown e-mail by the same word', async () => {
    const { people } = await openInstitution(dialect);
    const wrong = await signIn(people, visitor(), { email, password: 'not the password' });
    const unknown = await signIn(people, visitor(), { email: 'nobody@example.org', password });
    const shapeless = await signIn(people, visitor(), { email: 'nobody', password });
    expect(wrong).toEqual({ ok: false, code: 'wrong', retryAfter: null, cookies: [] });
    expect([unknown, shapeless]).toEqual([wrong, wrong]);
  });

  it('counts tries by address, in the database', async () => {
    const { people } = await openInstitution(dialect);
    const guess = async (from: string) => {
      const outcome = await signIn(people, visitor([], from), { email, password: 'a guess of mine' });
      return outcome.ok ? 'in' : outcome.code;
    };
    const guesses = [];
    for (let n = 0; n < 4; n += 1) guesses.push(await guess('192.0.2.7'));
    expect(guesses).toEqual(['wrong', 'wrong', 'wrong', 'too-many']);
    expect(await guess('::ffff:192.0.2.7')).toBe('too-many');
    expect(await guess('192.0.2.8')).toBe('wrong');
    const right = await signIn(people, visitor([], '192.0.2.7'), { email, password });
    expect(right).toMatchObject({ ok: false, code: 'too-many' });
    expect(right.ok ? 0 : right.retryAfter).toBeGreaterThan(0);
  });

  it('begins a session for whom a link has proven', async () => {
    const { people, ownerId } = await openInstitution(dialect);
    const session = await findSession(people, visitor(await enter(people, visitor(), ownerId)));
    expect(session?.person.id).toBe(ownerId);
    await expect(enter(people, visitor(), people.stamp.id())).rejects.toThrow(RangeError);
  });

  it('lets nobody sign up by himself', async () => {
    const { people } = await openInstitution(dialect);
    const request = new Request('http://minat.internal/api/auth/sign-up/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'http://minat.internal' },
      body: JSON.stringify({ email: 'new@example.org', password: 'a long password', name: 'New' }),
    });
    expect((await people.auth.handler(request)).status).toBe(400);
    expect(await people.whole.selectFrom('user').select('email').execute()).toEqual([{ email }]);
  });
});
