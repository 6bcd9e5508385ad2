import type { InstitutionDatabase, WholeDatabase } from '../database/index.ts';
import { findPersons } from './find-persons.ts';

/** What a line of the trail was done to. */
export interface Subject {
  readonly kind: string;
  readonly id: string;
}

type Named = readonly { readonly id: string; readonly name: string }[];
type FindNames = (db: InstitutionDatabase, ids: readonly string[]) => Promise<Named>;

/** Of each kind that has a name which a reader knows, how it is found. Others are told by their id alone. */
const finders: Readonly<Record<string, FindNames>> = {
  institution: (db, ids) => db.selectFrom('institution').select(['id', 'name']).where('id', 'in', ids).execute(),
  study: (db, ids) => db.selectFrom('study').select(['id', 'name']).where('id', 'in', ids).execute(),
  study_version: (db, ids) =>
    db
      .selectFrom('study_version')
      .innerJoin('study', 'study.id', 'study_version.study_id')
      .select(['study_version.id', 'study.name'])
      .where('study_version.id', 'in', ids)
      .execute(),
  wave: (db, ids) =>
    db
      .selectFrom('wave')
      .innerJoin('study', 'study.id', 'wave.study_id')
      .select(['wave.id', 'study.name'])
      .where('wave.id', 'in', ids)
      .execute(),
  survey_link: (db, ids) =>
    db.selectFrom('survey_link').select(['id', 'channel as name']).where('id', 'in', ids).execute(),
};

/** The names of what lines of the trail were done to, as they are today, by id. */
export async function findSubjectNames(
  db: InstitutionDatabase,
  whole: WholeDatabase,
  subjects: readonly Subject[],
): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: string) => [...new Set(subjects.filter((subject) => subject.kind === kind).map(({ id }) => id))];
  const names = new Map<string, string>();
  for (const [kind, find] of Object.entries(finders)) {
    const ids = idsOf(kind);
    if (ids.length > 0) for (const { id, name } of await find(db, ids)) names.set(id, name);
  }
  const staffIds = idsOf('staff');
  if (staffIds.length > 0) {
    const staff = await db.selectFrom('staff').select(['id', 'user_id']).where('id', 'in', staffIds).execute();
    const persons = await findPersons(
      whole,
      staff.map((row) => row.user_id),
    );
    for (const { id, user_id } of staff) names.set(id, persons.get(user_id)!.name);
  }
  return names;
}
