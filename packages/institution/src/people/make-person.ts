import { isUniqueViolation, transact, type WholeDatabase } from '../database/index.ts';
import { createAuth } from './auth.ts';
import type { PersonForm } from './forms.ts';
import type { People } from './people.ts';

export type EmailTaken = { readonly ok: false; readonly code: 'email-taken' };

/**
 * Runs `work` in one transaction in which a new person stands who can sign in by e-mail and password. A refusal of `work`
 * takes the person back as well. Refused where the e-mail belongs to somebody, also where that somebody comes at the same
 * moment. The password is hashed before the transaction, which takes a tenth of a second.
 */
export async function makePerson<Outcome extends { readonly ok: boolean }>(
  people: People,
  { name, email, password }: PersonForm,
  work: (whole: WholeDatabase, userId: string) => Promise<Outcome>,
): Promise<Outcome | EmailTaken> {
  const hash = await (await people.auth.$context).password.hash(password);
  const taken: EmailTaken = { ok: false, code: 'email-taken' };
  let isNew = false;
  try {
    return await transact(people.whole, async (whole): Promise<Outcome | EmailTaken> => {
      const { internalAdapter } = await createAuth({ ...people, whole }).$context;
      if ((await internalAdapter.findUserByEmail(email)) !== null) return taken;
      const user = await internalAdapter.createUser(
        { name, email, emailVerified: false },
        { method: 'email-password' },
      );
      isNew = true;
      await internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password: hash,
      });
      return work(whole, user.id);
    });
  } catch (fault) {
    if (!isNew && isUniqueViolation(fault)) return taken;
    throw fault;
  }
}
