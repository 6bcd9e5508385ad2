import type { InstitutionDatabase } from '@minat/institution/database';
import type { Institution, Person, Role } from '@minat/institution/people';

/** A person at one institution: what `permit` hands to a page that may go on. */
export interface Staff {
  readonly person: Person;
  readonly role: Role;
  readonly institution: Institution;
  /** Bound to that institution. */
  readonly db: InstitutionDatabase;
}
