import { z } from 'zod';
import { appendAudit, type InstitutionDatabase, type Stamp, transact } from '../../database/index.ts';

/** Reads the form with which an answer is left out, or taken in again: why. */
export const exclusionSchema = z.object({
  reason: z
    .string()
    .transform((text) => text.trim().replaceAll(/\s+/g, ' '))
    .pipe(
      z
        .string()
        .min(1, 'no-reason')
        .max(200, 'reason-too-long')
        .regex(/^[^\p{Cc}\p{Cs}\ufffd]*$/u, 'no-reason'),
    ),
});

/** An answer that counts in no figure: since when, by whom, and why. */
export interface Exclusion {
  readonly at: string;
  /** Who decided it. */
  readonly by: string;
  readonly reason: string;
}

/** Who decides it of which answer, and why. */
export interface ExclusionDecision {
  /** The wave on whose page it is decided: an answer of another is not found. */
  readonly waveId: string;
  readonly responseId: string;
  readonly actorId: string;
  /** At most 200 characters; never a name, since reports tell it. */
  readonly reason: string;
}

export type ExclusionOutcome =
  | { readonly ok: true }
  /** `unknown`: no such answer (any more). `already`: somebody decided the same before. */
  | { readonly ok: false; readonly code: 'unknown' | 'already' };

/** Leaves an answer out of every figure from now on. It stays where it is, and can be taken in again. */
export function excludeResponse(
  db: InstitutionDatabase,
  stamp: Stamp,
  decision: ExclusionDecision,
): Promise<ExclusionOutcome> {
  return decide(db, stamp, decision, 'exclude');
}

/** Takes an answer in again. The reason takes the place of that for which it was left out. */
export function includeResponse(
  db: InstitutionDatabase,
  stamp: Stamp,
  decision: ExclusionDecision,
): Promise<ExclusionOutcome> {
  return decide(db, stamp, decision, 'include');
}

function decide(
  db: InstitutionDatabase,
  stamp: Stamp,
  { waveId, responseId, actorId, reason }: ExclusionDecision,
  what: 'exclude' | 'include',
): Promise<ExclusionOutcome> {
  return transact(db, async (trx): Promise<ExclusionOutcome> => {
    const changed = await trx
      .updateTable('response')
      .set({
        excluded_at: what === 'exclude' ? stamp.time() : null,
        excluded_by: actorId,
        exclusion_reason: reason,
      })
      .where('id', '=', responseId)
      .where('wave_id', '=', waveId)
      .where('excluded_at', what === 'exclude' ? 'is' : 'is not', null)
      .executeTakeFirst();
    if (changed.numUpdatedRows === 0n) {
      const found = await trx
        .selectFrom('response')
        .select('id')
        .where('id', '=', responseId)
        .where('wave_id', '=', waveId)
        .executeTakeFirst();
      return { ok: false, code: found === undefined ? 'unknown' : 'already' };
    }
    await appendAudit(trx, stamp, {
      actorId,
      action: what === 'exclude' ? 'survey.exclude-response' : 'survey.include-response',
      subjectKind: 'response',
      subjectId: responseId,
    });
    return { ok: true };
  });
}

/** Whether and why a row is left out. */
export function exclusionOf(row: {
  readonly excluded_at: string | null;
  readonly excluded_by: string | null;
  readonly exclusion_reason: string | null;
}): Exclusion | null {
  if (row.excluded_at === null) return null;
  return { at: row.excluded_at, by: row.excluded_by!, reason: row.exclusion_reason! };
}
