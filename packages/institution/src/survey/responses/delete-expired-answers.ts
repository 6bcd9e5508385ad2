import { z } from 'zod';
import {
  appendAudit,
  forInstitution,
  type InstitutionDatabase,
  type Stamp,
  type WholeDatabase,
} from '../../database/index.ts';
import { answersEndAt } from './answers-end-at.ts';

const hour = 3_600_000;

/**
 * An end is seen coming for so long before anything is deleted, by a sweep each hour: a clock that was set wrong, or a server that starts with
 * a wrong one, then deletes nothing before somebody can have noticed.
 */
const noticed = 24 * hour;

/** Of a questionnaire, all that is read here: one that the program does not take any more has its promise all the same. */
const promise = z.object({ consent: z.object({ retentionDays: z.int().min(1) }) });

/** Told of a wave whose answers could not be deleted; the others are all the same. */
export type OnSweepFault = (fault: unknown, waveId: string) => void;

/** Deletes the answers of every institution whose time is over; returns how many. */
export async function deleteExpiredEverywhere(
  whole: WholeDatabase,
  stamp: Stamp,
  onFault: OnSweepFault,
): Promise<number> {
  let deleted = 0;
  for (const { id } of await whole.selectFrom('institution').select('id').execute()) {
    deleted += await deleteExpiredAnswers(forInstitution(whole, id), stamp, onFault);
  }
  return deleted;
}

/**
 * Deletes every answer whose time is over, as its consent has said it will be, and writes down for each wave that it was
 * done. Returns how many were deleted. What stays is how often a link was begun, by day, and what was reported meanwhile.
 *
 * Answers end as long after the closing that followed them as the consent says, also where the wave was opened again; what
 * came in after the last closing, from who had begun before, moves the end of its wave. Nothing is deleted before its end was
 * seen coming a day before by another call.
 */
export async function deleteExpiredAnswers(
  db: InstitutionDatabase,
  stamp: Stamp,
  onFault: OnSweepFault,
): Promise<number> {
  const waves = await db
    .selectFrom('wave')
    .innerJoin('study_version', 'study_version.id', 'wave.version_id')
    .select(['wave.id', 'wave.closes_at', 'wave.end_seen_at', 'study_version.questionnaire'])
    .where(({ or, eb, exists, selectFrom }) =>
      or([
        eb('wave.closes_at', '<=', stamp.time()),
        exists(selectFrom('wave_closing').select('closed_at').whereRef('wave_closing.wave_id', '=', 'wave.id')),
      ]),
    )
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('response').select('response.id').whereRef('response.wave_id', '=', 'wave.id')),
    )
    .execute();
  let deleted = 0;
  for (const wave of waves) {
    try {
      deleted += await deleteOfWave(db, stamp, wave);
    } catch (fault) {
      onFault(fault, wave.id);
    }
  }
  return deleted;
}

interface SweptWave {
  readonly id: string;
  readonly closes_at: string | null;
  readonly end_seen_at: string | null;
  readonly questionnaire: string;
}

/** The answers that end next: those sent until a closing, or all. */
interface Ending {
  readonly until: string | null;
  readonly end: string;
}

async function deleteOfWave(db: InstitutionDatabase, stamp: Stamp, wave: SweptWave): Promise<number> {
  const { retentionDays } = promise.parse(JSON.parse(wave.questionnaire)).consent;
  const now = stamp.time();
  const before = (time: string, milliseconds: number) => new Date(Date.parse(time) - milliseconds).toISOString();
  const ending = await findEnding(db, wave, retentionDays);
  if (ending === null || before(ending.end, noticed + hour) > now) {
    if (wave.end_seen_at !== null) await see(db, wave, null);
    return 0;
  }
  if (wave.end_seen_at === null) {
    await see(db, wave, now);
    return 0;
  }
  if (ending.end > now || wave.end_seen_at > before(now, noticed)) return 0;
  return db.transaction().execute(async (trx) => {
    // Takes the wave's row: whoever opens it again meanwhile was quicker, or waits.
    if (!(await see(trx, wave, null))) return 0;
    let query = trx.deleteFrom('response').where('wave_id', '=', wave.id);
    if (ending.until !== null) query = query.where('submitted_at', '<=', ending.until);
    const gone = await query.executeTakeFirst();
    if (gone.numDeletedRows > 0n) {
      // Figures that they counted in end with them; others are counted of those that are left.
      await trx.deleteFrom('wave_figures').where('wave_id', '=', wave.id).execute();
      const entry = { action: 'survey.delete-expired', subjectKind: 'wave', subjectId: wave.id };
      await appendAudit(trx, stamp, { actorId: null, ...entry });
    }
    return Number(gone.numDeletedRows);
  });
}

async function findEnding(
  db: InstitutionDatabase,
  { id, closes_at }: SweptWave,
  retentionDays: number,
): Promise<Ending | null> {
  const span = await db
    .selectFrom('response')
    .select(({ fn }) => [fn.min('submitted_at').as('first'), fn.max('submitted_at').as('last')])
    .where('wave_id', '=', id)
    .executeTakeFirstOrThrow();
  const closing = await db
    .selectFrom('wave_closing')
    .select('closed_at')
    .where('wave_id', '=', id)
    .where('closed_at', '>=', span.first)
    .orderBy('closed_at')
    .limit(1)
    .executeTakeFirst();
  if (closing !== undefined) return { until: closing.closed_at, end: answersEndAt(closing.closed_at, retentionDays)! };
  if (closes_at === null) return null;
  return { until: null, end: answersEndAt(span.last > closes_at ? span.last : closes_at, retentionDays)! };
}

/** Writes down since when an end is seen coming; false where the wave was closed or opened meanwhile. */
async function see(db: InstitutionDatabase, { id, closes_at }: SweptWave, at: string | null): Promise<boolean> {
  const seen = await db
    .updateTable('wave')
    .set({ end_seen_at: at })
    .where('id', '=', id)
    .where('closes_at', closes_at === null ? 'is' : '=', closes_at)
    .executeTakeFirst();
  return seen.numUpdatedRows === 1n;
}
