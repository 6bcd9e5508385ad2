import { randomBytes } from 'node:crypto';
import { appendAudit, forInstitution } from '../database/index.ts';
import { addStaff, makeInstitution, makePerson, type People } from '../people/index.ts';
import type { Chance } from '../survey/index.ts';
import { demonstrationWords as words } from './demonstration-words.ts';
import { openExample } from './open-example.ts';
import { reconstructStudy } from './reconstruct-study.ts';

/**
 * What became of the demonstration. `made`: now. `left-alone`: there is something already, or another server is quicker.
 * `half`: an earlier version of the program, which made it in many steps, was stopped between them.
 */
export type DemonstrationOutcome = 'made' | 'left-alone' | 'half';

/**
 * Makes the demonstration on a database that holds nothing yet: a fictional institution with an owner, the published
 * study reconstructed, and a study that asks now. All of it in one transaction, so that a start which is killed leaves
 * nothing, and the next one begins anew. Where there is any institution or person nothing is touched.
 *
 * The owner's password is chance that nobody sees: the way in is a link (`openDemonstration`).
 */
export async function makeDemonstration(people: People, chance: Chance): Promise<DemonstrationOutcome> {
  const { clock, secret } = people;
  if (!(await holdsNothing(people))) return (await isHalf(people)) ? 'half' : 'left-alone';
  const password = randomBytes(48).toString('base64url');
  const made = await makePerson(people, { name: words.owner, email: words.email, password }, async (whole, ownerId) => {
    const { institution: name, slug, timeZone } = words;
    const outcome = await makeInstitution(whole, people.stamp, { name, slug, timeZone }, true);
    if (!outcome.ok) return outcome;
    const { id } = outcome.institution;
    const db = forInstitution(whole, id);
    await addStaff(db, people.stamp, { userId: ownerId, role: 'owner' });
    const entry = { action: 'people.set-up', subjectKind: 'institution', subjectId: id };
    await appendAudit(db, people.stamp, { actorId: ownerId, ...entry });
    const stage = { whole, db, ownerId, secret, chance, now: clock() };
    await reconstructStudy(stage);
    await openExample(stage);
    return { ok: true } as const;
  });
  return made.ok ? 'made' : 'left-alone';
}

async function holdsNothing({ whole }: People): Promise<boolean> {
  const institution = await whole.selectFrom('institution').select('id').limit(1).executeTakeFirst();
  const user = await whole.selectFrom('user').select('id').limit(1).executeTakeFirst();
  return institution === undefined && user === undefined;
}

/** Whether a demonstration lacks the study that was made last. Studies are never deleted. */
async function isHalf({ whole }: People): Promise<boolean> {
  const half = await whole
    .selectFrom('institution')
    .select('id')
    .where('demonstration', '=', 1)
    .where(
      ({ selectFrom }) =>
        selectFrom('study')
          .select(({ fn }) => fn.countAll().as('n'))
          .whereRef('institution_id', '=', 'institution.id'),
      '<',
      2,
    )
    .executeTakeFirst();
  return half !== undefined;
}
