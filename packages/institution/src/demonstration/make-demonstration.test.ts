import { spawn } from 'node:child_process';
import { randomFillSync } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import { dialects, makeTestDatabase, prepareServer } from '../../../../test/make-test-database.ts';
import { forInstitution } from '../database/index.ts';
import { openInstitution, openPeople } from '../people/fixtures/open-people.ts';
import { findInstitutionBySlug, findStaff, makeInstitution, spendSignInLink } from '../people/index.ts';
import { answerColumns, findLink, listStudies, readQuestionnaire } from '../survey/index.ts';
import { makeDemonstration, openDemonstration } from './index.ts';
import synthetic from './reconstructed-rows.json' with { type: 'json' };

vi.setConfig({ testTimeout: 60_000 });

const starter = fileURLToPath(new URL('./fixtures/start.ts', import.meta.url));

test('the synthetic rows are those of the example, in its order', () => {
  const file = new URL('../../../../examples/rantauprapat/answers.csv', import.meta.url);
  const [head, ...rows] = readFileSync(file, 'utf8').trim().split('\n');
  expect(synthetic.items).toEqual(head!.split(',').slice(1));
  expect(synthetic.rows).toEqual(rows.map((row) => row.split(',').slice(1).join('')));
});

describe.each(dialects)('the demonstration on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  test('is a fictional institution with an owner, the published study, and a study that asks', async () => {
    const people = await openPeople(dialect);
    const { whole, clock } = people;
    expect(await makeDemonstration(people, randomFillSync)).toBe('made');
    const institution = (await findInstitutionBySlug(whole, 'contoh'))!;
    expect(institution).toMatchObject({ name: 'Lapas Contoh', demonstration: true });
    const db = forInstitution(whole, institution.id);

    const studies = await listStudies(db);
    expect(studies.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Tarigan & Pangestuti (2025), rekonstruksi', 'Minat beli hasil karya warga binaan']),
    );
    const rows = await db
      .selectFrom('response')
      .innerJoin('study_version', 'study_version.id', 'response.version_id')
      .select(['answers', 'page_durations', 'questionnaire', 'submitted_at'])
      .execute();
    const columns = answerColumns(readQuestionnaire(rows[0]!.questionnaire)).map(({ id }) => id);
    const stored = rows.map(({ answers }) => {
      const cells = JSON.parse(answers) as readonly number[];
      return synthetic.items.map((item) => cells[columns.indexOf(item)]).join('');
    });
    expect(stored.toSorted()).toEqual(synthetic.rows.toSorted());
    expect(columns.toSorted()).toEqual(synthetic.items.toSorted());
    expect(rows.every((row) => row.page_durations === '[]')).toBe(true);
    expect(rows.every((row) => Date.parse(row.submitted_at) < clock())).toBe(true);
    const waves = await db.selectFrom('wave').select(['closes_at', 'target']).orderBy('id').execute();
    expect(waves).toEqual([
      { closes_at: expect.stringMatching(/Z$/), target: 101 },
      { closes_at: null, target: 100 },
    ]);
    const links = await db.selectFrom('survey_link').select(['channel', 'ended_at']).orderBy('id').execute();
    expect(links.filter(({ ended_at }) => ended_at === null).map(({ channel }) => channel)).toEqual([
      ...['ig_bio', 'ig_story', 'ig_dm', 'wa', 'poster'],
    ]);
  });

  test('is entered by a link that signs its owner in once, and tells where it asks', async () => {
    const people = await openPeople(dialect);
    expect(await openDemonstration(people)).toBe(null);
    await makeDemonstration(people, randomFillSync);
    const { token, slug } = (await openDemonstration(people))!;
    const ownerId = (await spendSignInLink(people, token))!;
    expect(await findStaff(people.whole, ownerId, 'contoh')).toMatchObject({ role: 'owner' });
    expect(await spendSignInLink(people, token)).toBe(null);
    const link = await findLink(people.whole, slug!);
    expect(link).toMatchObject({ link: { channel: 'ig_bio' }, institution: { demonstration: true } });
  });

  test('is made once, and never beside anything else', async () => {
    const people = await openPeople(dialect);
    await makeDemonstration(people, randomFillSync);
    expect(await makeDemonstration(people, randomFillSync)).toBe('left-alone');
    const { people: others } = await openInstitution(dialect);
    expect(await makeDemonstration(others, randomFillSync)).toBe('left-alone');
    expect(await openDemonstration(others)).toBe(null);
    expect(await others.whole.selectFrom('study').select('id').execute()).toEqual([]);
  });

  /** A server of its own that starts on the database. */
  async function start(where: string, killAt?: string): Promise<string> {
    const words = ['--conditions=minat', starter, where, ...(killAt === undefined ? [] : [killAt])];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    const [said] = await Promise.all([text(child.stdout), once(child, 'exit')]);
    return child.signalCode ?? said;
  }

  test('leaves nothing where its start is killed, and is made once by two servers that start at the same moment', async () => {
    const { where, remove } = await makeTestDatabase(dialect);
    onTestFinished(remove);
    expect(await start(where, 'the second link')).toBe('SIGKILL');
    const said = await Promise.all([start(where), start(where)]);
    expect(said.toSorted()).toEqual(['left-alone 2 studies 6 links 101 answers', 'made 2 studies 6 links 101 answers']);
  });

  test('leaves nothing where a step fails, and is made at the next start', async () => {
    const people = await openPeople(dialect);
    let letters = 0;
    const failing = (bytes: Uint8Array): Uint8Array => {
      letters += 1;
      if (letters === 30) throw new Error('no more chance');
      return randomFillSync(bytes);
    };
    await expect(makeDemonstration(people, failing)).rejects.toThrow('no more chance');
    expect(await people.whole.selectFrom('user').select('id').execute()).toEqual([]);
    expect(await makeDemonstration(people, randomFillSync)).toBe('made');
  });

  test('that an earlier version left half is told from a whole one', async () => {
    const people = await openPeople(dialect);
    await makeInstitution(
      people.whole,
      people.stamp,
      { name: 'Lapas', slug: 'contoh', timeZone: 'Asia/Jakarta' },
      true,
    );
    expect(await makeDemonstration(people, randomFillSync)).toBe('half');
  });
});
