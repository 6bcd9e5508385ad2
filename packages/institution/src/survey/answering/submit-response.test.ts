import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { questionnaireOf } from '../fixtures/insert-survey.ts';
import { openSurvey, submissionOf } from '../fixtures/open-survey.ts';
import { submitResponse } from './submit-response.ts';
import { withdrawResponse } from './withdraw-response.ts';

const minute = 60_000;
const hour = 60 * minute;

describe.each(dialects)('an answer that is sent, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  async function beginAndWait(options: Parameters<typeof openSurvey>[1] = {}, work = 0) {
    const survey = await openSurvey(dialect, options);
    const { token, journey } = await survey.begin(null, work);
    survey.pass(2 * minute);
    const send = async (point = 4, over: Readonly<Record<string, string>> = {}) =>
      submitResponse(survey.desk, survey.stamp, await survey.asking(), submissionOf(token, point, over), null);
    const rows = () => survey.db.selectFrom('response').selectAll().execute();
    return { ...survey, token, journey, send, rows };
  }

  it('is one row with its cells in the order of the columns, and locks the version', async () => {
    const { send, rows, db, journey, ids } = await beginAndWait();
    const times = JSON.stringify([61_000, null, 2_500]);
    const sent = await send(4, { 'a.town': ' Rantauprapat\u202e\r\n', times });
    expect(sent).toMatchObject({ ok: true, kept: 'new', responseId: journey.responseId });
    const [row, ...others] = await rows();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      institution_id: ids.institution,
      id: journey.responseId,
      wave_id: ids.wave,
      version_id: ids.version,
      link_id: ids.link,
      language: 'id',
      page_durations: '[61000,null,2500]',
      consented_at: '2026-01-31T03:00:00.000Z',
      submitted_at: '2026-01-31T03:02:00.000Z',
      day: '2026-01-31',
      excluded_at: null,
    });
    const cells = JSON.parse(row!.answers);
    expect(cells.slice(-4)).toEqual([4, 2, 'Rantauprapat', null]);
    const version = await db.selectFrom('study_version').select('locked_at').executeTakeFirstOrThrow();
    expect(version.locked_at).toBe('2026-01-31T03:02:00.000Z');
  });

  it('sent twice, or twice at once, is one row with one receipt', async () => {
    const { send, rows } = await beginAndWait();
    const together = await Promise.all([send(), send(), send()]);
    const again = await send();
    expect(together.map((sent) => sent.ok && sent.kept).sort()).toEqual(['new', 'same', 'same']);
    expect(again).toMatchObject({ ok: true, kept: 'same' });
    expect(new Set([...together, again].map((sent) => sent.ok && sent.receipt)).size).toBe(1);
    expect(await rows()).toHaveLength(1);
  });

  it('holds its wave to its version', async () => {
    const { send, db, ids, stamp } = await beginAndWait();
    await send();
    const next = { id: stamp.id(), study_id: ids.study, number: 2, questionnaire: JSON.stringify(questionnaireOf()) };
    await db
      .insertInto('study_version')
      .values({ ...next, locked_at: null, created_at: stamp.time() })
      .execute();
    const move = db.updateTable('wave').set({ version_id: next.id }).execute();
    await expect(move).rejects.toThrow(/foreign key/i);
  });

  it('with other answers than before says that the first stand', async () => {
    const { send, rows } = await beginAndWait();
    await send(4);
    expect(await send(2)).toMatchObject({ ok: true, kept: 'first' });
    expect(JSON.parse((await rows())[0]!.answers)[0]).toBe(4);
  });

  it('that was taken back does not come again, also not by an insert past the room', async () => {
    const { send, rows, whole, stamp, db, ids, journey } = await beginAndWait();
    const sent = await send();
    const [row] = await rows();
    await withdrawResponse(whole, stamp, sent.ok ? sent.receipt : '', async () => undefined);
    expect(await send()).toEqual({ ok: false, code: 'withdrawn' });
    const { institution_id: _, ...values } = row!;
    await db.insertInto('response').values(values).execute();
    expect(await rows()).toEqual([]);
    expect(await db.selectFrom('withdrawal').selectAll().execute()).toEqual([
      { institution_id: ids.institution, response_id: journey.responseId, wave_id: ids.wave, at: stamp.time() },
    ]);
  });

  it('waits for its time: a minimum after the questions were shown', async () => {
    const { send, pass, rows } = await beginAndWait();
    pass(-2 * minute + 3_400);
    const quick = await send();
    // 39 statements at half a second each, of which 3.4 s have passed.
    expect(quick).toEqual({ ok: false, code: 'too-quick', waitSeconds: 17 });
    expect(await rows()).toEqual([]);
    pass(17_000);
    expect(await send()).toMatchObject({ ok: true, kept: 'new' });
  });

  it('of a flooded link asks for proof of work, or for patience', async () => {
    const { send, pass, journey } = await beginAndWait({}, 8);
    pass(-2 * minute + 20_000);
    expect(await send()).toEqual({ ok: false, code: 'too-quick', waitSeconds: 100 });
    const { isProven } = await import('./proof-of-work.ts');
    const nonces = Array.from({ length: 10_000 }, (_, nonce) => String(nonce));
    const work = nonces.find((nonce) => isProven(journey.responseId, nonce, 8))!;
    expect(await send(4, { work })).toMatchObject({ ok: true });
    const patient = await beginAndWait({}, 8);
    expect(await patient.send()).toMatchObject({ ok: true });
  });

  it('is taken for two hours after closing from who had begun before', async () => {
    const { send, pass, db, clock } = await beginAndWait();
    await db
      .updateTable('wave')
      .set({ closes_at: new Date(clock() + minute).toISOString() })
      .execute();
    pass(hour);
    const late = await beginLate();
    expect(late).toBe('closed');
    const sent = await send();
    expect(sent).toMatchObject({ ok: true, kept: 'new' });
    pass(hour + minute);
    expect(await send(), 'what is there is acknowledged for ever').toMatchObject({ ok: true, kept: 'same' });

    async function beginLate(): Promise<string> {
      const other = await openSurvey(dialect);
      await other.db
        .updateTable('wave')
        .set({ closes_at: new Date(other.clock() + minute).toISOString() })
        .execute();
      const { token } = await other.begin();
      other.pass(2 * hour + 2 * minute);
      const outcome = await submitResponse(other.desk, other.stamp, await other.asking(), submissionOf(token, 4), null);
      return outcome.ok ? 'taken' : outcome.code;
    }
  });

  it('is refused with a reason each: link ended, week over, wording changed, trap, nothing, nonsense, foreign token', async () => {
    const ended = await beginAndWait();
    await ended.db.updateTable('survey_link').set({ ended_at: ended.stamp.time() }).execute();
    ended.pass(2 * hour);
    expect(await ended.send()).toEqual({ ok: false, code: 'ended' });

    const stale = await beginAndWait();
    stale.pass(7 * 24 * hour);
    expect(await stale.send()).toEqual({ ok: false, code: 'stale' });

    const changed = await beginAndWait();
    await changed.db
      .updateTable('study_version')
      .set((eb) => ({ questionnaire: eb('questionnaire', '||', ' ') }))
      .execute();
    expect(await changed.send()).toEqual({ ok: false, code: 'changed' });

    const moved = await beginAndWait();
    const { ids, db, stamp } = moved;
    const next = { id: stamp.id(), study_id: ids.study, number: 2, questionnaire: JSON.stringify(questionnaireOf()) };
    await db
      .insertInto('study_version')
      .values({ ...next, locked_at: null, created_at: stamp.time() })
      .execute();
    await db.updateTable('wave').set({ version_id: next.id }).execute();
    expect(await moved.send()).toEqual({ ok: false, code: 'changed' });

    const { send, token, rows, ...survey } = await beginAndWait();
    expect(await send(4, { website: 'https://example.org' })).toEqual({ ok: false, code: 'trapped' });
    expect(await send(6)).toEqual({ ok: false, code: 'impossible' });
    for (const odd of ['4.0', ' 4', '0x4', 'NaN', '１', '-1']) {
      expect(await send(4, { 'a.ent1': odd }), odd).toEqual({ ok: false, code: 'impossible' });
    }
    expect(await send(4, { 'a.open': 'x'.repeat(2_001) })).toEqual({ ok: false, code: 'impossible' });
    const empty = { ...submissionOf(token, 4), answers: { unknown: '3' } };
    expect(await submitResponse(survey.desk, survey.stamp, await survey.asking(), empty, null)).toEqual({
      ok: false,
      code: 'empty',
    });
    const forged = `${Buffer.from('[]').toString('base64url')}.${token.split('.')[1]}`;
    for (const foreign of ['', '.', 'x', forged, token.slice(0, -2), await survey.start()]) {
      const outcome = await submitResponse(
        survey.desk,
        survey.stamp,
        await survey.asking(),
        submissionOf(foreign, 4),
        null,
      );
      expect(outcome, foreign).toEqual({ ok: false, code: 'token' });
    }
    expect(await rows()).toEqual([]);
  });

  it('by a one-time link spends its ticket: of two at once one is taken', async () => {
    const survey = await openSurvey(dialect, { kind: 'one-time' });
    const { ids, db, stamp } = survey;
    await db
      .insertInto('survey_ticket')
      .values({
        id: ids.ticket,
        link_id: ids.link,
        token_hash: 'a'.repeat(64),
        response_id: null,
        created_at: stamp.time(),
      })
      .execute();
    const journeys = [await survey.begin(ids.ticket), await survey.begin(ids.ticket)];
    survey.pass(minute);
    const here = await survey.asking();
    const outcomes = await Promise.all(
      journeys.map(({ token }) => submitResponse(survey.desk, stamp, here, submissionOf(token, 4), null)),
    );
    expect(outcomes.map((outcome) => (outcome.ok ? outcome.kept : outcome.code)).sort()).toEqual(['new', 'spent']);
    expect(await db.selectFrom('response').select('id').execute()).toHaveLength(1);
    const winner = outcomes.findIndex(({ ok }) => ok);
    const again = await submitResponse(survey.desk, stamp, here, submissionOf(journeys[winner]!.token, 4), null);
    expect(again).toMatchObject({ ok: true, kept: 'same' });
  });
});
