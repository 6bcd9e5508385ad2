import { z } from 'zod';
import type { AccountOutcome } from './account.ts';
import { type AuthAnswer, type AuthCookie, askAuth, type Visitor } from './ask-auth.ts';
import { type CodeForm, triedPassword } from './forms.ts';
import type { People } from './people.ts';

/** Whoever changes how signing in is protected shows the password once more. */
export const ownPasswordForm = z.object({ password: triedPassword });
export type OwnPasswordForm = z.infer<typeof ownPasswordForm>;

type Refused = Extract<AccountOutcome, { readonly ok: false }>;

export type BeginTwoFactorOutcome =
  | {
      readonly ok: true;
      /** What the app reads from the picture. */
      readonly address: string;
      /** What is typed where no picture can be read: the secret in base 32. */
      readonly secret: string;
      /** Each works once, in place of a code. */
      readonly backupCodes: readonly string[];
    }
  | Refused
  | { readonly ok: false; readonly code: 'already-on' };

/** The first half of turning the second factor on: nothing is asked at signing in until a code has been shown to work. */
export async function beginTwoFactor(
  people: People,
  visitor: Visitor,
  { password }: OwnPasswordForm,
): Promise<BeginTwoFactorOutcome> {
  const answer = await askAuth(people, visitor, '/two-factor/enable', { password });
  if (answer.code === 'TOTP_ALREADY_ENABLED') return { ok: false, code: 'already-on' };
  if (answer.status !== 200) return refuse(answer);
  const { totpURI: address, backupCodes } = begun.parse(answer.body);
  return { ok: true, address, secret: new URL(address).searchParams.get('secret')!, backupCodes };
}

const codes = z.array(z.string());
const begun = z.object({ totpURI: z.url(), backupCodes: codes });

/** The second half: a code of the app, which proves that it knows the secret. */
export async function confirmTwoFactor(
  people: People,
  visitor: Visitor,
  { code }: CodeForm,
): Promise<
  | { readonly ok: true; readonly cookies: readonly AuthCookie[] }
  | { readonly ok: false; readonly code: 'wrong' | 'too-many' | 'not-begun'; readonly retryAfter: number | null }
> {
  const answer = await askAuth(people, visitor, '/two-factor/verify-totp', { code });
  const { retryAfter } = answer;
  if (answer.status === 200) return { ok: true, cookies: answer.cookies };
  if (answer.status === 429) return { ok: false, code: 'too-many', retryAfter };
  return { ok: false, code: answer.code === 'TOTP_NOT_ENABLED' ? 'not-begun' : 'wrong', retryAfter: null };
}

/** Turns the second factor off. */
export async function endTwoFactor(
  people: People,
  visitor: Visitor,
  { password }: OwnPasswordForm,
): Promise<AccountOutcome> {
  const answer = await askAuth(people, visitor, '/two-factor/disable', { password });
  return answer.status === 200 ? { ok: true, cookies: answer.cookies } : refuse(answer);
}

/** New backup codes; the old ones work no more. */
export async function renewBackupCodes(
  people: People,
  visitor: Visitor,
  { password }: OwnPasswordForm,
): Promise<{ readonly ok: true; readonly backupCodes: readonly string[] } | Refused> {
  const answer = await askAuth(people, visitor, '/two-factor/generate-backup-codes', { password });
  if (answer.status !== 200) return refuse(answer);
  return { ok: true, backupCodes: codes.parse(answer.body.backupCodes) };
}

function refuse({ status, code, retryAfter }: AuthAnswer): Refused {
  if (status === 429) return { ok: false, code: 'too-many', retryAfter };
  if (code === 'INVALID_PASSWORD') return { ok: false, code: 'wrong-password', retryAfter: null };
  throw new Error(`better-auth answered ${status} ${code}`);
}
