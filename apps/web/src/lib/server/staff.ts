import type { InstitutionDatabase } from '@minat/institution/database';
import type { Role } from '@minat/institution/people';

/** Whoever is signed in, wherever they may be staff. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

/** A person at one institution: what `permit` hands to a page that may go on. */
export interface Staff {
  readonly person: Person;
  readonly role: Role;
  readonly institution: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly timeZone: string;
  };
  /** Bound to that institution. */
  readonly db: InstitutionDatabase;
}
