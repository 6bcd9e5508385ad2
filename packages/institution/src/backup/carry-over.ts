import type { Stamp, WholeDatabase } from '../database/index.ts';
import { carryPeople } from './carry-people.ts';
import { insertRows } from './insert-rows.ts';
import type { Since, TableRows } from './read-since.ts';

/**
 * Does again, in a database that may be older, what was done since and must not be undone: answers whose time was over are
 * deleted, links that were ended end, waves that were closed close, people are who they were last (`carryPeople`), the
 * audit trail goes on. Every invitation that nobody has accepted ends: it may have been taken back, or accepted, since.
 * Returns the names of institutions that nobody owns then.
 */
export async function carryOver(whole: WholeDatabase, stamp: Stamp, since: Since): Promise<readonly string[]> {
  return whole.transaction().execute(async (trx) => {
    for (const { institutionId, id, at, keptFrom } of since.expired) {
      let gone = trx
        .deleteFrom('response')
        .where('institution_id', '=', institutionId)
        .where('wave_id', '=', id)
        .where('submitted_at', '<=', at);
      if (keptFrom !== null) gone = gone.where('submitted_at', '<', keptFrom);
      await gone.execute();
    }
    // Figures that the backup kept may hold what is gone since: they are counted anew.
    await trx.deleteFrom('wave_figures').execute();
    for (const { institutionId, id, endedAt } of since.endedLinks) {
      await trx
        .updateTable('survey_link')
        .set({ ended_at: endedAt })
        .where('institution_id', '=', institutionId)
        .where('id', '=', id)
        .where('ended_at', 'is', null)
        .execute();
    }
    for (const { institutionId, id, closesAt } of since.closingWaves) {
      await trx
        .updateTable('wave')
        .set({ closes_at: closesAt })
        .where('institution_id', '=', institutionId)
        .where('id', '=', id)
        .where(({ eb, or }) => or([eb('closes_at', 'is', null), eb('closes_at', '>', closesAt)]))
        .execute();
    }
    await carryClosings(trx, since.closings);
    const institutions = await trx.selectFrom('institution').select(['id', 'name']).orderBy('id').execute();
    const known = new Set(institutions.map(({ id }) => id));
    await carryPeople(trx, known, since.people);
    await trx
      .updateTable('invitation')
      .set({ ended_at: stamp.time() })
      .where('accepted_at', 'is', null)
      .where('ended_at', 'is', null)
      .execute();
    await carryTrail(trx, known, since.trail);
    const owners = await trx
      .selectFrom('staff')
      .select('institution_id')
      .where('role', '=', 'owner')
      .where('ended_at', 'is', null)
      .execute();
    const owned = new Set(owners.map((row) => row.institution_id));
    return institutions.filter(({ id }) => !owned.has(id)).map(({ name }) => name);
  });
}

/** Of waves that the backup knows: by them the answers of before a closing end. */
async function carryClosings(trx: WholeDatabase, { columns, rows }: TableRows): Promise<void> {
  const waves = await trx.selectFrom('wave').select(['institution_id', 'id']).execute();
  const known = new Set(waves.map(({ institution_id, id }) => `${institution_id} ${id}`));
  const [institution, wave] = [columns.indexOf('institution_id'), columns.indexOf('wave_id')];
  const there = rows.filter((row) => known.has(`${row[institution]} ${row[wave]}`));
  await insertRows(trx, 'wave_closing', { columns, rows: there }, true);
}

/** Lines that the backup has already are left alone: the table refuses them, whatever an insert says of conflicts. */
async function carryTrail(trx: WholeDatabase, known: ReadonlySet<string>, trail: TableRows): Promise<void> {
  const at = (column: string): number => trail.columns.indexOf(column);
  const first = trail.rows.map((row) => String(row[at('at')])).toSorted()[0];
  if (first === undefined) return;
  const there = await trx.selectFrom('audit_entry').select('id').where('at', '>=', first).execute();
  const ids = new Set(there.map(({ id }) => id));
  const rows = trail.rows.filter(
    (row) => known.has(String(row[at('institution_id')])) && !ids.has(String(row[at('id')])),
  );
  await insertRows(trx, 'audit_entry', { columns: trail.columns, rows });
}
