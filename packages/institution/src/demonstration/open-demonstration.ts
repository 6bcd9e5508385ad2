import { makeSignInLink, type People } from '../people/index.ts';

/** The ways into the demonstration. */
export interface DemonstrationDoors {
  /** Of a link that signs its owner in once, within a day: the path is `/enter/` and this. */
  readonly token: string;
  /** Of a link that asks now, for whoever wants to answer: the path is `/s/` and this; null where none does any more. */
  readonly slug: string | null;
}

/** Makes a new link into the demonstration; null where there is none. Whoever runs the server asks for it. */
export async function openDemonstration(people: People): Promise<DemonstrationDoors | null> {
  const { whole, stamp } = people;
  const owner = await whole
    .selectFrom('staff')
    .innerJoin('institution', 'institution.id', 'staff.institution_id')
    .select(['staff.user_id', 'institution.id as institution_id'])
    .where('institution.demonstration', '=', 1)
    .where('staff.role', '=', 'owner')
    .where('staff.ended_at', 'is', null)
    .orderBy('staff.id')
    .executeTakeFirst();
  if (owner === undefined) return null;
  const now = stamp.time();
  const link = await whole
    .selectFrom('survey_link')
    .innerJoin('wave', (join) =>
      join.onRef('wave.institution_id', '=', 'survey_link.institution_id').onRef('wave.id', '=', 'survey_link.wave_id'),
    )
    .select('survey_link.slug')
    .where('survey_link.institution_id', '=', owner.institution_id)
    .where('survey_link.kind', '=', 'open')
    .where('survey_link.ended_at', 'is', null)
    .where('wave.opens_at', '<=', now)
    .where(({ or, eb }) => or([eb('wave.closes_at', 'is', null), eb('wave.closes_at', '>', now)]))
    .orderBy('survey_link.id')
    .executeTakeFirst();
  return { token: await makeSignInLink(people, owner.user_id), slug: link?.slug ?? null };
}
