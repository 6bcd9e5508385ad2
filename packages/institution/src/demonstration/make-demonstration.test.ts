import { randomFillSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { forInstitution } from '../database/index.ts';
import { openInstitution, openPeople } from '../people/fixtures/open-people.ts';
import { findInstitutionBySlug, findStaff, spendSignInLink } from '../people/index.ts';
import { answerColumns, findLink, listStudies, readQuestionnaire } from '../survey/index.ts';
import { makeDemonstration, openDemonstration } from './index.ts';
import synthetic from './reconstructed-rows.json' with { type: 'json' };

vi.setConfig({ testTimeout: 60_000 });

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
    expect(await makeDemonstration(people, randomFillSync)).toBe(true);
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
      .orderBy('response.id')
      .execute();
    const columns = answerColumns(readQuestionnaire(rows[0]!.questionnaire)).map(({ id }) => id);
    const stored = rows.map(({ answers }) => {
      const cells = JSON.parse(answers) as readonly number[];
      return synthetic.items.map((item) => cells[columns.indexOf(item)]).join('');
    });
    expect(stored).toEqual(synthetic.rows);
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

  test('is made once, also by two servers at the same moment, and never beside anything else', async () => {
    const people = await openPeople(dialect);
    const both = await Promise.all([
      makeDemonstration(people, randomFillSync),
      makeDemonstration(people, randomFillSync),
    ]);
    expect(both.toSorted()).toEqual([false, true]);
    const { people: others } = await openInstitution(dialect);
    expect(await makeDemonstration(others, randomFillSync)).toBe(false);
    expect(await openDemonstration(others)).toBe(null);
    expect(await others.whole.selectFrom('study').select('id').execute()).toEqual([]);
  });
});
