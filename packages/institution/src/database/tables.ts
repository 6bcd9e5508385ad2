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
  /** 1: fictional, made to be looked at, and said so on each of its pages. */
  readonly demonstration: ColumnType<number, number | undefined, never>;
  readonly created_at: Fixed<string>;
}

/** A person who can sign in: of better-auth's table, what the program reads. Written by better-auth alone. */
export interface UserTable {
  readonly id: ColumnType<string, never, never>;
  readonly name: ColumnType<string, never, never>;
  /** In small letters; unique. */
  readonly email: ColumnType<string, never, never>;
}

/** A person at an institution. One living row for each; an ended one stays, since the audit trail names its id. */
export interface StaffTable {
  readonly institution_id: Fixed<string>;
  readonly id: Fixed<string>;
  readonly user_id: Fixed<string>;
  /** A `Role` (room people). */
  readonly role: string;
  readonly created_at: Fixed<string>;
  readonly ended_at: string | null;
}

/** The right to become staff by a link, once. Kept as a hash: who reads the table cannot accept. */
export interface InvitationTable {
  readonly institution_id: Fixed<string>;
  readonly id: Fixed<string>;
  readonly role: Fixed<string>;
  readonly token_hash: Fixed<string>;
  readonly invited_by: Fixed<string>;
  readonly created_at: Fixed<string>;
  readonly expires_at: Fixed<string>;
  readonly accepted_at: string | null;
  readonly ended_at: string | null;
}

