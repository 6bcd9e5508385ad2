import { z } from 'zod';
import { isEasyPassword } from './is-easy-password.ts';

/** Length is what makes a password strong; rules of composition are not asked, easy ones are refused (NIST SP 800-63B, 3.1.1.2). */
export const shortestPassword = 10;
export const longestPassword = 128;

/** Why a field cannot stand; a page turns it into a sentence. */
export type FieldFault =
  | 'missing'
  | 'too-long'
  | 'too-short'
  | 'too-easy'
  | 'not-an-email'
  | 'not-a-slug'
  | 'not-a-time-zone';

const fault = (code: FieldFault): string => code;

const line = (longest: number) => z.string().trim().min(1, fault('missing')).max(longest, fault('too-long'));

/** What a person types as own name. */
export const personName = line(120);

/** An address in small letters, as it is kept. */
export const email = line(254)
  .toLowerCase()
  .pipe(z.email(fault('not-an-email')));

/** A password that is chosen anew. */
export const newPassword = z
  .string()
  .min(1, fault('missing'))
  .min(shortestPassword, fault('too-short'))
  .max(longestPassword, fault('too-long'))
  .refine((text) => !isEasyPassword(text), fault('too-easy'));

/** The password of a sign-in. Only its length is looked at, since the rules of its choosing may have been others. */
export const triedPassword = z.string().min(1, fault('missing')).max(longestPassword, fault('too-long'));

export const signInForm = z.object({ email: line(254).toLowerCase(), password: triedPassword });
export type SignInForm = z.infer<typeof signInForm>;

/** The code of the second step: six digits of an app, or a backup code; spaces are for the eye alone. */
export const codeForm = z.object({
  code: z
    .string()
    .max(40, fault('too-long'))
    .transform((code) => code.replaceAll(/\s/g, ''))
    .pipe(z.string().min(1, fault('missing'))),
});
export type CodeForm = z.infer<typeof codeForm>;

/** A new person. */
export const personForm = z.object({ name: personName, email, password: newPassword });
export type PersonForm = z.infer<typeof personForm>;

const slug = line(40)
  .toLowerCase()
  .pipe(z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, fault('not-a-slug')));

export const institutionForm = z.object({
  name: line(120),
  slug,
  timeZone: z.string().refine(isTimeZone, fault('not-a-time-zone')),
});
export type InstitutionForm = z.infer<typeof institutionForm>;

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '' && /^[A-Z]/.test(name);
  } catch {
    return false;
  }
}

/** The first page of all: an institution and the person who owns it. */
export const setUpForm = z.object({
  institutionName: institutionForm.shape.name,
  slug: institutionForm.shape.slug,
  timeZone: institutionForm.shape.timeZone,
  ...personForm.shape,
});
export type SetUpForm = z.infer<typeof setUpForm>;
