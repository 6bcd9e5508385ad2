import type { Migration } from '../migration.ts';

/** What promises to respondents hang on: when answers end, and what goes with one that is taken back. */
export const privacy: Migration = {
  name: '004-privacy',
  both: [
    // When a wave was closed and opened again later: answers of before keep the end that they were given for.
    `create table wave_closing (
      institution_id text not null,
      wave_id text not null,
      closed_at text not null check (length(closed_at) = 24),
      primary key (institution_id, wave_id, closed_at),
      foreign key (institution_id, wave_id) references wave (institution_id, id)
    )`,
    'alter table wave add column end_seen_at text check (length(end_seen_at) = 24)',
    // By which a withdrawal finds the ticket that it gives back.
    'create index survey_ticket_response on survey_ticket (institution_id, response_id)',
    // What was shown to who consented, once for each wording: `response.consent_hash` is its SHA-256.
    `create table consent_text (
      institution_id text not null references institution (id),
      hash text not null check (length(hash) = 64),
      text text not null,
      shown_at text not null check (length(shown_at) = 24),
      primary key (institution_id, hash)
    )`,
    // Lists and files go by day, and within one by ids that are chance. Holds as before all that answers are counted and found
    // by, and since 004 when they were sent.
    'drop index response_wave',
    `create index response_wave on response
      (institution_id, wave_id, day, id, link_id, language, excluded_at, submitted_at)`,
    // What those see who may read no answer: figures that change only where at least five answers have.
    `create table wave_figures (
      institution_id text not null,
      wave_id text not null,
      answers integer not null check (answers > 0),
      counted_at text not null check (length(counted_at) = 24),
      study text not null,
      primary key (institution_id, wave_id),
      foreign key (institution_id, wave_id) references wave (institution_id, id)
    )`,
  ],
  sqlite: [],
  postgres: [],
};
