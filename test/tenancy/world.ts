import { randomFillSync } from 'node:crypto';
import {
  createStamp,
  type Database,
  forInstitution,
  type InstitutionDatabase,
  migrate,
  type Stamp,
} from '../../packages/institution/src/database/index.ts';
import { makeInvitation } from '../../packages/institution/src/people/fixtures/open-people.ts';
import {
  addStaff,
  createPeople,
  makeInstitution,
  makePerson,
  type People,
  type Role,
  roles,
} from '../../packages/institution/src/people/index.ts';
import { drawCells, keepAnswers, seededChance } from '../../packages/institution/src/survey/fixtures/keep-answers.ts';
import type { Questionnaire } from '../../packages/institution/src/survey/index.ts';
import {
  answerColumns,
  deleteExpiredAnswers,
  draftQuestionnaire,
  findStudy,
  leaveOutScales,
  makeLink,
  makeStudy,
  makeTickets,
  makeWave,
  readyInstrument,
} from '../../packages/institution/src/survey/index.ts';

/** So many answers of each house have been kept as long as was promised. */
export const expiredAnswers = 2;

/** Stands in everything of the other institution that a person could read. */
export const mark = 'rahasia';

/** What an institution has, by the names that routes give it. */
export interface Ids {
  readonly study: string;
  readonly version: string;
  readonly wave: string;
  readonly link: string;
  readonly response: string;
  readonly invitation: string;
  /** Of the viewer. */
  readonly staff: string;
}

export interface House {
  readonly id: string;
  readonly slug: string;
  readonly db: InstitutionDatabase;
  readonly ids: Ids;
  readonly persons: Readonly<Record<Role, string>>;
  readonly questionnaire: Questionnaire;
  /** Of the public address of its link, and a ticket of the one-time link. */
  readonly publicSlug: string;
  readonly ticket: string;
}

export interface World {
  readonly people: People;
  readonly stamp: Stamp;
  /** Has something to hide. */
  readonly theirs: House;
  /** Whose people try to see it. */
  readonly own: House;
}

/** Two institutions with one of everything, and a person of every role in each. */
export async function makeWorld(database: Database, secret: string): Promise<World> {
  const stamp = createStamp(Date.now);
  await migrate(database, Date.now);
  // Nobody signs in by password here.
  const passwords = { hash: async () => 'none', verify: async () => false };
  const people = createPeople({ database, stamp, clock: Date.now, secret, passwords });
  const theirs = await makeHouse(people, 'theirs', `${mark} `);
  const own = await makeHouse(people, 'own', '');
  return { people, stamp, theirs, own };
}

async function makeHouse(people: People, slug: string, secretly: string): Promise<House> {
  const { whole, stamp } = people;
  const made = await makeInstitution(whole, stamp, { name: `${secretly}Lapas`, slug, timeZone: 'Asia/Jakarta' });
  if (!made.ok) throw new Error(made.code);
  const { id } = made.institution;
  const db = forInstitution(whole, id);
  const members = await Promise.all(roles.map((role) => makeMember(people, db, { slug, role, secretly })));
  const persons = Object.fromEntries(members.map(({ role, userId }) => [role, userId])) as Record<Role, string>;
  const { owner } = persons;

  const ready = leaveOutScales(readyInstrument(), ['stigma', 'doubt']);
  // What a report says of whose it is.
  const instrument = { ...ready, title: { id: `${secretly}minat beli`, en: `${secretly}purchase interest` } };
  const draft = draftQuestionnaire(instrument, { name: `${secretly}Lapas`, contact: `${secretly}Humas` });
  const questionnaire = { ...draft, opening: { id: `${secretly}pengantar`, en: `${secretly}opening` } };
  const studyId = await makeStudy(db, stamp, owner, { name: `${secretly}studi`, questionnaire });
  const wave = (await makeWave(db, stamp, owner, { studyId, opensAt: stamp.time(), closesAt: null, target: 10 }))!;
  const channel = `${secretly.trim()}kanal`;
  const link = await makeLink(db, stamp, randomFillSync, owner, { waveId: wave, channel, kind: 'open' });
  const oneTime = await makeLink(db, stamp, randomFillSync, owner, { waveId: wave, channel, kind: 'one-time' });
  if (!link.ok || !oneTime.ok) throw new Error('no link');
  const tickets = await makeTickets(db, stamp, randomFillSync, owner, { linkId: oneTime.linkId, count: 1 });
  const version = (await findStudy(db, studyId))!.versions[0]!.id;
  const parts = { studyId, waveId: wave, versionId: version, questionnaire, links: [{ id: link.linkId, channel }] };
  // As many as figures are made of, so that there are reports that could be shown to the other.
  const chance = seededChance(slug.length);
  const columns = answerColumns(questionnaire);
  const [response] = await keepAnswers({ db, stamp }, parts, 12, () => {
    const drawn = drawCells(questionnaire, chance);
    return { cells: columns.map(({ kind }, at) => (kind === 'open' ? `${secretly}kata sendiri` : drawn[at]!)) };
  });
  await keepExpired({ db, stamp, owner }, parts);
  const invitation = await makeInvitation(db, stamp, owner, { role: 'viewer' });
  return {
    id,
    slug,
    db,
    persons,
    questionnaire,
    publicSlug: link.slug,
    ticket: tickets.ok ? tickets.tokens[0]! : '',
    ids: {
      study: studyId,
      version,
      wave,
      link: link.linkId,
      response: response!,
      invitation: invitation.id,
      staff: members.find(({ role }) => role === 'viewer')!.staffId,
    },
  };
}

