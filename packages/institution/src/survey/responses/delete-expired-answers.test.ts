import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { changeWave, closeNow, findWaveHead, openNow, planMark } from '../authoring/index.ts';
import { keepAnswers, makeOpenWave } from '../fixtures/keep-answers.ts';
import { exampleQuestionnaire, openInstitution } from '../fixtures/open-institution.ts';
import { deleteExpiredAnswers, deleteExpiredEverywhere } from './delete-expired-answers.ts';

const hour = 3_600_000;
const day = 24 * hour;
const fail = (fault: unknown) => {
  throw fault;
};

describe.each(dialects)('answers whose time is over, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  function keptFor(retentionDays: number) {
    const questionnaire = exampleQuestionnaire();
    return { ...questionnaire, consent: { ...questionnaire.consent, retentionDays } };
  }

  async function begin() {
    const institution = await openInstitution(dialect);
    const { whole, db, stamp, pass } = institution;
    const left = async () => (await db.selectFrom('response').select('wave_id').execute()).map((row) => row.wave_id);
    /** Sweeps each hour until so much has passed, and tells how many were deleted by then. */
    const live = async (milliseconds: number) => {
      let deleted = 0;
      for (let passed = 0; passed < milliseconds; passed += hour) {
        pass(Math.min(hour, milliseconds - passed));
        deleted += await deleteExpiredEverywhere(whole, stamp, fail);
      }
      return deleted;
    };
    return { ...institution, institution, left, live };
  }

  it('are deleted as their consent has said, and the trail says so; others stay', async () => {
    const { institution, whole, db, stamp, actorId, pass, audited, left, live } = await begin();
    const short = await makeOpenWave(institution, keptFor(30));
    const long = await makeOpenWave(institution, keptFor(31));
    const open = await makeOpenWave(institution, keptFor(1));
    for (const wave of [short, long, open]) await keepAnswers(institution, wave, 3);
    await closeNow(db, stamp, actorId, short.waveId);
    await closeNow(db, stamp, actorId, long.waveId);
    pass(28 * day);
    expect(await live(2 * day - 1)).toBe(0);
    expect(await left()).toHaveLength(9);
    pass(1);
    expect(await deleteExpiredEverywhere(whole, stamp, fail)).toBe(3);
    expect(new Set(await left())).toEqual(new Set([long.waveId, open.waveId]));
    expect((await audited()).filter((action) => action === 'survey.delete-expired')).toHaveLength(1);
    expect(await deleteExpiredEverywhere(whole, stamp, fail)).toBe(0);
    expect((await audited()).filter((action) => action === 'survey.delete-expired')).toHaveLength(1);
  });

  it('are kept a day longer by a server that had not seen it coming: its clock may be wrong', async () => {
    const { institution, db, stamp, actorId, pass, left, live } = await begin();
    const wave = await makeOpenWave(institution, keptFor(10));
    await keepAnswers(institution, wave, 2);
    await closeNow(db, stamp, actorId, wave.waveId);
    pass(400 * day);
    expect(await live(20 * hour)).toBe(0);
    // The clock is set right: nothing is to end soon.
    pass(-400 * day);
    expect(await live(day)).toBe(0);
    expect(await left()).toHaveLength(2);
    pass(400 * day);
    expect(await live(day)).toBe(0);
    expect(await live(hour)).toBe(2);
  });

  it('keep their end where a wave was opened again; later ones have theirs by the next closing', async () => {
    const { institution, db, other, stamp, actorId, pass, left, live } = await begin();
    const wave = await makeOpenWave(institution, keptFor(10));
    await keepAnswers(institution, wave, 2);
    await closeNow(db, stamp, actorId, wave.waveId);
    pass(2 * day);
    await openNow(db, stamp, actorId, wave.waveId);
    await keepAnswers(institution, wave, 3, undefined, 2);
    pass(2 * day);
    await closeNow(db, stamp, actorId, wave.waveId);
    pass(hour);
    await openNow(db, stamp, actorId, wave.waveId);
    await keepAnswers(institution, wave, 4, undefined, 3);
    expect(await live(6 * day - hour - 1)).toBe(0);
    expect(await deleteExpiredAnswers(other, stamp, fail)).toBe(0);
    expect(await live(1)).toBe(2);
    expect(await live(4 * day - 1)).toBe(0);
    expect(await live(1)).toBe(3);
    // Nobody has closed it again.
    expect(await live(20 * day)).toBe(0);
    expect(await left()).toHaveLength(4);
  });

  it('do not end by a closing that was set into the past, nor before the last of them is old enough', async () => {
    const { institution, whole, db, stamp, actorId, pass, left, live } = await begin();
    const wave = await makeOpenWave(institution, keptFor(10));
    await keepAnswers(institution, wave, 2);
    pass(400 * day);
    await keepAnswers(institution, wave, 2, undefined, 2);
    const close = async (closesAt: string) => {
      const mark = planMark((await findWaveHead(db, wave.waveId))!);
      const plan = { waveId: wave.waveId, mark, opensAt: '2026-11-01T00:00:00.000Z', closesAt, target: 9 };
      expect(await changeWave(db, stamp, actorId, plan)).toEqual({ ok: true });
    };
    await close('2026-12-01T00:00:00.000Z');
    expect((await findWaveHead(db, wave.waveId))!.closesAt).toBe(stamp.time());
    // A second time of a wave that is closed changes nothing.
    pass(hour);
    await close('2026-12-02T00:00:00.000Z');
    expect(Date.parse((await findWaveHead(db, wave.waveId))!.closesAt!)).toBe(Date.parse(stamp.time()) - hour);
    // Somebody had begun before and sent after.
    await keepAnswers(institution, wave, 1, undefined, 3);
    expect(await live(10 * day - 1)).toBe(0);
    pass(1);
    expect(await deleteExpiredEverywhere(whole, stamp, fail)).toBe(5);
    expect(await left()).toEqual([]);
  });

  it('end also beside a questionnaire that cannot be read any more, and beside one without a promise', async () => {
    const { institution, whole, db, stamp, actorId, pass } = await begin();
    const waves = [
      await makeOpenWave(institution, keptFor(1)),
      await makeOpenWave(institution, keptFor(1)),
      await makeOpenWave(institution, keptFor(1)),
    ];
    for (const wave of waves) {
      await keepAnswers(institution, wave, 1);
      await closeNow(db, stamp, actorId, wave.waveId);
    }
    const spoil = (at: number, questionnaire: string) =>
      db.updateTable('study_version').set({ questionnaire }).where('id', '=', waves[at]!.versionId).execute();
    await spoil(0, '{"consent":{}}');
    await spoil(1, '{"consent":{"retentionDays":1}}');
    pass(hour);
    const faults: string[] = [];
    const sweep = () => deleteExpiredEverywhere(whole, stamp, (_, waveId) => void faults.push(waveId));
    expect(await sweep()).toBe(0);
    pass(day);
    expect(await sweep()).toBe(2);
    expect(faults).toEqual([waves[0]!.waveId, waves[0]!.waveId]);
  });
});
