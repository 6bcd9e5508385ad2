import { randomBytes } from 'node:crypto';
import { appendAudit, forInstitution } from '../database/index.ts';
import { addStaff, makeInstitution, makePerson, type People } from '../people/index.ts';
import type { Chance } from '../survey/index.ts';
import { demonstrationWords as words } from './demonstration-words.ts';
import { openExample } from './open-example.ts';
import { reconstructStudy } from './reconstruct-study.ts';

/**
 * Makes the demonstration on a database that holds nothing yet: a fictional institution with an owner, the published
 * study reconstructed, and a study that asks now. Returns whether it did: where there is any institution or person, and
 * where another server is quicker, nothing is touched.
 *
 * The owner's password is chance that nobody sees: the way in is a link (`openDemonstration`).
 */
export async function makeDemonstration(people: People, chance: Chance): Promise<boolean> {
  const { whole, clock, secret } = people;
  if (!(await holdsNothing(people))) return false;
  const password = randomBytes(48).toString('base64url');
  const made = await makePerson(people, { name: words.owner, email: words.email, password }, async (trx, ownerId) => {
    const { institution: name, slug, timeZone } = words;
    const outcome = await makeInstitution(trx, people.stamp, { name, slug, timeZone }, true);
    if (!outcome.ok) return outcome;
    const { id } = outcome.institution;
    const db = forInstitution(trx, id);
    await addStaff(db, people.stamp, { userId: ownerId, role: 'owner' });
    const entry = { action: 'people.set-up', subjectKind: 'institution', subjectId: id };
    await appendAudit(db, people.stamp, { actorId: ownerId, ...entry });
    return { ok: true, id, ownerId } as const;
  });
  if (!made.ok) return false;
  const stage = { whole, db: forInstitution(whole, made.id), ownerId: made.ownerId, secret, chance, now: clock() };
  await reconstructStudy(stage);
  await openExample(stage);
  return true;
}

async function holdsNothing({ whole }: People): Promise<boolean> {
  const institution = await whole.selectFrom('institution').select('id').limit(1).executeTakeFirst();
  const user = await whole.selectFrom('user').select('id').limit(1).executeTakeFirst();
  return institution === undefined && user === undefined;
}
