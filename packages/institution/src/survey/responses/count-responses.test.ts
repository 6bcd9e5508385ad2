import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { findWaveHead, listLinks } from '../authoring/index.ts';
import { keepAnswers, makeOpenWave } from '../fixtures/keep-answers.ts';
import { exampleQuestionnaire, openInstitution } from '../fixtures/open-institution.ts';
import { countResponses, countTotal } from './count-responses.ts';
import { excludeResponse } from './exclude-response.ts';
import { waveMark } from './wave-mark.ts';

describe.each(dialects)('counting on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('counts by channel and day what was answered and begun, and what is left out or gone', async () => {
    const institution = await openInstitution(dialect);
    const { db, other, stamp, actorId } = institution;
    const wave = await makeOpenWave(institution, exampleQuestionnaire(), ['ig_bio', 'wa', 'poster']);
    const another = await makeOpenWave(institution, exampleQuestionnaire());
    expect(await countResponses(db, wave.waveId)).toEqual({
      target: 400,
      total: 0,
      excluded: 0,
      withdrawn: 0,
      started: 0,
      channels: ['ig_bio', 'poster', 'wa'].map((channel) => ({ channel, answered: 0, started: 0 })),
      days: [],
    });
    const ids = await keepAnswers(institution, wave, 7, (at) => ({
      channel: at < 5 ? 'wa' : 'ig_bio',
      day: at < 3 ? '2026-11-24' : '2026-11-23',
    }));
    await keepAnswers(institution, another, 2);
    const link = wave.links[0]!.id;
    await db.insertInto('survey_start').values({ link_id: link, day: '2026-11-22', count: 9 }).execute();
    await excludeResponse(db, stamp, { waveId: wave.waveId, responseId: ids[0]!, actorId, reason: 'Dua kali' });
    await db.deleteFrom('response').where('id', '=', ids[6]!).execute();
    const gone = { response_id: ids[6]!, wave_id: wave.waveId, at: stamp.time() };
    await db.insertInto('withdrawal').values(gone).execute();
    expect(await countResponses(db, wave.waveId)).toEqual({
      target: 400,
      total: 6,
      excluded: 1,
      withdrawn: 1,
      started: 9,
      channels: [
        { channel: 'wa', answered: 5, started: 0 },
        { channel: 'ig_bio', answered: 1, started: 9 },
        { channel: 'poster', answered: 0, started: 0 },
      ],
      days: [
        { day: '2026-11-22', answered: 0, started: 9 },
        { day: '2026-11-23', answered: 3, started: 0 },
        { day: '2026-11-24', answered: 3, started: 0 },
      ],
    });
    expect(await countTotal(db, wave.waveId)).toBe(6);
    expect(await countResponses(other, wave.waveId)).toBeNull();
    const head = { id: wave.waveId, studyId: wave.studyId, studyName: 'Minat pengikut', number: 1, target: 400 };
    expect(await findWaveHead(db, wave.waveId)).toMatchObject(head);
    expect(await findWaveHead(other, wave.waveId)).toBeNull();
    const links = await listLinks(db, wave.waveId);
    expect(links.map(({ channel, responses }) => [channel, responses])).toEqual([
      ['ig_bio', 1],
      ['wa', 5],
      ['poster', 0],
    ]);
    expect(await countTotal(other, wave.waveId)).toBe(0);
  });

  it('marks every change of what counts by another mark', async () => {
    const institution = await openInstitution(dialect);
    const { db, stamp, actorId, pass } = institution;
    const wave = await makeOpenWave(institution, exampleQuestionnaire());
    const marks: string[] = [];
    const look = async () => {
      const { mark, ...counts } = await waveMark(db, wave.waveId);
      expect((await waveMark(db, wave.waveId)).mark).toBe(mark);
      marks.push(mark);
      pass(1_000);
      return counts;
    };
    expect(await look()).toEqual({ kept: 0, excluded: 0 });
    const [first, second] = await keepAnswers(institution, wave, 2);
    expect(await look()).toEqual({ kept: 2, excluded: 0 });
    await excludeResponse(db, stamp, { waveId: wave.waveId, responseId: first!, actorId, reason: 'Dua kali' });
    expect(await look()).toEqual({ kept: 1, excluded: 1 });
    await db.updateTable('response').set({ excluded_at: null }).where('id', '=', first!).execute();
    await excludeResponse(db, stamp, { waveId: wave.waveId, responseId: second!, actorId, reason: 'Dua kali' });
    expect(await look()).toEqual({ kept: 1, excluded: 1 });
    await db.deleteFrom('response').where('id', '=', first!).execute();
    const gone = { response_id: first!, wave_id: wave.waveId, at: stamp.time() };
    await db.insertInto('withdrawal').values(gone).execute();
    await keepAnswers(institution, wave, 1);
    expect(await look()).toEqual({ kept: 1, excluded: 1 });
    expect(new Set(marks).size).toBe(marks.length);
  });
});
