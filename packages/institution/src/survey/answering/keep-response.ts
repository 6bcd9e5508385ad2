import { type InstitutionDatabase, type Stamp, transact } from '../../database/index.ts';
import { lockVersion } from '../authoring/index.ts';
import { type Asked, wordingOf } from './asked.ts';
import type { Asking } from './asking.ts';
import type { ResponseRow, ResponseWriter } from './create-response-writer.ts';
import type { Journey } from './journey.ts';
import { receiptHash } from './receipt.ts';

export interface KeptParts {
  readonly journey: Journey;
  readonly receipt: string;
  /** JSON of the cells. */
  readonly answers: string;
  readonly durations: readonly (number | null)[];
}

/** `new`: now kept. `same`, `first`: there already, with these answers or others. `spent`: the ticket was used by another. */
export type Kept = 'new' | 'same' | 'first' | 'spent' | 'withdrawn' | 'changed';

/**
 * Writes one answer, or finds that it is there. Mostly one statement, shared with who sends at the same time; the first answer to a version also locks it, and one
 * by a one-time link also spends the ticket, each in one transaction with the row. That an answer which was taken back
 * does not come again is held by the table's own trigger, and that it is of the wave's version by its foreign key
 * (migration 003).
 */
export async function keepResponse(
  writer: ResponseWriter,
  stamp: Stamp,
  asking: Asking,
  asked: Asked,
  parts: KeptParts,
): Promise<Kept> {
  const { db, institution } = asking;
  const { ticketId, responseId } = parts.journey;
  const row = rowOf(stamp, asking, asked, parts);
  if (asked.locked && ticketId === null) {
    const isNew = await writer.insert(db, institution.id, row);
    return isNew ? 'new' : readKept(db, responseId, parts.answers);
  }
  const outcome = await transact(db, async (trx) => {
    const done = (kept: Kept, ok = true) => ({ ok, kept });
    if (!asked.locked && !(await lock(trx, stamp, asked))) return done('changed', false);
    if (ticketId !== null && !(await spend(trx, ticketId, responseId))) return done('spent', false);
    if (await insert(trx, row)) return done('new');
    return done(await readKept(trx, responseId, parts.answers), false);
  });
  return outcome.kept;
}

/** Locks the version; false where somebody saved another wording before, which `lockVersion` waits for. */
async function lock(trx: InstitutionDatabase, stamp: Stamp, { versionId, wording }: Asked): Promise<boolean> {
  await lockVersion(trx, stamp, versionId);
  const { questionnaire } = await trx
    .selectFrom('study_version')
    .select('questionnaire')
    .where('id', '=', versionId)
    .executeTakeFirstOrThrow();
  return wordingOf(questionnaire) === wording;
}

function rowOf(
  stamp: Stamp,
  asking: Asking,
  asked: Asked,
  { journey, receipt, answers, durations }: KeptParts,
): ResponseRow {
  const now = stamp.time();
  return {
    id: journey.responseId,
    wave_id: asking.wave.id,
    version_id: asked.versionId,
    link_id: asking.link.id,
    language: journey.language,
    answers,
    page_durations: JSON.stringify(durations),
    consent_hash: journey.consentHash,
    consented_at: new Date(journey.begunAt).toISOString(),
    submitted_at: now,
    day: asking.dayOf(Date.parse(now)),
    receipt_hash: receiptHash(receipt),
  };
}

async function insert(db: InstitutionDatabase, row: ResponseRow): Promise<boolean> {
  const made = await db
    .insertInto('response')
    .values(row)
    .onConflict((conflict) => conflict.columns(['institution_id', 'id']).doNothing())
    .executeTakeFirst();
  return made.numInsertedOrUpdatedRows === 1n;
}

/** Whether the ticket is now this response's, or was already: of two at once the database lets one through. */
async function spend(trx: InstitutionDatabase, ticketId: string, responseId: string): Promise<boolean> {
  const spent = await trx
    .updateTable('survey_ticket')
    .set({ response_id: responseId })
    .where('id', '=', ticketId)
    .where((eb) => eb.or([eb('response_id', 'is', null), eb('response_id', '=', responseId)]))
    .executeTakeFirst();
  return spent.numUpdatedRows === 1n;
}

/** What stands in the way of an insert that did nothing. */
async function readKept(db: InstitutionDatabase, responseId: string, answers: string): Promise<Kept> {
  const kept = await db.selectFrom('response').select('answers').where('id', '=', responseId).executeTakeFirst();
  if (kept === undefined) return 'withdrawn';
  return kept.answers === answers ? 'same' : 'first';
}
