import { randomFillSync } from 'node:crypto';
import {
  addStaff,
  changeInstitution,
  changeRole,
  endInvitation,
  endStaff,
  institutionMark,
  invite,
  listAudit,
  listAuditKinds,
  listInvitations,
  listStaff,
} from '../../packages/institution/src/people/index.ts';
import { findWaveStudy, keepShownFigures, readShownFigures } from '../../packages/institution/src/reporting/index.ts';
import {
  type Asking,
  answersFile,
  changeWave,
  closeNow,
  countResponses,
  countTotal,
  createAskingReader,
  deleteExpiredAnswers,
  endLink,
  excludeResponse,
  findOwnLink,
  findStudy,
  findTicket,
  findVersion,
  findWave,
  findWaveHead,
  includeResponse,
  isReceiptKept,
  listChannels,
  listLinks,
  listOpenWaves,
  listResponses,
  listStudies,
  lockVersion,
  makeLink,
  makeStudy,
  makeTickets,
  makeWave,
  moveToNewestVersion,
  openNow,
  planMark,
  readResponse,
  renameStudy,
  saveQuestionnaire,
  waveMark,
  waveRows,
} from '../../packages/institution/src/survey/index.ts';
import { expiredAnswers, type World } from './world.ts';

/** A function that is bound to one institution, asked there with the ids of another; `gives`: as if they were not there. */
export interface BoundCase {
  readonly kind: 'bound';
  readonly ask: (world: World) => Promise<unknown>;
  /** Left out where it has no id to be asked with: it may give whatever is its own. */
  readonly gives?: unknown;
}

/** A function over the whole database, and by what it is led to what belongs to whoever asks. */
export interface WholeCase {
  readonly kind: 'whole';
  readonly why: string;
}

export type RoomCase = BoundCase | WholeCase;

const bound = (ask: BoundCase['ask'], ...gives: readonly [] | readonly [unknown]): BoundCase =>
  gives.length === 0 ? { kind: 'bound', ask } : { kind: 'bound', ask, gives: gives[0] };
const whole = (why: string): WholeCase => ({ kind: 'whole', why });

const bySecret = 'led by a token of 256 bits, of which a hash is kept';
const bySession = 'led by the session of whoever asks: their own account';
const byMachine = 'for whoever runs the server, and no page';
const byPerson = 'led by the person who asks: where they are staff';
const refused = (code: string) => ({ ok: false, code });

const decision = { actorId: '018bcfe5-6800-7000-8000-000000000000', reason: 'dua kali' };
const figures = { answers: 5, at: '2026-11-01T01:00:00.000Z', study: '{}' };
const plan = { opensAt: '2026-11-01T01:00:00.000Z', closesAt: null, target: 20 };

async function listOf<Value>(values: AsyncIterable<Value>): Promise<readonly Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/** Of the own link, as its public page finds it. */
async function ownAsking({ people, own }: World): Promise<Asking> {
  const asking = await createAskingReader(people.whole, Date.now).find(own.publicSlug);
  if (asking === null) throw new Error('the own link is not found');
  return asking;
}

