import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { questionnaireOf } from '../fixtures/insert-survey.ts';
import { closesAt, openedAt, openSurvey, submissionOf } from '../fixtures/open-survey.ts';
import { beginJourney } from './begin-journey.ts';
import { beginSchema } from './begin-schema.ts';
import { sealJourney } from './journey.ts';
import { submitResponse } from './submit-response.ts';
import { resumeJourney } from './turn-journey.ts';

const filled = { consent: 'yes', age: 'yes', language: 'en' };

describe.each(dialects)('beginning to answer, on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  async function openBegin(options: Parameters<typeof openSurvey>[1] = {}) {
    const survey = await openSurvey(dialect, options);
    const begin = async (fields: Readonly<Record<string, string>>, token?: string) =>
      beginJourney(
        survey.desk,
        survey.stamp,
        await survey.asking(),
        beginSchema.parse({ token: token ?? (await survey.start()), ...fields }),
        0,
      );
    const starts = () => survey.db.selectFrom('survey_start').select(['day', 'count']).execute();
    return { ...survey, begin, starts };
  }

  it('counts starts by the institution’s day, and nothing else is written', async () => {
    const { begin, starts, pass, db } = await openBegin();
    await Promise.all([begin(filled), begin(filled)]);
    pass(15 * 3_600_000);
    const begun = await begin(filled);
    expect(begun).toMatchObject({ ok: true, journey: { language: 'en', page: 0, begunAt: openedAt + 15 * 3_600_000 } });
    expect(await starts()).toEqual([
      { day: '2026-01-31', count: 2 },
      { day: '2026-02-01', count: 1 },
    ]);
    expect(await db.selectFrom('response').select('id').execute()).toEqual([]);
    // Of version 4: it tells of no time.
    expect(begun.ok && begun.journey.responseId).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4/);
  });

  it('asks for consent and age, and keeps nothing of who is too young', async () => {
    const { begin, starts } = await openBegin();
    expect(await begin({})).toMatchObject({ ok: false, code: 'incomplete', missing: ['age', 'consent'] });
    expect(await begin({ age: 'yes', consent: 'on' })).toMatchObject({
      ok: false,
      code: 'incomplete',
      missing: ['consent'],
    });
    expect(await begin({ ...filled, age: 'no' })).toEqual({ ok: false, code: 'too-young' });
    expect(await starts()).toEqual([]);
  });

  it('keeps each consent once as it was shown, and its proof is of that, whatever is said when answers are sent', async () => {
    const { begin, db, desk, stamp, asking, pass } = await openBegin();
    const texts = () => db.selectFrom('consent_text').select(['hash', 'text']).orderBy('hash').execute();
    for (const language of ['id', 'en', 'id']) await begin({ ...filled, language });
    const kept = await texts();
    expect(kept).toHaveLength(2);
    for (const { hash, text } of kept) expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
    expect(JSON.stringify(kept)).toContain('Lapas Contoh');
    const begun = await begin(filled);
    if (!begun.ok) throw new Error(begun.code);
    expect(kept.map(({ hash }) => hash)).toContain(begun.journey.consentHash);
    pass(60_000);
    // As if the program's own words were others by now.
    const journey = { ...begun.journey, consentHash: 'b'.repeat(64) };
    const sent = submissionOf(sealJourney(desk.secret, journey), 4);
    expect(await submitResponse(desk, stamp, await asking(), sent, null)).toMatchObject({ ok: true });
    const row = await db.selectFrom('response').select('consent_hash').executeTakeFirstOrThrow();
    expect(row.consent_hash).toBe('b'.repeat(64));
  });

  it('asks nobody for an age where none is set', async () => {
    const { begin } = await openBegin({ questionnaire: questionnaireOf({ minimumAge: null }) });
    expect(await begin({ consent: 'yes' })).toMatchObject({ ok: true });
  });

  it('is refused before and after the wave, by another token and by the trap', async () => {
    const { begin, start, pass, starts, desk, stamp, asking } = await openBegin();
    const token = await start();
    expect(await begin({ ...filled, website: 'x' })).toMatchObject({ code: 'trapped' });
    expect(await begin(filled, `${token}x`)).toMatchObject({ code: 'token' });
    pass(-1);
    expect(await begin(filled, token)).toMatchObject({ code: 'planned' });
    pass(1 + 8 * 86_400_000);
    expect(await begin(filled, token)).toMatchObject({ code: 'stale' });
    pass(closesAt - openedAt - 8 * 86_400_000);
    expect(await begin(filled, await start())).toMatchObject({ code: 'closed' });
    expect(await resumeJourney(desk, stamp, await asking(), token)).toMatchObject({ code: 'token' });
    expect(await starts()).toEqual([]);
  });
});
