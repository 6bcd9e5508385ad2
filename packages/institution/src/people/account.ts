import { z } from 'zod';
import { type AuthCookie, askAuth, type Visitor } from './ask-auth.ts';
import type { Session } from './find-session.ts';
import { newPassword, personName, triedPassword } from './forms.ts';
import type { People } from './people.ts';

export const nameForm = z.object({ name: personName });
export type NameForm = z.infer<typeof nameForm>;

export const passwordForm = z.object({ currentPassword: triedPassword, newPassword });
export type PasswordForm = z.infer<typeof passwordForm>;

/** A password set by a link, which proves enough without the one that was forgotten; null, where nothing was typed, leaves the old one. */
export const forgottenPasswordForm = z.object({
  newPassword: z.preprocess((typed) => (typed === '' ? null : typed), newPassword.nullable()),
});

/** What signing in again would ask is asked here too, and counted: `too-many` tries, or a `wrong-password`. */
export type AccountOutcome =
  | { readonly ok: true; readonly cookies: readonly AuthCookie[] }
  | {
      readonly ok: false;
      readonly code: 'wrong-password' | 'too-many';
      /** In seconds, where it is known. */
      readonly retryAfter: number | null;
    };

/** Gives the person of a session another name. */
export async function changeName({ auth }: People, { person }: Session, { name }: NameForm): Promise<void> {
  await (await auth.$context).internalAdapter.updateUser(person.id, { name });
}

/** Changes the password. Every other session ends, since one of them may be why it is changed; this one goes on. */
export async function changePassword(people: People, visitor: Visitor, form: PasswordForm): Promise<AccountOutcome> {
  const body = { ...form, revokeOtherSessions: true };
  const { status, code, cookies, retryAfter } = await askAuth(people, visitor, '/change-password', body);
  if (status === 200) return { ok: true, cookies };
  if (status === 429) return { ok: false, code: 'too-many', retryAfter };
  if (code === 'INVALID_PASSWORD') return { ok: false, code: 'wrong-password', retryAfter: null };
  throw new Error(`changePassword got ${status} ${code}`);
}

/** Sets the password of somebody whom a link has proven. Every session ends. */
export async function setPassword({ auth }: People, userId: string, password: string): Promise<void> {
  const context = await auth.$context;
  await context.internalAdapter.updatePassword(userId, await context.password.hash(password));
  await context.internalAdapter.deleteUserSessions(userId);
}
