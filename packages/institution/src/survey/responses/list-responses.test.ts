import { sql } from 'kysely';
import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { keepAnswers, makeOpenWave } from '../fixtures/keep-answers.ts';
import { exampleQuestionnaire, openInstitution } from '../fixtures/open-institution.ts';
import { excludeResponse, includeResponse } from './exclude-response.ts';
import { listResponses } from './list-responses.ts';
import { type ResponseFilter, responseFilterSchema } from './response-filter.ts';

describe.each(dialects)('the list of answers on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  async function begin() {
    const institution = await openInstitution(dialect);
    const wave = await makeOpenWave(institution, exampleQuestionnaire());
    const all = async (filter: ResponseFilter = {}, flagged?: ReadonlySet<string>) => {
      const pages: (readonly string[])[] = [];
      let after: string | null = null;
      do {
        const page = await listResponses(institution.db, wave.waveId, filter, after, flagged);
        pages.push(page.responses.map(({ id }) => id));
        after = page.next;
      } while (after !== null);
      return pages;
    };
    return { ...institution, institution, wave, all };
  }

  it('shows each answer once, the last first, fifty on a page', async () => {
    const { institution, wave, all, db } = await begin();
    // Within a day by ids that are chance, so that nobody sees who came before whom.
    const ids = [...(await keepAnswers(institution, wave, 60, () => ({ day: '2026-11-24' }), 3))].toSorted();
    ids.push(...[...(await keepAnswers(institution, wave, 60, () => ({ day: '2026-11-25' }), 4))].toSorted());
    const pages = await all();
    expect(pages.map(({ length }) => length)).toEqual([50, 50, 20]);
    expect(pages.flat()).toEqual(ids.toReversed());
    await keepAnswers(institution, wave, 30, undefined, 2);
    expect((await all()).map(({ length }) => length)).toEqual([50, 50, 50]);
    const { responses } = await listResponses(db, wave.waveId, {}, null);
    expect(Object.keys(responses[0]!).toSorted()).toEqual(['channel', 'day', 'exclusion', 'id', 'language', 'seconds']);
  });

  it('narrows by channel, day, language, state and by whom the screening names, each and together', async () => {
    const { institution, wave, all, db, stamp, actorId } = await begin();
    const ids = await keepAnswers(institution, wave, 130, (at) => ({
      channel: at % 3 === 0 ? 'wa' : 'ig_bio',
      day: at % 2 === 0 ? '2026-11-24' : '2026-11-25',
      language: at % 10 === 0 ? 'en' : 'id',
      durations: at === 0 ? [1_000, null] : [61_000, 500],
    }));
    // The later day, which has the odd ones, first.
    const order = (one: number) => `${one % 2} ${ids[one]!}`;
    const at = (which: (at: number) => boolean) =>
      ids
        .map((_, place) => place)
        .filter(which)
        .toSorted((a, b) => (order(a) < order(b) ? 1 : -1))
        .map((place) => ids[place]!);
    expect((await all({ channel: 'wa' })).flat()).toEqual(at((one) => one % 3 === 0));
    expect((await all({ day: '2026-11-25' })).flat()).toEqual(at((one) => one % 2 === 1));
    expect((await all({ language: 'en', channel: 'wa' })).flat()).toEqual(at((one) => one % 30 === 0));
    expect(await all({ channel: 'telegram' })).toEqual([[]]);
    const reason = 'Menjawab tanpa membaca';
    await excludeResponse(db, stamp, { waveId: wave.waveId, responseId: ids[4]!, actorId, reason });
    expect((await all({ state: 'excluded' })).flat()).toEqual([ids[4]]);
    expect((await all({ state: 'kept' })).flat()).toEqual(at((one) => one !== 4));
    const flagged = new Set(ids.filter((_, place) => place % 2 === 0));
    expect((await all({ flagged: true }, flagged)).map(({ length }) => length)).toEqual([50, 15]);
    expect((await all({ flagged: true, state: 'kept' }, flagged)).flat()).toEqual(
      at((one) => one % 2 === 0 && one !== 4),
    );
    expect(await all({ flagged: true })).toEqual([[]]);
    const { responses } = await listResponses(db, wave.waveId, { state: 'excluded' }, null);
    expect(responses[0]).toMatchObject({ seconds: 61.5, exclusion: { by: actorId, reason } });
  });

  it('is another institution’s not at all', async () => {
    const { institution, wave, other } = await begin();
    await keepAnswers(institution, wave, 3);
    expect(await listResponses(other, wave.waveId, {}, null)).toEqual({ responses: [], next: null });
  });

  it('takes ids out of an index alone', async () => {
    if (dialect !== 'sqlite') return;
    const { whole } = await begin();
    const { rows } = await sql<{ detail: string }>`explain query plan
      select day, id from response where institution_id = 'a' and wave_id = 'b'
      and day <= 'd' and (day < 'd' or (day = 'd' and id < 'c'))
      and language = 'id' and link_id in ('e') and excluded_at is null
      order by day desc, id desc limit 51`.execute(whole);
    const plan = rows.map(({ detail }) => detail).join();
    expect(plan).toContain('USING COVERING INDEX response_wave');
    expect(plan).not.toContain('TEMP B-TREE');
  });
});

describe.each(dialects)('leaving out on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('is decided once, undone once, and told in the audit trail by ids alone', async () => {
    const institution = await openInstitution(dialect);
    const { db, other, stamp, actorId, audited } = institution;
    const wave = await makeOpenWave(institution, exampleQuestionnaire());
    const [id] = await keepAnswers(institution, wave, 1);
    const decision = { waveId: wave.waveId, responseId: id!, actorId, reason: 'Dua kali' };
    const before = (await audited()).length;
    expect(await includeResponse(db, stamp, decision)).toEqual({ ok: false, code: 'already' });
    expect(await excludeResponse(other, stamp, decision)).toEqual({ ok: false, code: 'unknown' });
    const elsewhere = { ...decision, waveId: stamp.id() };
    expect(await excludeResponse(db, stamp, elsewhere)).toEqual({ ok: false, code: 'unknown' });
    const both = await Promise.all([1, 2].map(() => excludeResponse(db, stamp, decision)));
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await includeResponse(db, stamp, { ...decision, reason: 'Ternyata dua orang' })).toEqual({ ok: true });
    const row = await db.selectFrom('response').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ excluded_at: null, excluded_by: actorId, exclusion_reason: 'Ternyata dua orang' });
    expect((await audited()).slice(before)).toEqual(['survey.exclude-response', 'survey.include-response']);
    const trail = await db.selectFrom('audit_entry').selectAll().execute();
    expect(JSON.stringify(trail)).not.toContain('Ternyata');
  });
});

describe('what an address asks for', () => {
  it('narrows by what can be meant, and by nothing else', () => {
    const asked = { channel: 'wa', day: '2026-11-24', language: 'en', state: 'kept', flagged: 'yes' };
    expect(responseFilterSchema.parse(asked)).toEqual({ ...asked, flagged: true });
    const empty = { channel: '', day: '', language: '', state: '', flagged: '' };
    expect(responseFilterSchema.parse(empty)).toEqual({});
    const wrong = { channel: 'x'.repeat(100), day: '24/11', language: 'fr', state: "' or 1=1", flagged: 'no' };
    expect(responseFilterSchema.parse(wrong)).toEqual({});
    expect(responseFilterSchema.parse({})).toEqual({});
  });
});
