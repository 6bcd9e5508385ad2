import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { exampleQuestionnaire, keepAnswer, openInstitution } from '../fixtures/open-institution.ts';
import { findStudy } from './find-study.ts';
import { findVersion } from './find-version.ts';
import { listStudies } from './list-studies.ts';
import { makeLink } from './make-link.ts';
import { makeStudy } from './make-study.ts';
import { makeWave } from './make-wave.ts';
import { renameStudy } from './rename-study.ts';
import { studyName } from './study.ts';

const questionnaire = exampleQuestionnaire();
const plan = { opensAt: '2026-11-24T01:00:00.000Z', closesAt: null, target: 100 };

describe.each(dialects)('a study on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('begins with an unlocked first version and no wave, and is written down', async () => {
    const { db, stamp, actorId, audited } = await openInstitution(dialect);
    expect(await listStudies(db)).toEqual([]);
    const id = await makeStudy(db, stamp, actorId, { name: 'Minat beli 2026', questionnaire });
    const study = await findStudy(db, id);
    const created = { createdAt: '2026-11-24T01:00:00.000Z' };
    expect(study).toMatchObject({ id, name: 'Minat beli 2026', waves: [], ...created });
    expect(study!.versions).toEqual([{ id: expect.any(String), number: 1, lockedAt: null, ...created }]);
    expect((await findVersion(db, study!.versions[0]!.id))!.questionnaire).toEqual(questionnaire);
    expect(await listStudies(db)).toEqual([{ id, name: 'Minat beli 2026', waves: 0, responses: 0, ...created }]);
    expect(await audited()).toEqual(['survey.make-study', 'survey.make-version']);
  });

  it('counts its waves and their answers, each once', async () => {
    const institution = await openInstitution(dialect);
    const { db, stamp, actorId } = institution;
    const studyId = await makeStudy(db, stamp, actorId, { name: 'A', questionnaire });
    await makeStudy(db, stamp, actorId, { name: 'B', questionnaire });
    const first = (await makeWave(db, stamp, actorId, { studyId, ...plan }))!;
    await makeWave(db, stamp, actorId, { studyId, ...plan });
    const link = await makeLink(db, stamp, crypto.getRandomValues.bind(crypto), actorId, {
      waveId: first,
      channel: 'wa',
      kind: 'open',
    });
    const versionId = (await findStudy(db, studyId))!.versions[0]!.id;
    for (let count = 0; count < 3; count += 1) {
      await keepAnswer(institution, { waveId: first, versionId, linkId: link.ok ? link.linkId : '' });
    }
    const [newer, older] = await listStudies(db);
    expect(newer).toMatchObject({ name: 'B', waves: 0, responses: 0 });
    expect(older).toMatchObject({ name: 'A', waves: 2, responses: 3 });
    expect((await findStudy(db, studyId))!.waves.map(({ number, responses }) => [number, responses])).toEqual([
      [2, 0],
      [1, 3],
    ]);
  });

  it('is called something else, and is not there for another institution', async () => {
    const { db, other, stamp, actorId } = await openInstitution(dialect);
    const studyId = await makeStudy(db, stamp, actorId, { name: 'A', questionnaire });
    expect(await renameStudy(db, stamp, actorId, { studyId, name: 'B' })).toBe(true);
    expect((await findStudy(db, studyId))!.name).toBe('B');
    const versionId = (await findStudy(db, studyId))!.versions[0]!.id;
    expect(await renameStudy(other, stamp, actorId, { studyId, name: 'C' })).toBe(false);
    expect([await findStudy(other, studyId), await findVersion(other, versionId)]).toEqual([null, null]);
    expect(await listStudies(other)).toEqual([]);
    expect((await findStudy(db, studyId))!.name).toBe('B');
  });
});

it('has a name of one line', () => {
  expect(studyName.parse('  Minat\n beli ')).toBe('Minat beli');
  for (const wrong of ['', ' \n ', 'x'.repeat(121), 'a\u0000b']) expect(studyName.safeParse(wrong).success).toBe(false);
});