/** A wave that closed so long ago that its answers are to be deleted. */
async function keepExpired(
  { db, stamp, owner }: { readonly db: InstitutionDatabase; readonly stamp: Stamp; readonly owner: string },
  wave: Parameters<typeof keepAnswers>[1],
): Promise<void> {
  const plan = { opensAt: '2020-01-01T00:00:00.000Z', closesAt: '2020-02-01T00:00:00.000Z', target: 10 };
  const waveId = (await makeWave(db, stamp, owner, { studyId: wave.studyId, ...plan }))!;
  const link = await makeLink(db, stamp, randomFillSync, owner, { waveId, channel: 'poster', kind: 'open' });
  if (!link.ok) throw new Error(link.code);
  const links = [{ id: link.linkId, channel: 'poster' }];
  await keepAnswers({ db, stamp }, { ...wave, waveId, links }, expiredAnswers);
  const submitted_at = '2020-01-15T00:00:00.000Z';
  await db
    .updateTable('response')
    .set({ submitted_at } as never)
    .where('wave_id', '=', waveId)
    .execute();
  // An end is seen coming a day before anything is deleted.
  const dayBefore = createStamp(() => Date.now() - 2 * 86_400_000);
  await deleteExpiredAnswers(db, dayBefore, (fault) => {
    throw fault;
  });
}

async function makeMember(
  people: People,
  db: InstitutionDatabase,
  { slug, role, secretly }: { readonly slug: string; readonly role: Role; readonly secretly: string },
) {
  const form = {
    name: `${secretly}${role}`,
    email: `${secretly.trim()}${role}@${slug}.example`,
    password: 'none at all',
  };
  const user = await makePerson(people, form, async (_, userId) => ({ ok: true, userId }) as const);
  if (!user.ok) throw new Error(user.code);
  const { userId } = user;
  const staff = await addStaff(db, people.stamp, { userId, role });
  if (!staff.ok) throw new Error(staff.code);
  return { role, userId, staffId: staff.id };
}

/** Everything that is kept of an institution, as text: the same before and after, or something was changed. */
export async function readHouse({ db }: House): Promise<string> {
  const tables = ['institution', 'staff', 'invitation', 'audit_entry', 'study', 'study_version', 'wave'] as const;
  const others = [
    'survey_link',
    'survey_ticket',
    'survey_start',
    'response',
    'withdrawal',
    'wave_closing',
    'wave_figures',
  ] as const;
  const rows = await Promise.all([...tables, ...others].map((table) => db.selectFrom(table).selectAll().execute()));
  return rows
    .map((some) =>
      some
        .map((row) => JSON.stringify(row))
        .toSorted()
        .join('\n'),
    )
    .join('\n\n');
}