/** A link that lets somebody in once: to set up the first institution, or to sign in as `user_id`. */
export interface EntryLinkTable {
  readonly id: Fixed<string>;
  readonly token_hash: Fixed<string>;
  readonly kind: Fixed<'set-up' | 'sign-in'>;
  readonly user_id: Fixed<string | null>;
  readonly expires_at: Fixed<string>;
  readonly used_at: string | null;
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

/** A study asks one thing of many people, in one or more waves. */
export interface StudyTable {
  readonly institution_id: Fixed<string>;
  readonly id: Fixed<string>;
  readonly name: string;
  readonly created_at: Fixed<string>;
}

/** A wording of a study's questionnaire. Locked with the first real answer; a change then makes the next one. */
export interface StudyVersionTable {
  readonly institution_id: Fixed<string>;
  readonly id: Fixed<string>;
  readonly study_id: Fixed<string>;
  readonly number: Fixed<number>;
  /** JSON of a `Questionnaire` (room survey). */
  readonly questionnaire: string;
  readonly locked_at: string | null;
  readonly created_at: Fixed<string>;
}

/** One time of asking: when it opens and closes, and how many answers it hopes for. */
export interface WaveTable {
  readonly institution_id: Fixed<string>;
  readonly id: Fixed<string>;
  readonly study_id: Fixed<string>;
  readonly version_id: string;
  readonly number: Fixed<number>;
  readonly opens_at: string;
  /** Null: until somebody closes it. */
  readonly closes_at: string | null;
  readonly target: number;
  readonly created_at: Fixed<string>;
  /** Since when it was seen that answers of it end within a day; null while none do. */
  readonly end_seen_at: ColumnType<string | null, string | null | undefined, string | null>;
}

/** A closing of a wave that was opened again later. */
export interface WaveClosingTable {
  readonly institution_id: Fixed<string>;
  readonly wave_id: Fixed<string>;
  readonly closed_at: Fixed<string>;
}

/** The figures of a wave that are shown to who may read no answer, until at least five answers have changed. */
export interface WaveFiguresTable {
  readonly institution_id: Fixed<string>;
  readonly wave_id: Fixed<string>;
  /** Answers that count in them. */
  readonly answers: number;
  readonly counted_at: string;
  /** JSON of a `ComputedStudy` (room reporting) without its instrument: sums, nobody's answers. */
  readonly study: string;
}

/** An address that leads to a wave, one for each channel, so that channels can be told apart. */
export interface SurveyLinkTable {
  readonly institution_id: Fixed<string>;
  readonly id: Fixed<string>;
  readonly wave_id: Fixed<string>;
  /** Unique in the whole database. */
  readonly slug: Fixed<string>;
  readonly channel: string;
  /** `open`: once for each browser, approximately. `shared-phone`: one after another on one phone. `one-time`: by tickets. */
  readonly kind: Fixed<'open' | 'shared-phone' | 'one-time'>;
  readonly created_at: Fixed<string>;
  readonly ended_at: string | null;
}

/** The right to answer once by a one-time link. Kept as a hash: who reads the table cannot answer. */
export interface SurveyTicketTable {
  readonly institution_id: Fixed<string>;
  readonly id: Fixed<string>;
  readonly link_id: Fixed<string>;
  readonly token_hash: Fixed<string>;
  /** Null until it is spent. */
  readonly response_id: string | null;
  readonly created_at: Fixed<string>;
}

/** How often the first page of a link led on to the questions, by day; nothing about who. */
export interface SurveyStartTable {
  readonly institution_id: Fixed<string>;
  readonly link_id: Fixed<string>;
  readonly day: Fixed<string>;
  readonly count: number;
}

/** One person's answers, sent off. Nothing of a questionnaire that was not sent off is kept. */
export interface ResponseTable {
  readonly institution_id: Fixed<string>;
  /** Made when the questions were first shown, so that the same answers sent twice are one row. */
  readonly id: Fixed<string>;
  readonly wave_id: Fixed<string>;
  readonly version_id: Fixed<string>;
  readonly link_id: Fixed<string>;
  readonly language: Fixed<'id' | 'en'>;
  /** JSON: one cell for each of the version's columns, in their order (`answerColumns`). */
  readonly answers: Fixed<string>;
  /** JSON: milliseconds on each page, null where not known. */
  readonly page_durations: Fixed<string>;
  /** SHA-256 of the consent text as it was shown. */
  readonly consent_hash: Fixed<string>;
  readonly consented_at: Fixed<string>;
  readonly submitted_at: Fixed<string>;
  /** The day of sending off where the institution is, for counting. */
  readonly day: Fixed<string>;
  /** SHA-256 of the receipt code, which only the respondent has. */
  readonly receipt_hash: Fixed<string>;
  /** Since when it counts in no figure; null while it counts. */
  readonly excluded_at: string | null;
  /** Who last left it out or took it in again, and why; null where nobody did. */
  readonly excluded_by: string | null;
  readonly exclusion_reason: string | null;
}

/** A consent as it was shown, word for word, so that a proof can be read as long as it is kept. */
export interface ConsentTextTable {
  readonly institution_id: Fixed<string>;
  /** SHA-256 of `text`: the `consent_hash` of answers. */
  readonly hash: Fixed<string>;
  /** JSON of a `ConsentText` (room survey). */
  readonly text: Fixed<string>;
  /** When somebody first consented to it. */
  readonly shown_at: Fixed<string>;
}

/** Answers that were taken back. The row outlives them, so that they come back neither by a late resend nor by a restore. */
export interface WithdrawalTable {
  readonly institution_id: Fixed<string>;
  readonly response_id: Fixed<string>;
  readonly wave_id: Fixed<string>;
  readonly at: Fixed<string>;
}

/** Every table whose rows are an institution's. A new one is added here, in `ownerColumns` and in a migration; a test compares the three. */
interface TablesWithOwner {
  readonly institution: InstitutionTable;
  readonly audit_entry: AuditEntryTable;
  readonly staff: StaffTable;
  readonly invitation: InvitationTable;
  readonly study: StudyTable;
  readonly study_version: StudyVersionTable;
  readonly wave: WaveTable;
  readonly wave_closing: WaveClosingTable;
  readonly consent_text: ConsentTextTable;
  readonly wave_figures: WaveFiguresTable;
  readonly survey_link: SurveyLinkTable;
  readonly survey_ticket: SurveyTicketTable;
  readonly survey_start: SurveyStartTable;
  readonly response: ResponseTable;
  readonly withdrawal: WithdrawalTable;
}

/** Every table: also those whose rows belong to a person or to nobody, which a bound database refuses. */
export interface Tables extends TablesWithOwner {
  readonly user: UserTable;
  readonly entry_link: EntryLinkTable;
}

/** The names of tables without owner; those that `Tables` leaves out are better-auth's own business. */
export const ownerlessTables: readonly string[] = [
  'user',
  'session',
  'account',
  'verification',
  'twoFactor',
  'rateLimit',
  'entry_link',
];

/** Of each table, the column that says whose a row is. */
export const ownerColumns = {
  institution: 'id',
  audit_entry: 'institution_id',
  staff: 'institution_id',
  invitation: 'institution_id',
  study: 'institution_id',
  study_version: 'institution_id',
  wave: 'institution_id',
  wave_closing: 'institution_id',
  consent_text: 'institution_id',
  wave_figures: 'institution_id',
  survey_link: 'institution_id',
  survey_ticket: 'institution_id',
  survey_start: 'institution_id',
  response: 'institution_id',
  withdrawal: 'institution_id',
} as const satisfies {
  readonly [Name in keyof TablesWithOwner]: keyof TablesWithOwner[Name];
};

/** The table as one institution sees it: whose a row is can be read, and is written by the binding alone. */
type Owned<Table, Column extends keyof Table> = Omit<Table, Column> & {
  readonly [Name in Column]: ColumnType<string, never, never>;
};

export type OwnedTables = {
  readonly [Name in keyof TablesWithOwner]: Owned<
    TablesWithOwner[Name],
    (typeof ownerColumns)[Name] & keyof TablesWithOwner[Name]
  >;
};

/** The whole database, all institutions. For migrations, for making an institution, and for finding whose a request is. */
export type WholeDatabase = Kysely<Tables>;

/** The database bound to one institution by `forInstitution`: what every room works with. */
export type InstitutionDatabase = Kysely<OwnedTables>;
