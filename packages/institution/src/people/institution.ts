import type { Selectable } from 'kysely';
import type { Stamp, Tables, WholeDatabase } from '../database/index.ts';
import type { InstitutionForm } from './forms.ts';

export interface Institution {
  readonly id: string;
  readonly name: string;
  /** Its part of an address. */
  readonly slug: string;
  /** An IANA name: in which its days begin. */
  readonly timeZone: string;
  /** Fictional: made to be looked at, which each of its pages says. */
  readonly demonstration: boolean;
}

export type MakeInstitutionOutcome =
  | { readonly ok: true; readonly institution: Institution }
  | { readonly ok: false; readonly code: 'slug-taken' };

/** Makes an institution, a fictional one where `demonstration` says so; `whole` may be a transaction. Refused where its slug is another's, also when both come at once. */
export async function makeInstitution(
  whole: WholeDatabase,
  stamp: Stamp,
  { name, slug, timeZone }: InstitutionForm,
  demonstration = false,
): Promise<MakeInstitutionOutcome> {
  const id = stamp.id();
  const made = await whole
    .insertInto('institution')
    .values({ id, name, slug, time_zone: timeZone, demonstration: demonstration ? 1 : 0, created_at: stamp.time() })
    .onConflict((on) => on.column('slug').doNothing())
    .returning('id')
    .executeTakeFirst();
  return made === undefined
    ? { ok: false, code: 'slug-taken' }
    : { ok: true, institution: { id, name, slug, timeZone, demonstration } };
}

/** The institution of a slug, or null. */
export async function findInstitutionBySlug(whole: WholeDatabase, slug: string): Promise<Institution | null> {
  const row = await whole.selectFrom('institution').selectAll().where('slug', '=', slug).executeTakeFirst();
  return row === undefined ? null : toInstitution(row);
}

export function toInstitution(row: Omit<Selectable<Tables['institution']>, 'created_at'>): Institution {
  const { id, name, slug, time_zone: timeZone, demonstration } = row;
  return { id, name, slug, timeZone, demonstration: demonstration === 1 };
}

/**
 * A slug that a name suggests, or an empty text where it has no letter or digit of the Latin alphabet.
 *
 * @example suggestSlug('Lapas Kelas II A Rantauprapat') // 'lapas-kelas-ii-a-rantauprapat'
 */
export function suggestSlug(name: string): string {
  const plain = name.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
  const joined = plain.replaceAll(/[^a-z0-9]+/g, '-').replace(/^-/, '');
  return joined.slice(0, 40).replace(/-$/, '');
}
