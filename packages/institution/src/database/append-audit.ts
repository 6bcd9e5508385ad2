import { isId, type Stamp } from './stamp.ts';
import type { InstitutionDatabase } from './tables.ts';

export interface AuditEntry {
  /** Who did it; null where it was the program itself. */
  readonly actorId: string | null;
  /** What was done, room first: `people.invite`, `order.cancel`. */
  readonly action: string;
  /** What it was done to: the table's name, `audit_entry`. */
  readonly subjectKind: string;
  readonly subjectId: string;
}

/**
 * Adds one line to the institution's audit trail and returns its id. Called with the `trx` of the change that it tells of,
 * so that both are kept or neither. The trail holds ids and words of the program, never a personal value: anything else
 * is refused here, and the database refuses to change what stands.
 *
 * Errors: RangeError for an id that is not one (see `isId`), an action not of the form `room.verb`, a kind that is no
 * table's name.
 */
export async function appendAudit(db: InstitutionDatabase, stamp: Stamp, entry: AuditEntry): Promise<string> {
  const { actorId, action, subjectKind, subjectId } = entry;
  if (actorId !== null && !isId(actorId)) throw new RangeError('appendAudit needs an id as actorId, got another text');
  if (!isId(subjectId)) throw new RangeError('appendAudit needs an id as subjectId, got another text');
  if (!/^[a-z]+(\.[a-z]+(-[a-z]+)*)+$/.test(action)) {
    throw new RangeError('appendAudit needs an action of the form room.verb, got another text');
  }
  if (!/^[a-z]+(_[a-z]+)*$/.test(subjectKind)) {
    throw new RangeError("appendAudit needs a table's name as subjectKind, got another text");
  }
  const id = stamp.id();
  await db
    .insertInto('audit_entry')
    .values({ id, actor_id: actorId, action, subject_kind: subjectKind, subject_id: subjectId, at: stamp.time() })
    .execute();
  return id;
}
