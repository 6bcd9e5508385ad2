import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { exampleQuestionnaire, keepAnswer, openInstitution } from '../fixtures/open-institution.ts';
import { changeWave, closeNow, moveToNewestVersion, openNow, planMark } from './change-wave.ts';
import { findStudy } from './find-study.ts';
import { findVersion } from './find-version.ts';
import { findWave } from './find-wave.ts';
import { listOpenWaves } from './list-open-waves.ts';
import { lockVersion } from './lock-version.ts';
import { makeLink } from './make-link.ts';
import { makeStudy } from './make-study.ts';
import { makeWave } from './make-wave.ts';
import { saveQuestionnaire } from './save-questionnaire.ts';
import { waveState } from './wave.ts';

const questionnaire = exampleQuestionnaire();
const chance = (bytes: Uint8Array) => bytes.fill(7);
const tomorrow = { opensAt: '2026-11-25T01:00:00.000Z', closesAt: '2026-12-01T01:00:00.000Z', target: 100 };

async function begin(dialect: (typeof dialects)[number]) {
  const institution = await openInstitution(dialect);
  const { db, stamp, actorId } = institution;
  const studyId = await makeStudy(db, stamp, actorId, { name: 'A', questionnaire });
  const waveId = (await makeWave(db, stamp, actorId, { studyId, ...tomorrow }))!;
  const wave = async () => (await findWave(db, waveId))!;
  const state = async () => waveState(await wave(), stamp.time());
  return { ...institution, institution, studyId, waveId, wave, state };
}

