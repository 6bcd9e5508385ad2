import { appendAudit, type InstitutionDatabase, isUniqueViolation, type Stamp, transact } from '../database/index.ts';
import type { InstitutionForm } from './forms.ts';

/** `changed-meanwhile`: the institution is no longer as `mark` has it; look at it and try again. */
export type ChangeInstitutionOutcome =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'slug-taken' | 'changed-meanwhile' };

/**
 * What a form about an institution was made from: `changeInstitution` compares it.
 *
 * @example institutionMark({ name: 'Lapas Contoh', slug: 'contoh', timeZone: 'Asia/Jakarta' }) // 'contoh Asia/Jakarta Lapas Contoh'
 */
export function institutionMark({ name, slug, timeZone }: InstitutionForm): string {
  return `${slug} ${timeZone} ${name}`;
}

/**
 * Gives an institution another name, slug or time zone. Its slug is part of the studio's addresses and of no other: links
 * to surveys have slugs of their own. Times are kept in UTC and are only shown otherwise; days that were counted stay.
 */
export async function changeInstitution(
  db: InstitutionDatabase,
  stamp: Stamp,
  actorId: string,
  { mark, ...form }: InstitutionForm & { readonly mark: string },
): Promise<ChangeInstitutionOutcome> {
  try {
    return await transact(db, async (trx): Promise<ChangeInstitutionOutcome> => {
      // Takes the institution's row, so that of two who save at once the second sees what the first did.
      const own = await trx
        .updateTable('institution')
        .set(({ ref }) => ({ name: ref('name') }))
        .returning(['id', 'name', 'slug', 'time_zone as timeZone'])
        .executeTakeFirstOrThrow();
      if (institutionMark(own) !== mark) return { ok: false, code: 'changed-meanwhile' };
      if (institutionMark(form) === mark) return { ok: true };
      const { name, slug, timeZone } = form;
      await trx.updateTable('institution').set({ name, slug, time_zone: timeZone }).execute();
      const entry = { action: 'people.change-institution', subjectKind: 'institution', subjectId: own.id };
      await appendAudit(trx, stamp, { actorId, ...entry });
      return { ok: true };
    });
  } catch (fault) {
    // That another has it is seen by the database alone, and by no bound query.
    if (isUniqueViolation(fault)) return { ok: false, code: 'slug-taken' };
    throw fault;
  }
}
