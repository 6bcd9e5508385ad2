import type { InstitutionDatabase, WholeDatabase } from '../database/index.ts';
import { findPersons } from './find-persons.ts';
import { findSubjectNames } from './find-subject-names.ts';

/** One line of the audit trail as it is read today: the trail holds ids, names are looked up. */
export interface AuditLine {
  readonly id: string;
  readonly at: string;
  /** `people.invite.viewer`: a word of the program. */
  readonly action: string;
  /** The name of whoever did it; null where it was the program itself or somebody of the public. */
  readonly actor: string | null;
  /** A table's name. */
  readonly subjectKind: string;
  readonly subjectId: string;
  /** The name of what it was done to, where it has one. */
  readonly subject: string | null;
}

export interface AuditPage {
  readonly lines: readonly AuditLine[];
  /** Where older lines follow, the `before` of the next page. */
  readonly next: string | null;
}

export interface AuditQuestion {
  /** Only what was done to this kind of thing; null for all. */
  readonly kind: string | null;
  /** Only what came before the line of this id; null for the newest. */
  readonly before: string | null;
}

const pageLength = 50;

/** The audit trail, newest first, a page at a time. Lines that come meanwhile move nothing: a page begins after an id, and ids rise with time. */
export async function listAudit(
  db: InstitutionDatabase,
  whole: WholeDatabase,
  { kind, before }: AuditQuestion,
): Promise<AuditPage> {
  const rows = await db
    .selectFrom('audit_entry')
    .selectAll()
    .$if(kind !== null, (query) => query.where('subject_kind', '=', kind!))
    .$if(before !== null, (query) => query.where('id', '<', before!))
    .orderBy('id', 'desc')
    .limit(pageLength + 1)
    .execute();
  const shown = rows.slice(0, pageLength);
  const actors = await findPersons(
    whole,
    shown.flatMap((row) => row.actor_id ?? []),
  );
  const subjects = await findSubjectNames(
    db,
    whole,
    shown.map((row) => ({ kind: row.subject_kind, id: row.subject_id })),
  );
  return {
    lines: shown.map((row) => ({
      id: row.id,
      at: row.at,
      action: row.action,
      actor: row.actor_id === null ? null : (actors.get(row.actor_id)?.name ?? row.actor_id),
      subjectKind: row.subject_kind,
      subjectId: row.subject_id,
      subject: subjects.get(row.subject_id) ?? null,
    })),
    next: rows.length > pageLength ? shown.at(-1)!.id : null,
  };
}

/** The kinds of thing that something was done to, by the alphabet. */
export async function listAuditKinds(db: InstitutionDatabase): Promise<string[]> {
  const rows = await db.selectFrom('audit_entry').select('subject_kind').distinct().orderBy('subject_kind').execute();
  return rows.map((row) => row.subject_kind);
}