describe.each(dialects)('a wave on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('is numbered after the last, and asks the newest version', async () => {
    const { db, stamp, actorId, studyId, waveId, wave } = await begin(dialect);
    const made = await Promise.all([1, 2].map(() => makeWave(db, stamp, actorId, { studyId, ...tomorrow })));
    const numbers = await Promise.all([waveId, ...made].map(async (id) => (await findWave(db, id!))!.number));
    expect(numbers.sort()).toEqual([1, 2, 3]);
    expect(await wave()).toMatchObject({
      studyName: 'A',
      versionNumber: 1,
      responses: 0,
      isSuperseded: false,
      ...tomorrow,
    });
    expect(await makeWave(db, stamp, actorId, { studyId: stamp.id(), ...tomorrow })).toBeNull();
  });

  it('is opened before its time, closed, and opened again until somebody closes it', async () => {
    const { db, stamp, actorId, waveId, wave, state, pass, audited } = await begin(dialect);
    expect(await closeNow(db, stamp, actorId, waveId)).toEqual({ ok: false, code: 'not-open' });
    expect(await openNow(db, stamp, actorId, waveId)).toEqual({ ok: true });
    expect(await openNow(db, stamp, actorId, waveId)).toEqual({ ok: false, code: 'already-open' });
    expect(await wave()).toMatchObject({ opensAt: '2026-11-24T01:00:00.000Z', closesAt: tomorrow.closesAt });
    pass(60_000);
    expect(await closeNow(db, stamp, actorId, waveId)).toEqual({ ok: true });
    expect(await state()).toBe('closed');
    expect(await openNow(db, stamp, actorId, waveId)).toEqual({ ok: true });
    expect(await wave()).toMatchObject({ opensAt: '2026-11-24T01:00:00.000Z', closesAt: null });
    expect(await state()).toBe('open');
    expect((await audited()).slice(-3)).toEqual(['survey.open-wave', 'survey.close-wave', 'survey.open-wave']);
  });

  it('is among the open ones from its opening until its closing, with its answers counted', async () => {
    const { db, stamp, actorId, institution, waveId, wave, studyId, pass } = await begin(dialect);
    const open = () => listOpenWaves(db, stamp.time());
    expect(await open()).toEqual([]);
    await openNow(db, stamp, actorId, waveId);
    const link = await makeLink(db, stamp, chance, actorId, { waveId, channel: 'wa', kind: 'open' });
    const { versionNumber: _, isSuperseded: __, ...shown } = await wave();
    await keepAnswer(institution, { waveId, versionId: shown.versionId, linkId: link.ok ? link.linkId : '' });
    expect(await open()).toEqual([{ ...shown, responses: 1 }]);
    const later = (await makeWave(db, stamp, actorId, { studyId, ...tomorrow, opensAt: stamp.time() }))!;
    expect((await open()).map((one) => one.id)).toEqual([later, waveId]);
    pass(8 * 86_400_000);
    expect(await open()).toEqual([]);
  });

  it('gets other times and another target', async () => {
    const { db, other, stamp, actorId, waveId, wave } = await begin(dialect);
    const plan = { opensAt: '2026-11-26T01:00:00.000Z', closesAt: null, target: 250 };
    const mark = planMark(await wave());
    const change = { waveId, mark, ...plan };
    expect(await changeWave(other, stamp, actorId, change)).toEqual({ ok: false, code: 'no-such-wave' });
    expect(await changeWave(db, stamp, actorId, change)).toEqual({ ok: true });
    expect(await wave()).toMatchObject(plan);
  });

  it('is not opened again by times that stood in a form while another closed it', async () => {
    const { db, stamp, actorId, waveId, wave, state } = await begin(dialect);
    await openNow(db, stamp, actorId, waveId);
    const inForm = await wave();
    const change = { waveId, mark: planMark(inForm), opensAt: inForm.opensAt, closesAt: null, target: 250 };
    await closeNow(db, stamp, actorId, waveId);
    expect(await changeWave(db, stamp, actorId, change)).toEqual({ ok: false, code: 'changed-meanwhile' });
    expect(await state()).toBe('closed');
    const again = { ...change, mark: planMark(await wave()) };
    expect(await changeWave(db, stamp, actorId, again)).toEqual({ ok: true });
    expect(await wave()).toMatchObject({ closesAt: null, target: 250 });
  });

  it('keeps its opening once it has answers, whatever else is changed', async () => {
    const { institution, db, stamp, actorId, waveId, wave } = await begin(dialect);
    await openNow(db, stamp, actorId, waveId);
    const link = await makeLink(db, stamp, (bytes) => bytes.fill(7), actorId, { waveId, channel: 'wa', kind: 'open' });
    const { versionId, opensAt } = await wave();
    await keepAnswer(institution, { waveId, versionId, linkId: link.ok ? link.linkId : '' });
    const change = async (opens: string) =>
      changeWave(db, stamp, actorId, { ...tomorrow, waveId, mark: planMark(await wave()), opensAt: opens, target: 7 });
    expect(await change(tomorrow.opensAt)).toEqual({ ok: false, code: 'has-answers' });
    expect(await wave()).toMatchObject({ opensAt, target: 100 });
    expect(await change(`${opensAt.slice(0, 16)}:00.000Z`)).toEqual({ ok: true });
    expect(await wave()).toMatchObject({ opensAt, target: 7 });
  });

  it('moves to a newer version until it is answered', async () => {
    const { institution, db, stamp, actorId, studyId, waveId, wave } = await begin(dialect);
    const first = (await findVersion(db, (await wave()).versionId))!;
    await lockVersion(db, stamp, first.id);
    const next = { ...questionnaire, minimumAge: 18 };
    const saved = await saveQuestionnaire(db, stamp, actorId, { studyId, mark: first.mark, questionnaire: next });
    expect(saved).toMatchObject({ did: 'made' });
    expect(await wave()).toMatchObject({ versionNumber: 1, isSuperseded: true });
    expect(await moveToNewestVersion(db, stamp, actorId, waveId)).toEqual({ ok: true });
    const { versionId } = await wave();
    expect(await wave()).toMatchObject({ versionNumber: 2, isSuperseded: false });
    const link = await makeLink(db, stamp, chance, actorId, { waveId, channel: 'wa', kind: 'open' });
    await keepAnswer(institution, { waveId, versionId, linkId: link.ok ? link.linkId : '' });
    expect(await moveToNewestVersion(db, stamp, actorId, waveId)).toEqual({ ok: false, code: 'has-answers' });
    expect((await findStudy(db, studyId))!.waves[0]).toMatchObject({ versionNumber: 2, responses: 1 });
  });
});
