import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { totp } from '../../../../test/totp.ts';
import type { Dialect } from '../database/index.ts';
import { changeName, changePassword, forgottenPasswordForm, setPassword } from './account.ts';
import type { AuthCookie, Visitor } from './ask-auth.ts';
import { makeSignInLink } from './entry-link.ts';
import { findSession } from './find-session.ts';
import { makeUser, openInstitution, otherForm, ownerForm, visitor } from './fixtures/open-people.ts';
import { clearExpired, endOtherSessions, endSession, listSessions } from './sessions.ts';
import { confirmSignIn, enter, signIn } from './sign-in.ts';
import { beginTwoFactor, confirmTwoFactor, endTwoFactor, renewBackupCodes } from './two-factor.ts';

const { email, password } = ownerForm;

/** The owner, signed in, and other browsers, each with an address of its own, so that no limit of tries is met. */
async function openSignedIn(dialect: Dialect) {
  const { people, ownerId } = await openInstitution(dialect);
  let browsers = 0;
  const browser = (cookies: readonly AuthCookie[] = []): Visitor => {
    browsers += 1;
    return visitor(cookies, `192.0.2.${browsers}`);
  };
  const here = browser(await enter(people, browser(), ownerId));
  const signInWith = (secret: string) => signIn(people, browser(), { email, password: secret });
  return { people, ownerId, here, browser, signInWith };
}

it('the app of these tests shows what RFC 6238, appendix B shows', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'; // "12345678901234567890"
  expect([59, 1_111_111_109, 20_000_000_000].map((seconds) => totp(secret, seconds * 1000))).toEqual([
    '287082',
    '081804',
    '353130',
  ]);
});