/** A case for everything that `listRoomFunctions` finds; one that is missing fails the test. */
export const roomCases: Readonly<Record<string, RoomCase>> = {
  'backup/writeBackup': whole(byMachine),
  'demonstration/makeDemonstration': whole(byMachine),
  'demonstration/openDemonstration': whole(byMachine),

  'people/acceptAsNewPerson': whole(bySecret),
  'people/acceptInvitation': whole(bySecret),
  'people/addStaff': bound(
    ({ own, stamp }) => addStaff(own.db, stamp, { userId: own.persons.viewer, role: 'viewer' }),
    refused('already-staff'),
  ),
  'people/beginTwoFactor': whole(bySession),
  'people/changeInstitution': bound(
    ({ own, stamp, theirs }) =>
      changeInstitution(own.db, stamp, own.persons.owner, {
        name: 'Lapas',
        slug: theirs.slug,
        timeZone: 'Asia/Jakarta',
        mark: institutionMark({ name: 'Lapas', slug: own.slug, timeZone: 'Asia/Jakarta' }),
      }),
    refused('slug-taken'),
  ),
  'people/changeName': whole(bySession),
  'people/changePassword': whole(bySession),
  'people/changeRole': bound(
    ({ own, stamp, theirs }) =>
      changeRole(own.db, stamp, own.persons.owner, { staffId: theirs.ids.staff, role: 'owner' }),
    refused('staff-not-found'),
  ),
  'people/clearExpired': whole(byMachine),
  'people/confirmSignIn': whole(bySession),
  'people/confirmTwoFactor': whole(bySession),
  'people/createPeople': whole(byMachine),
  'people/endInvitation': bound(
    ({ own, stamp, theirs }) => endInvitation(own.db, stamp, own.persons.owner, theirs.ids.invitation),
    refused('invitation-not-open'),
  ),
  'people/endOtherSessions': whole(bySession),
  'people/endSession': whole(bySession),
  'people/endStaff': bound(
    ({ own, stamp, theirs }) => endStaff(own.db, stamp, own.persons.owner, theirs.ids.staff),
    refused('staff-not-found'),
  ),
  'people/endTwoFactor': whole(bySession),
  'people/ensureSetUpLink': whole(byMachine),
  'people/enter': whole('begins a session for a person whom a link has proven'),
  'people/findInstitutionBySlug': whole('the name of an institution is no secret; pages ask `findStaff`'),
  'people/findInvitation': whole(bySecret),
  'people/findPersonByEmail': whole(byMachine),
  'people/findSession': whole('led by the cookie of a session'),
  'people/findStaff': whole(byPerson),
  'people/forgetPersons': whole(byMachine),
  'people/invite': bound(({ own, stamp }) => invite(own.db, stamp, own.persons.owner, { role: 'viewer' })),
  'people/isLinkOpen': whole(bySecret),
  'people/listAudit': bound(({ own, people, theirs }) =>
    listAudit(own.db, people.whole, { kind: null, before: theirs.ids.invitation }),
  ),
  'people/listAuditKinds': bound(({ own }) => listAuditKinds(own.db)),
  'people/listInstitutionsOf': whole(byPerson),
  'people/listInvitations': bound(({ own, people, stamp }) => listInvitations(own.db, people.whole, stamp)),
  'people/listSessions': whole(bySession),
  'people/listStaff': bound(({ own, people }) => listStaff(own.db, people.whole)),
  'people/makeInstitution': whole('makes one; who may is decided by a set-up link'),
  'people/makePerson': whole('makes one; an e-mail that somebody has is refused'),
  'people/makeSignInLink': whole(byMachine),
  'people/renewBackupCodes': whole(bySession),
  'people/setPassword': whole('of the person whom a sign-in link has proven'),
  'people/setUp': whole(bySecret),
  'people/signIn': whole('led by e-mail and password, with a limit on attempts'),
  'people/signOut': whole(bySession),
  'people/spendSignInLink': whole(bySecret),

  'reporting/findWaveStudy': bound(({ own, theirs }) => findWaveStudy(own.db, theirs.ids.wave), null),
  'reporting/keepShownFigures': bound(({ own, theirs }) =>
    keepShownFigures(own.db, theirs.ids.wave, { ...figures, study: 'changed' }, figures),
  ),
  'reporting/readShownFigures': bound(({ own, theirs }) => readShownFigures(own.db, theirs.ids.wave), {
    shown: null,
    isDue: false,
  }),

  'survey/answersFile': bound(async ({ own, theirs }) => {
    const [, ...rows] = await listOf(answersFile(own.db, theirs.ids.wave, theirs.questionnaire));
    return rows;
  }, []),
  'survey/beginJourney': whole('led by a start that was sealed for that very link'),
  'survey/changeWave': bound(
    ({ own, stamp, theirs }) =>
      changeWave(own.db, stamp, own.persons.owner, { waveId: theirs.ids.wave, mark: planMark(plan), ...plan }),
    refused('no-such-wave'),
  ),
  'survey/closeNow': bound(
    ({ own, stamp, theirs }) => closeNow(own.db, stamp, own.persons.owner, theirs.ids.wave),
    refused('no-such-wave'),
  ),
  'survey/countResponses': bound(({ own, theirs }) => countResponses(own.db, theirs.ids.wave), null),
  'survey/countTotal': bound(({ own, theirs }) => countTotal(own.db, theirs.ids.wave), 0),
  'survey/createAskingReader': whole('led by the slug of a public address; what it gives is bound'),
  'survey/deleteExpiredAnswers': bound(
    ({ own, stamp }) => deleteExpiredAnswers(own.db, stamp, () => undefined),
    expiredAnswers,
  ),
  'survey/deleteExpiredEverywhere': whole(byMachine),
  'survey/endLink': bound(
    ({ own, stamp, theirs }) =>
      endLink(own.db, stamp, own.persons.owner, { waveId: theirs.ids.wave, linkId: theirs.ids.link }),
    false,
  ),
  'survey/excludeResponse': bound(
    ({ own, stamp, theirs }) =>
      excludeResponse(own.db, stamp, { waveId: theirs.ids.wave, responseId: theirs.ids.response, ...decision }),
    refused('unknown'),
  ),
  'survey/findLink': whole('led by the slug of a public address'),
  'survey/findOwnLink': bound(({ own, theirs }) => findOwnLink(own.db, theirs.ids.link), null),
  'survey/findResponse': whole('led by a receipt of 60 bits, of which a hash is kept'),
  'survey/findStudy': bound(({ own, theirs }) => findStudy(own.db, theirs.ids.study), null),
  'survey/findTicket': bound(async (world) => findTicket(await ownAsking(world), world.theirs.ticket), {
    state: 'unknown',
  }),
  'survey/findVersion': bound(({ own, theirs }) => findVersion(own.db, theirs.ids.version), null),
  'survey/findWave': bound(({ own, theirs }) => findWave(own.db, theirs.ids.wave), null),
  'survey/findWaveHead': bound(({ own, theirs }) => findWaveHead(own.db, theirs.ids.wave), null),
  'survey/includeResponse': bound(
    ({ own, stamp, theirs }) =>
      includeResponse(own.db, stamp, { waveId: theirs.ids.wave, responseId: theirs.ids.response, ...decision }),
    refused('unknown'),
  ),
  'survey/issueStart': whole('led by a link that was found by its slug; writes nothing'),
  'survey/isReceiptKept': bound(({ own }) => isReceiptKept(own.db, '0000-0000-0000'), false),
  'survey/listChannels': bound(({ own, theirs }) => listChannels(own.db, theirs.ids.wave), []),
  'survey/listLinks': bound(({ own, theirs }) => listLinks(own.db, theirs.ids.wave), []),
  'survey/listResponses': bound(
    ({ own, theirs }) =>
      listResponses(own.db, theirs.ids.wave, { flagged: true }, null, new Set([theirs.ids.response])),
    { responses: [], next: null },
  ),
  'survey/listOpenWaves': bound(({ own, stamp }) => listOpenWaves(own.db, stamp.time())),
  'survey/listStudies': bound(({ own }) => listStudies(own.db)),
  'survey/lockVersion': bound(({ own, stamp, theirs }) => lockVersion(own.db, stamp, theirs.ids.version), undefined),
  'survey/makeLink': bound(
    ({ own, stamp, theirs }) =>
      makeLink(own.db, stamp, randomFillSync, own.persons.owner, {
        waveId: theirs.ids.wave,
        channel: 'papan',
        kind: 'open',
      }),
    refused('no-such-wave'),
  ),
  'survey/makeStudy': bound(({ own, stamp }) =>
    makeStudy(own.db, stamp, own.persons.owner, { name: 'Studi', questionnaire: own.questionnaire }),
  ),
  'survey/makeTickets': bound(
    ({ own, stamp, theirs }) =>
      makeTickets(own.db, stamp, randomFillSync, own.persons.owner, { linkId: theirs.ids.link, count: 1 }),
    refused('no-such-link'),
  ),
  'survey/makeWave': bound(
    ({ own, stamp, theirs }) => makeWave(own.db, stamp, own.persons.owner, { studyId: theirs.ids.study, ...plan }),
    null,
  ),
  'survey/moveToNewestVersion': bound(
    ({ own, stamp, theirs }) => moveToNewestVersion(own.db, stamp, own.persons.owner, theirs.ids.wave),
    refused('no-such-wave'),
  ),
  'survey/openDesk': whole('what public pages are answered from; each of its links is led by its slug'),
  'survey/openNow': bound(
    ({ own, stamp, theirs }) => openNow(own.db, stamp, own.persons.owner, theirs.ids.wave),
    refused('no-such-wave'),
  ),
  'survey/readResponse': bound(({ own, theirs }) => readResponse(own.db, own.ids.wave, theirs.ids.response), null),
  'survey/renameStudy': bound(
    ({ own, stamp, theirs }) =>
      renameStudy(own.db, stamp, own.persons.owner, { studyId: theirs.ids.study, name: 'Nama' }),
    false,
  ),
  'survey/resumeJourney': whole('led by a journey that was sealed for that very link'),
  'survey/saveQuestionnaire': bound(
    ({ own, stamp, theirs }) =>
      saveQuestionnaire(own.db, stamp, own.persons.owner, {
        studyId: theirs.ids.study,
        mark: 'x',
        questionnaire: own.questionnaire,
      }),
    refused('no-such-study'),
  ),
  'survey/submitResponse': whole('led by a journey that was sealed for that very link'),
  'survey/turnJourney': whole('led by a journey that was sealed for that very link'),
  'survey/waveMark': bound(
    async ({ own, theirs }) => {
      const { kept, excluded } = await waveMark(own.db, theirs.ids.wave);
      return { kept, excluded };
    },
    { kept: 0, excluded: 0 },
  ),
  'survey/waveRows': bound(({ own, theirs }) => listOf(waveRows(own.db, theirs.ids.wave, 'all')), []),
  'survey/withdrawResponse': whole('led by a receipt of 60 bits, of which a hash is kept'),
};
