import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { closeNow, openNow } from '../authoring/index.ts';
import { keepAnswers, makeOpenWave } from '../fixtures/keep-answers.ts';
import { exampleQuestionnaire, openInstitution } from '../fixtures/open-institution.ts';
import { deleteExpiredAnswers, deleteExpiredEverywhere } from './delete-expired-answers.ts';

const day = 86_400_000;

describe.each(dialects)('answers whose time is over, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  function keptFor(retentionDays: number) {
    const questionnaire = exampleQuestionnaire();
    return { ...questionnaire, consent: { ...questionnaire.consent, retentionDays } };
  }

  it('are deleted as their consent has said, and the trail says so; others stay', async () => {
    const institution = await openInstitution(dialect);
    const { whole, db, stamp, actorId, pass, audited } = institution;
    const short = await makeOpenWave(institution, keptFor(30));
    const long = await makeOpenWave(institution, keptFor(31));
    const open = await makeOpenWave(institution, keptFor(1));
    for (const wave of [short, long, open]) await keepAnswers(institution, wave, 3);
    const left = async () => (await db.selectFrom('response').select('wave_id').execute()).map((row) => row.wave_id);
    await closeNow(db, stamp, actorId, short.waveId);
    await closeNow(db, stamp, actorId, long.waveId);
    pass(30 * day - 1);
    expect(await deleteExpiredEverywhere(whole, stamp)).toBe(0);
    expect(await left()).toHaveLength(9);
    pass(1);
    expect(await deleteExpiredEverywhere(whole, stamp)).toBe(3);
    expect(new Set(await left())).toEqual(new Set([long.waveId, open.waveId]));
    expect((await audited()).filter((action) => action === 'survey.delete-expired')).toHaveLength(1);
    expect(await deleteExpiredEverywhere(whole, stamp)).toBe(0);
    expect((await audited()).filter((action) => action === 'survey.delete-expired')).toHaveLength(1);
  });

  it('begin anew where a wave was opened again, and are another institution’s own matter', async () => {
    const institution = await openInstitution(dialect);
    const { db, other, stamp, actorId, pass } = institution;
    const wave = await makeOpenWave(institution, keptFor(10));
    await keepAnswers(institution, wave, 2);
    await closeNow(db, stamp, actorId, wave.waveId);
    pass(9 * day);
    await openNow(db, stamp, actorId, wave.waveId);
    pass(9 * day);
    expect(await deleteExpiredAnswers(db, stamp)).toBe(0);
    await closeNow(db, stamp, actorId, wave.waveId);
    pass(10 * day);
    expect(await deleteExpiredAnswers(other, stamp)).toBe(0);
    expect(await deleteExpiredAnswers(db, stamp)).toBe(2);
  });
});
