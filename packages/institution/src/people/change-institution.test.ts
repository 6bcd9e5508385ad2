import { beforeAll, describe, expect, it } from 'vitest';
import { dialects, prepareServer } from '../../../../test/make-test-database.ts';
import { forInstitution } from '../database/index.ts';
import { changeInstitution, institutionMark } from './change-institution.ts';
import { openInstitution } from './fixtures/open-people.ts';
import { findInstitutionBySlug, makeInstitution } from './institution.ts';
import { findStaff } from './staff.ts';

const next = { name: 'Lapas Baru', slug: 'baru', timeZone: 'Asia/Jayapura' };

describe.each(dialects)('an institution on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('gets another name, slug and time zone, which the trail tells', async () => {
    const { people, institution, ownerId } = await openInstitution(dialect);
    const db = forInstitution(people.whole, institution.id);
    const change = (form: typeof next, mark = institutionMark(institution)) =>
      changeInstitution(db, people.stamp, ownerId, { ...form, mark });
    expect(await change(institution)).toEqual({ ok: true });
    expect(await change(next)).toEqual({ ok: true });
    expect(await findInstitutionBySlug(people.whole, 'contoh')).toBeNull();
    const found = await findStaff(people.whole, ownerId, 'baru');
    expect(found).toMatchObject({ institution: { id: institution.id, ...next }, role: 'owner' });
    const trail = await db.selectFrom('audit_entry').selectAll().orderBy('id').execute();
    expect(trail.slice(1)).toMatchObject([{ action: 'people.change-institution', subject_id: institution.id }]);
    expect(await change({ ...next, name: 'Lagi' })).toEqual({ ok: false, code: 'changed-meanwhile' });
    expect(await findInstitutionBySlug(people.whole, 'baru')).toMatchObject(next);
  });

  it('gets no slug of another, and another is not touched', async () => {
    const { people, institution, ownerId } = await openInstitution(dialect);
    const other = { name: 'Lapas Lain', slug: 'lain', timeZone: 'Asia/Jakarta' };
    await makeInstitution(people.whole, people.stamp, other);
    const db = forInstitution(people.whole, institution.id);
    const wanted = { ...next, slug: 'lain', mark: institutionMark(institution) };
    expect(await changeInstitution(db, people.stamp, ownerId, wanted)).toEqual({ ok: false, code: 'slug-taken' });
    expect(await findInstitutionBySlug(people.whole, 'contoh')).toMatchObject({ name: 'Lapas Contoh' });
    expect(await changeInstitution(db, people.stamp, ownerId, { ...wanted, slug: 'baru' })).toEqual({ ok: true });
    expect(await findInstitutionBySlug(people.whole, 'lain')).toMatchObject(other);
  });
});
