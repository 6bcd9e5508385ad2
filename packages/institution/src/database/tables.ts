import type { ColumnType, Kysely } from 'kysely';

/** Set by the program when the row is made, never changed. */
type Fixed<Value> = ColumnType<Value, Value, never>;

export interface InstitutionTable {
  readonly id: Fixed<string>;
  readonly name: string;
  /** The institution's part of a public address: small letters, digits and hyphens. Unique in the whole database. */
  readonly slug: string;
  /** An IANA name, `Asia/Jakarta`: in which the institution's days begin. Times are kept in UTC all the same. */
  readonly time_zone: string;
  readonly created_at: Fixed<string>;
}

/** Who did what to what, and when. Rows are added, never changed or taken away; they hold ids, no personal value. */
export interface AuditEntryTable {
  readonly institution_id: Fixed<string>;
  readonly id: Fixed<string>;
  /** Null: nobody of the institution; the program itself, by the clock or for the public. */
  readonly actor_id: Fixed<string | null>;
  readonly action: Fixed<string>;
  readonly subject_kind: Fixed<string>;
  readonly subject_id: Fixed<string>;
  readonly at: Fixed<string>;
}

/** Every table of ours. A new one is added here, in `ownerColumns` and in a migration; a test compares the three. */
export interface Tables {
  readonly institution: InstitutionTable;
  readonly audit_entry: AuditEntryTable;
}

/** Of each table, the column that says whose a row is. */
export const ownerColumns = { institution: 'id', audit_entry: 'institution_id' } as const satisfies {
  readonly [Name in keyof Tables]: keyof Tables[Name];
};

/** The table as one institution sees it: whose a row is can be read, and is written by the binding alone. */
type Owned<Table, Column extends keyof Table> = Omit<Table, Column> & {
  readonly [Name in Column]: ColumnType<string, never, never>;
};

export type OwnedTables = {
  readonly [Name in keyof Tables]: Owned<Tables[Name], (typeof ownerColumns)[Name] & keyof Tables[Name]>;
};

/** The whole database, all institutions. For migrations, for making an institution, and for finding whose a request is. */
export type WholeDatabase = Kysely<Tables>;

/** The database bound to one institution by `forInstitution`: what every room works with. */
export type InstitutionDatabase = Kysely<OwnedTables>;
