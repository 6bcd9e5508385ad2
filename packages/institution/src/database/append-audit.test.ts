import { type Kysely, sql } from 'kysely';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dialects, makeTestDatabase, prepareServer } from '../../../../test/make-test-database.ts';
import { type AuditEntry, appendAudit } from './append-audit.ts';
import { forInstitution } from './for-institution.ts';
import { migrate } from './migrate.ts';
import { type Dialect, openDatabase } from './open-database.ts';
import { createStamp } from './stamp.ts';

const clock = () => Date.UTC(2026, 0, 31, 17, 5, 9, 120);

async function openWithInstitution(dialect: Dialect) {
  const { where, remove } = await makeTestDatabase(dialect);
  const { whole, close, ...database } = await openDatabase(where);
  onTestFinished(async () => {
    await close();
    await remove();
  });
  await migrate({ whole, close, ...database }, clock);
  const stamp = createStamp(clock);
  const institution = { id: stamp.id(), name: 'Lapas Contoh', slug: 'contoh', time_zone: 'Asia/Jakarta' };
  await whole
    .insertInto('institution')
    .values({ ...institution, created_at: stamp.time() })
    .execute();
  const entry: AuditEntry = {
    actorId: stamp.id(),
    action: 'people.invite',
    subjectKind: 'institution',
    subjectId: institution.id,
  };
  return { whole, stamp, entry, institutionId: institution.id, db: forInstitution(whole, institution.id) };
}

/** Statements that no type would let through. */
const run = (whole: Kysely<never>, text: string) => sql.raw(text).execute(whole);

describe.each(dialects)('the audit trail on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('keeps who did what to what, and when', async () => {
    const { db, stamp, entry, institutionId } = await openWithInstitution(dialect);
    const id = await appendAudit(db, stamp, entry);
    const machine = await appendAudit(db, stamp, { ...entry, actorId: null, action: 'survey.close-wave' });
    const rows = await db.selectFrom('audit_entry').selectAll().orderBy('id').execute();
    const same = { institution_id: institutionId, subject_kind: 'institution', subject_id: institutionId };
    expect(rows).toEqual([
      { ...same, id, actor_id: entry.actorId, action: 'people.invite', at: '2026-01-31T17:05:09.120Z' },
      { ...same, id: machine, actor_id: null, action: 'survey.close-wave', at: '2026-01-31T17:05:09.120Z' },
    ]);
  });

  it('refuses to be changed, emptied or replaced, by the database itself', async () => {
    const { whole, db, stamp, entry } = await openWithInstitution(dialect);
    await appendAudit(db, stamp, entry);
    const before = await db.selectFrom('audit_entry').selectAll().execute();
    const free = whole as unknown as Kysely<never>;
    const attacks = [
      "update audit_entry set action = 'x'",
      'update audit_entry set action = action',
      'delete from audit_entry',
      "insert into audit_entry select * from audit_entry where true on conflict (institution_id, id) do update set action = 'x'",
      ...(dialect === 'sqlite'
        ? ['insert or replace into audit_entry select * from audit_entry']
        : ['truncate audit_entry']),
    ];
    for (const attack of attacks) await expect(run(free, attack), attack).rejects.toThrow('append-only');
    if (dialect === 'sqlite') {
      await run(free, 'pragma recursive_triggers = off');
      await expect(run(free, attacks.at(-1)!)).rejects.toThrow('append-only');
    }
    await expect(run(free, 'delete from institution')).rejects.toThrow(/foreign key/i);
    expect(await db.selectFrom('audit_entry').selectAll().execute()).toEqual(before);
  });

  it('goes with the change that it tells of', async () => {
    const { whole, db, stamp, entry, institutionId } = await openWithInstitution(dialect);
    const change = whole.transaction().execute(async (trx) => {
      await appendAudit(forInstitution(trx, institutionId), stamp, entry);
      throw new Error('no change');
    });
    await expect(change).rejects.toThrow('no change');
    expect(await db.selectFrom('audit_entry').selectAll().execute()).toEqual([]);
  });

  it('holds no personal value', async () => {
    const { whole, db, stamp, entry, institutionId } = await openWithInstitution(dialect);
    const wrong: Partial<AuditEntry>[] = [
      { actorId: 'budi@example.org' },
      { subjectId: 'Budi' },
      { action: 'invited Budi' },
      { action: 'people' },
      { action: 'people.invite\n' },
      { subjectKind: 'Budi Santoso' },
    ];
    for (const part of wrong) {
      const refused = appendAudit(db, stamp, { ...entry, ...part });
      await expect(refused).rejects.toThrow(RangeError);
      await expect(refused).rejects.not.toThrow(/budi/i);
    }
    const past = db.insertInto('audit_entry').values({
      id: stamp.id(),
      actor_id: 'budi@example.org',
      action: 'people.invite',
      subject_kind: 'institution',
      subject_id: institutionId,
      at: stamp.time(),
    });
    await expect(past.execute()).rejects.toThrow(/check/i);
    expect(await whole.selectFrom('audit_entry').selectAll().execute()).toEqual([]);
  });
});
