import { type AuthCookie, askAuth, readCookies, type Visitor, visitorHeaders } from './ask-auth.ts';
import type { CodeForm, SignInForm } from './forms.ts';
import type { People } from './people.ts';

/**
 * `wrong`: e-mail and password do not belong together, or the code is not right; which of them is not told.
 * `too-many`: too many tries from this address; `locked`: too many wrong codes for this person, for a quarter of an hour.
 * `start-again`: the first step is too long ago.
 */
export type SignInOutcome =
  | {
      readonly ok: true;
      /** `code`: the second factor is still to come, by `confirmSignIn`. */
      readonly next: 'signed-in' | 'code';
      readonly cookies: readonly AuthCookie[];
    }
  | {
      readonly ok: false;
      readonly code: 'wrong' | 'too-many' | 'locked' | 'start-again';
      /** In seconds, where it is known. */
      readonly retryAfter: number | null;
      readonly cookies: readonly AuthCookie[];
    };

/** Signs somebody in by e-mail and password. An unknown e-mail takes as long as a wrong password. */
export async function signIn(people: People, visitor: Visitor, form: SignInForm): Promise<SignInOutcome> {
  const { status, body, cookies, retryAfter } = await askAuth(people, visitor, '/sign-in/email', form);
  if (status === 200) return { ok: true, next: body.twoFactorRedirect === true ? 'code' : 'signed-in', cookies };
  return { ok: false, code: status === 429 ? 'too-many' : 'wrong', retryAfter, cookies };
}

/** The second step: a code of six digits from the app, or one of the backup codes, which is spent by it. */
export async function confirmSignIn(people: People, visitor: Visitor, { code }: CodeForm): Promise<SignInOutcome> {
  const path = /^\d{6}$/.test(code) ? '/two-factor/verify-totp' : '/two-factor/verify-backup-code';
  const { status, code: fault, cookies, retryAfter } = await askAuth(people, visitor, path, { code });
  if (status === 200) return { ok: true, next: 'signed-in', cookies };
  return { ok: false, code: readFault(status, fault), retryAfter, cookies };
}

function readFault(status: number, fault: string | null): 'wrong' | 'too-many' | 'locked' | 'start-again' {
  if (fault === 'ACCOUNT_TEMPORARILY_LOCKED') return 'locked';
  if (status === 429) return 'too-many';
  return fault === 'INVALID_CODE' || fault === 'INVALID_BACKUP_CODE' ? 'wrong' : 'start-again';
}

/** Ends the session of this visitor. */
export async function signOut(people: People, visitor: Visitor): Promise<readonly AuthCookie[]> {
  return (await askAuth(people, visitor, '/sign-out', {})).cookies;
}

/** Begins a session for a person whom something else than a password has proven: a link that works once. */
export async function enter(people: People, visitor: Visitor, userId: string): Promise<readonly AuthCookie[]> {
  const headers = visitorHeaders(visitor);
  const answer = await people.auth.api.enter({ body: { userId }, headers, returnHeaders: true });
  return readCookies(answer.headers);
}
