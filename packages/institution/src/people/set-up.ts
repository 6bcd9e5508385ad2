import { appendAudit, forInstitution } from '../database/index.ts';
import { isLinkOpen, spendSetUpLinks } from './entry-link.ts';
import type { SetUpForm } from './forms.ts';
import { type Institution, makeInstitution } from './institution.ts';
import { type EmailTaken, makePerson } from './make-person.ts';
import type { People } from './people.ts';
import { addStaff } from './staff.ts';

export type SetUpOutcome =
  | { readonly ok: true; readonly institution: Institution; readonly userId: string }
  | EmailTaken
  | { readonly ok: false; readonly code: 'slug-taken' | 'link-not-open' };

/** Makes the first institution and its owner by a set-up link, which is used up by it. All of it or nothing. */
export async function setUp(people: People, token: string, form: SetUpForm): Promise<SetUpOutcome> {
  // Asked before a password is hashed for whoever has no link; asked again where it counts.
  if (!(await isLinkOpen(people, 'set-up', token))) return { ok: false, code: 'link-not-open' };
  return makePerson(people, form, async (whole, userId): Promise<SetUpOutcome> => {
    if (!(await spendSetUpLinks(whole, people.stamp, token))) return { ok: false, code: 'link-not-open' };
    const { institutionName: name, slug, timeZone } = form;
    const made = await makeInstitution(whole, people.stamp, { name, slug, timeZone });
    if (!made.ok) return made;
    const db = forInstitution(whole, made.institution.id);
    const staff = await addStaff(db, people.stamp, { userId, role: 'owner' });
    if (!staff.ok) throw new Error('setUp found its new person to be staff already');
    await appendAudit(db, people.stamp, {
      actorId: userId,
      action: 'people.set-up',
      subjectKind: 'institution',
      subjectId: made.institution.id,
    });
    return { ok: true, institution: made.institution, userId };
  });
}
