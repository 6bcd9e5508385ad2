import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { appendAudit, forInstitution } from '../database/index.ts';
import { listStaff } from './change-staff.ts';
import { makeInvitation, openInstitution, ownerForm } from './fixtures/open-people.ts';
import { makeInstitution } from './institution.ts';
import { listAudit, listAuditKinds } from './list-audit.ts';

const newest = { kind: null, before: null };

describe.each(dialects)('reading the audit trail on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('shows the newest first, with the names of today', async () => {
    const { people, institution, ownerId } = await openInstitution(dialect);
    const { whole, stamp } = people;
    const db = forInstitution(whole, institution.id);
    const [owner] = await listStaff(db, whole);
    await appendAudit(db, stamp, { actorId: null, action: 'people.end', subjectKind: 'staff', subjectId: owner!.id });
    const invited = await makeInvitation(db, stamp, ownerId, { role: 'viewer' });
    await db.updateTable('institution').set({ name: 'Nama Baru' }).execute();
    const { lines, next } = await listAudit(db, whole, newest);
    expect(next).toBeNull();
    const told = lines.map(({ action, actor, subjectKind, subject }) => [action, actor, subjectKind, subject]);
    expect(told).toEqual([
      ['people.invite.viewer', ownerForm.name, 'invitation', null],
      ['people.end', null, 'staff', ownerForm.name],
      ['people.set-up', ownerForm.name, 'institution', 'Nama Baru'],
    ]);
    expect(lines[0]!.subjectId).toBe(invited.id);
    expect(lines[0]!.at).toBe('2026-01-31T17:00:00.000Z');
    expect(await listAuditKinds(db)).toEqual(['institution', 'invitation', 'staff']);
    const onlyStaff = await listAudit(db, whole, { kind: 'staff', before: null });
    expect(onlyStaff.lines.map(({ action }) => action)).toEqual(['people.end']);
  });

  it('gives every line once, page by page, while new ones come', async () => {
    const { people, institution, ownerId } = await openInstitution(dialect);
    const { whole, stamp } = people;
    const db = forInstitution(whole, institution.id);
    const entry = { actorId: ownerId, subjectKind: 'institution', subjectId: institution.id };
    for (let n = 0; n < 119; n += 1) await appendAudit(db, stamp, { ...entry, action: 'survey.make-study' });
    const read: string[] = [];
    let before: string | null = null;
    do {
      const page = await listAudit(db, whole, { kind: null, before });
      read.push(...page.lines.map(({ id }) => id));
      before = page.next;
      await appendAudit(db, stamp, { ...entry, action: 'survey.rename-study' });
    } while (before !== null);
    expect(read).toHaveLength(120);
    expect(read.toSorted().toReversed()).toEqual(read);
  });

  it("shows no other institution's", async () => {
    const { people } = await openInstitution(dialect);
    const other = await makeInstitution(people.whole, people.stamp, { name: 'L', slug: 'l', timeZone: 'Asia/Jakarta' });
    if (!other.ok) throw new Error(other.code);
    const db = forInstitution(people.whole, other.institution.id);
    expect(await listAudit(db, people.whole, newest)).toEqual({ lines: [], next: null });
    expect(await listAuditKinds(db)).toEqual([]);
  });
});