describe.each(dialects)('an account on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('gets another name', async () => {
    const { people, here } = await openSignedIn(dialect);
    await changeName(people, (await findSession(people, here))!, { name: 'Siti Nurhaliza' });
    expect((await findSession(people, here))?.person.name).toBe('Siti Nurhaliza');
  });

  it('gets another password by the old one, which ends every other session', async () => {
    const { people, ownerId, here, browser, signInWith } = await openSignedIn(dialect);
    const there = browser(await enter(people, browser(), ownerId));
    const wrong = await changePassword(people, here, {
      currentPassword: 'not it at all',
      newPassword: 'sandi yang baru',
    });
    expect(wrong).toEqual({ ok: false, code: 'wrong-password', retryAfter: null });
    expect(await findSession(people, there)).not.toBeNull();
    const changed = await changePassword(people, here, { currentPassword: password, newPassword: 'sandi yang baru' });
    if (!changed.ok) throw new Error(changed.code);
    expect(await findSession(people, browser(changed.cookies))).not.toBeNull();
    expect([await findSession(people, there), await findSession(people, here)]).toEqual([null, null]);
    expect([(await signInWith(password)).ok, (await signInWith('sandi yang baru')).ok]).toEqual([false, true]);
  });

  it('gets a password by a link where the old one is forgotten', async () => {
    const { people, ownerId, here, signInWith } = await openSignedIn(dialect);
    expect(forgottenPasswordForm.safeParse({ newPassword: 'pendek' }).success).toBe(false);
    expect(forgottenPasswordForm.parse({ newPassword: '' })).toEqual({ newPassword: null });
    await setPassword(people, ownerId, 'sandi dari tautan');
    expect(await findSession(people, here)).toBeNull();
    expect([(await signInWith(password)).ok, (await signInWith('sandi dari tautan')).ok]).toEqual([false, true]);
  });

  it('asks for a code at signing in once a code has been shown to work, and no more when that is ended', async () => {
    const { people, here, browser, signInWith } = await openSignedIn(dialect);
    const refused = { ok: false, code: 'wrong-password', retryAfter: null };
    expect(await beginTwoFactor(people, here, { password: 'not the password' })).toEqual(refused);
    const begun = await beginTwoFactor(people, here, { password });
    if (!begun.ok) throw new Error(begun.code);
    expect(begun.address).toMatch(/^otpauth:\/\/totp\/Minat:siti%40example\.org\?/);
    expect(begun.backupCodes).toHaveLength(10);
    expect(await signInWith(password)).toMatchObject({ ok: true, next: 'signed-in' });

    expect(await confirmTwoFactor(people, here, { code: '000000' })).toMatchObject({ ok: false, code: 'wrong' });
    const confirmed = await confirmTwoFactor(people, here, { code: totp(begun.secret, Date.now()) });
    if (!confirmed.ok) throw new Error(confirmed.code);
    const inside = browser(confirmed.cookies);
    expect((await findSession(people, inside))?.twoFactor).toBe(true);
    expect(await beginTwoFactor(people, inside, { password })).toEqual({ ok: false, code: 'already-on' });

    const first = await signInWith(password);
    expect(first).toMatchObject({ ok: true, next: 'code' });
    const halfway = browser(first.cookies);
    expect(await findSession(people, halfway)).toBeNull();
    expect(await confirmSignIn(people, halfway, { code: '000000' })).toMatchObject({ ok: false, code: 'wrong' });
    const second = await confirmSignIn(people, halfway, { code: totp(begun.secret, Date.now()) });
    expect(await findSession(people, browser(second.cookies))).not.toBeNull();
    const again = await confirmSignIn(people, browser(first.cookies), { code: totp(begun.secret, Date.now()) });
    expect(again).toMatchObject({ ok: false, code: 'start-again' });

    const ended = await endTwoFactor(people, inside, { password });
    if (!ended.ok) throw new Error(ended.code);
    expect(await signInWith(password)).toMatchObject({ ok: true, next: 'signed-in' });
  });

  it('takes each backup code once, and none after new ones were made', async () => {
    const { people, here, browser, signInWith } = await openSignedIn(dialect);
    const begun = await beginTwoFactor(people, here, { password });
    if (!begun.ok) throw new Error(begun.code);
    const confirmed = await confirmTwoFactor(people, here, { code: totp(begun.secret, Date.now()) });
    if (!confirmed.ok) throw new Error(confirmed.code);
    const enterWith = async (code: string) => {
      const { cookies } = await signInWith(password);
      return (await confirmSignIn(people, browser(cookies), { code })).ok;
    };
    const [one, two] = begun.backupCodes;
    expect([await enterWith(one!), await enterWith(one!)]).toEqual([true, false]);
    const renewed = await renewBackupCodes(people, browser(confirmed.cookies), { password });
    if (!renewed.ok) throw new Error(renewed.code);
    expect([await enterWith(two!), await enterWith(renewed.backupCodes[0]!)]).toEqual([false, true]);
  });

  it('is locked for a while after ten wrong codes, from however many addresses', async () => {
    const { people, here, browser, signInWith } = await openSignedIn(dialect);
    const begun = await beginTwoFactor(people, here, { password });
    if (!begun.ok) throw new Error(begun.code);
    await confirmTwoFactor(people, here, { code: totp(begun.secret, Date.now()) });
    const outcomes: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { cookies } = await signInWith(password);
      for (let guess = 0; guess < 4; guess += 1) {
        const outcome = await confirmSignIn(people, browser(cookies), { code: `00000${guess}` });
        outcomes.push(outcome.ok ? 'in' : outcome.code);
      }
    }
    expect(outcomes).toEqual([...Array(10).fill('wrong'), 'locked', 'locked']);
    const { cookies } = await signInWith(password);
    const right = await confirmSignIn(people, browser(cookies), { code: totp(begun.secret, Date.now()) });
    expect(right).toMatchObject({ ok: false, code: 'locked' });
  });

  it('lists where it is signed in, and ends what is its own', async () => {
    const { people, ownerId, here, browser } = await openSignedIn(dialect);
    const [second, third] = [
      browser(await enter(people, browser(), ownerId)),
      browser(await enter(people, browser(), ownerId)),
    ];
    const stranger = browser(await enter(people, browser(), await makeUser(people, otherForm.email)));
    const session = (await findSession(people, here))!;
    const listed = await listSessions(people, session);
    expect(listed.map(({ isThis }) => isThis)).toEqual([true, false, false]);
    expect(listed[0]).toMatchObject({ id: session.id, device: { browser: 'Chrome', system: 'Android' } });
    expect(Math.abs(Date.parse(listed[0]!.usedAt) - Date.now())).toBeLessThan(60_000);

    await endSession(people, session, session.id);
    await endSession(people, session, (await findSession(people, stranger))!.id);
    await endSession(people, session, 'x');
    expect(await listSessions(people, session)).toHaveLength(3);
    expect(await findSession(people, stranger)).not.toBeNull();
    await endSession(people, session, (await findSession(people, second))!.id);
    expect(await findSession(people, second)).toBeNull();
    expect(await findSession(people, third)).not.toBeNull();
    await endOtherSessions(people, session);
    expect([await findSession(people, third), (await findSession(people, here))?.id]).toEqual([null, session.id]);
    expect(await findSession(people, stranger)).not.toBeNull();
  });

  it('is cleared of sessions and links that have run out, and of no others', async () => {
    const { people, ownerId, here, browser } = await openSignedIn(dialect);
    const old = (await findSession(people, browser(await enter(people, browser(), ownerId))))!;
    const { adapter } = await people.auth.$context;
    const where = [{ field: 'id', value: old.id }];
    await adapter.update({ model: 'session', where, update: { expiresAt: new Date(Date.now() - 1000) } });
    await makeSignInLink(people, ownerId);
    people.wait(24 * 3_600_000);
    await makeSignInLink(people, ownerId);
    await clearExpired(people);
    const count = async (model: string) => adapter.count({ model });
    expect([await count('session'), (await findSession(people, here))?.person.id]).toEqual([1, ownerId]);
    const links = await people.whole.selectFrom('entry_link').select('kind').execute();
    expect(links).toEqual([{ kind: 'sign-in' }]);
  });
});
