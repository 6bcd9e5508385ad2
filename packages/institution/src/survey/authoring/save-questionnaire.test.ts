import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { exampleQuestionnaire, type OpenInstitution, openInstitution } from '../fixtures/open-institution.ts';
import type { Questionnaire } from '../questionnaire/index.ts';
import { findStudy } from './find-study.ts';
import { findVersion } from './find-version.ts';
import { lockVersion } from './lock-version.ts';
import { makeStudy } from './make-study.ts';
import { saveQuestionnaire } from './save-questionnaire.ts';

const questionnaire = exampleQuestionnaire();
const withOpening = (id: string): Questionnaire => ({ ...questionnaire, opening: { id, en: 'Welcome' } });

async function begin({ db, stamp, actorId }: OpenInstitution) {
  const studyId = await makeStudy(db, stamp, actorId, { name: 'A', questionnaire });
  const newest = async () => (await findVersion(db, (await findStudy(db, studyId))!.versions[0]!.id))!;
  const save = async (changed: Questionnaire, mark?: string) =>
    saveQuestionnaire(db, stamp, actorId, { studyId, mark: mark ?? (await newest()).mark, questionnaire: changed });
  return { studyId, newest, save };
}

describe.each(dialects)('saving a questionnaire on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('changes an unlocked version in place', async () => {
    const institution = await openInstitution(dialect);
    const { newest, save } = await begin(institution);
    const before = await newest();
    expect(await save(withOpening('Satu'))).toEqual({ ok: true, versionId: before.id, number: 1, did: 'changed' });
    expect((await newest()).questionnaire.opening.id).toBe('Satu');
    expect((await institution.audited()).at(-1)).toBe('survey.change-version');
  });

  it('makes the next version after a locked one, whose wording stays', async () => {
    const institution = await openInstitution(dialect);
    const { db, stamp } = institution;
    const { studyId, newest, save } = await begin(institution);
    const locked = await newest();
    await lockVersion(db, stamp, locked.id);
    institution.pass(1000);
    await lockVersion(db, stamp, locked.id);
    expect((await newest()).lockedAt).toBe('2026-11-24T01:00:00.000Z');
    expect(await save(withOpening('Dua'))).toMatchObject({ ok: true, number: 2, did: 'made' });
    expect(await save(withOpening('Tiga'))).toMatchObject({ ok: true, number: 2, did: 'changed' });
    expect((await findVersion(db, locked.id))!.questionnaire).toEqual(questionnaire);
    expect((await findStudy(db, studyId))!.versions.map(({ number }) => number)).toEqual([2, 1]);
    expect((await institution.audited()).filter((action) => action === 'survey.lock-version')).toHaveLength(1);
  });

  it('makes no version where nothing is different, locked or not', async () => {
    const institution = await openInstitution(dialect);
    const { newest, save } = await begin(institution);
    const written = await institution.audited();
    await lockVersion(institution.db, institution.stamp, (await newest()).id);
    expect(await save(questionnaire)).toMatchObject({ ok: true, number: 1, did: 'same' });
    expect(await institution.audited()).toEqual([...written, 'survey.lock-version']);
  });

  it('refuses to overwrite what somebody else saved meanwhile', async () => {
    const institution = await openInstitution(dialect);
    const { newest, save } = await begin(institution);
    const seen = (await newest()).mark;
    await save(withOpening('Dari orang lain'));
    expect(await save(withOpening('Dari saya'), seen)).toEqual({ ok: false, code: 'changed-meanwhile' });
    expect((await newest()).questionnaire.opening.id).toBe('Dari orang lain');
  });

  it('lets one of two through who save at once', async () => {
    const institution = await openInstitution(dialect);
    const { newest, save } = await begin(institution);
    const { mark } = await newest();
    const outcomes = await Promise.all(['a', 'b', 'c'].map((text) => save(withOpening(text), mark)));
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('knows no study of another institution', async () => {
    const institution = await openInstitution(dialect);
    const { studyId, newest } = await begin(institution);
    const { other, stamp, actorId } = institution;
    const request = { studyId, mark: (await newest()).mark, questionnaire: withOpening('Lain') };
    expect(await saveQuestionnaire(other, stamp, actorId, request)).toEqual({ ok: false, code: 'no-such-study' });
    expect((await newest()).questionnaire).toEqual(questionnaire);
  });
});
