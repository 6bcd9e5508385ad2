import { randomFillSync } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../../test/make-test-database.ts';
import { exampleQuestionnaire, openInstitution } from '../fixtures/open-institution.ts';
import { endLink } from './end-link.ts';
import { findLink } from './find-link.ts';
import { linkSchema } from './link.ts';
import { findOwnLink, listLinks } from './list-links.ts';
import { makeLink } from './make-link.ts';
import { makeStudy } from './make-study.ts';
import { makeTickets, ticketHash } from './make-tickets.ts';
import { makeWave } from './make-wave.ts';

const plan = { opensAt: '2026-11-24T01:00:00.000Z', closesAt: '2026-12-01T01:00:00.000Z', target: 100 };

async function begin(dialect: (typeof dialects)[number]) {
  const institution = await openInstitution(dialect);
  const { db, stamp, actorId } = institution;
  const studyId = await makeStudy(db, stamp, actorId, { name: 'A', questionnaire: exampleQuestionnaire() });
  const waveId = (await makeWave(db, stamp, actorId, { studyId, ...plan }))!;
  const make = async (kind: 'open' | 'one-time' = 'open', chance: (bytes: Uint8Array) => void = randomFillSync) => {
    const made = await makeLink(db, stamp, chance, actorId, { waveId, channel: 'ig_bio', kind });
    if (!made.ok) throw new Error(made.code);
    return made;
  };
  return { ...institution, studyId, waveId, make };
}

describe.each(dialects)('a link on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('is found by its slug from outside, with its wave and whose it is', async () => {
    const { whole, db, institutionId, studyId, waveId, make, audited } = await begin(dialect);
    const { linkId, slug } = await make();
    expect(slug).toMatch(/^[b-hj-km-np-tv-z2-9]{7}$/);
    const versionId = (await db.selectFrom('study_version').select('id').executeTakeFirstOrThrow()).id;
    const { opensAt, closesAt } = plan;
    expect(await findLink(whole, slug)).toEqual({
      institution: { id: institutionId, name: 'Lapas Contoh', timeZone: 'Asia/Jakarta', demonstration: false },
      link: { id: linkId, slug, channel: 'ig_bio', kind: 'open', endedAt: null },
      wave: { id: waveId, studyId, versionId, opensAt, closesAt },
    });
    for (const other of ['', slug.toUpperCase(), `${slug}x`, "' or '1'='1"])
      expect(await findLink(whole, other)).toBeNull();
    expect((await audited()).at(-1)).toBe('survey.make-link');
  });

  it('gets another slug where chance draws one that stands, and no link of a wave that is not there', async () => {
    const { other, stamp, actorId, waveId, make } = await begin(dialect);
    const draws = [...Array(14).fill(0), ...Array(7).fill(1)];
    const chance = (bytes: Uint8Array) => bytes.fill(draws.shift());
    expect((await make('open', chance)).slug).toBe('bbbbbbb');
    expect((await make('open', chance)).slug).toBe('ccccccc');
    await expect(make('open', (bytes) => bytes.fill(0))).rejects.toThrow('makeLink needs chance');
    const form = { waveId, channel: 'wa', kind: 'open' } as const;
    expect(await makeLink(other, stamp, randomFillSync, actorId, form)).toEqual({ ok: false, code: 'no-such-wave' });
  });

  it('ends once', async () => {
    const { whole, db, other, stamp, actorId, waveId, make, audited } = await begin(dialect);
    const { linkId, slug } = await make();
    expect(await endLink(other, stamp, actorId, { waveId, linkId })).toBe(false);
    // Of another wave of the same institution.
    expect(await endLink(db, stamp, actorId, { waveId: stamp.id(), linkId })).toBe(false);
    expect(await endLink(db, stamp, actorId, { waveId, linkId })).toBe(true);
    expect(await endLink(db, stamp, actorId, { waveId, linkId })).toBe(false);
    expect((await findLink(whole, slug))!.link.endedAt).toBe('2026-11-24T01:00:00.000Z');
    expect((await listLinks(db, waveId)).map(({ endedAt }) => endedAt)).toEqual(['2026-11-24T01:00:00.000Z']);
    expect((await audited()).filter((action) => action === 'survey.end-link')).toHaveLength(1);
  });

  it('hands out tickets once and keeps their hashes', async () => {
    const { db, stamp, actorId, waveId, make } = await begin(dialect);
    const { linkId } = await make('one-time');
    const tickets = (count: number, of = linkId) =>
      makeTickets(db, stamp, randomFillSync, actorId, { linkId: of, count });
    const made = await tickets(500);
    const tokens = made.ok ? made.tokens : [];
    expect(new Set(tokens).size).toBe(500);
    const rows = await db.selectFrom('survey_ticket').select('token_hash').execute();
    expect(new Set(rows.map((row) => row.token_hash))).toEqual(new Set(tokens.map(ticketHash)));
    await db
      .updateTable('survey_ticket')
      .set({ response_id: stamp.id() })
      .where('token_hash', '=', ticketHash(tokens[0]!))
      .execute();
    expect(await listLinks(db, waveId)).toMatchObject([{ responses: 0, tickets: { made: 500, spent: 1 } }]);
    await expect(tickets(501)).rejects.toThrow();
    expect(await tickets(1, (await make()).linkId)).toEqual({ ok: false, code: 'not-one-time' });
    await endLink(db, stamp, actorId, { waveId, linkId });
    expect(await tickets(1)).toEqual({ ok: false, code: 'ended' });
    expect(await tickets(1, stamp.id())).toEqual({ ok: false, code: 'no-such-link' });
  });

  it('is not there for another institution', async () => {
    const { db, other, waveId, make } = await begin(dialect);
    const { linkId } = await make();
    expect([await findOwnLink(other, linkId), await listLinks(other, waveId)]).toEqual([null, []]);
    expect(await findOwnLink(db, linkId)).toMatchObject({ id: linkId, waveId, channel: 'ig_bio' });
  });
});

it('is named by a short word', () => {
  expect(linkSchema.parse({ channel: ' IG Bio-2 ', kind: 'open' })).toEqual({ channel: 'ig_bio_2', kind: 'open' });
  for (const channel of ['', '1a', 'a'.repeat(31), 'é', '=1+1']) {
    expect(linkSchema.safeParse({ channel, kind: 'open' }).success, channel).toBe(false);
  }
  expect(linkSchema.safeParse({ channel: 'wa', kind: 'other' }).success).toBe(false);
});
