import type { Migration } from '../migration.ts';

/** Studies, their questionnaires, the waves that ask, the links that lead there, and what was answered. */
export const survey: Migration = {
  name: '003-survey',
  both: [
    `create table study (
      institution_id text not null references institution (id),
      id text not null check (length(id) = 36),
      name text not null check (length(name) > 0),
      created_at text not null check (length(created_at) = 24),
      primary key (institution_id, id)
    )`,
    `create table study_version (
      institution_id text not null,
      id text not null check (length(id) = 36),
      study_id text not null,
      number integer not null check (number > 0),
      questionnaire text not null,
      locked_at text check (length(locked_at) = 24),
      created_at text not null check (length(created_at) = 24),
      primary key (institution_id, id),
      foreign key (institution_id, study_id) references study (institution_id, id),
      unique (institution_id, study_id, number)
    )`,
    `create table wave (
      institution_id text not null,
      id text not null check (length(id) = 36),
      study_id text not null,
      version_id text not null,
      number integer not null check (number > 0),
      opens_at text not null check (length(opens_at) = 24),
      closes_at text check (length(closes_at) = 24),
      target integer not null check (target > 0),
      created_at text not null check (length(created_at) = 24),
      primary key (institution_id, id),
      foreign key (institution_id, study_id) references study (institution_id, id),
      foreign key (institution_id, version_id) references study_version (institution_id, id),
      unique (institution_id, study_id, number),
      unique (institution_id, id, version_id)
    )`,
    `create table survey_link (
      institution_id text not null,
      id text not null check (length(id) = 36),
      wave_id text not null,
      slug text not null check (length(slug) > 0),
      channel text not null check (length(channel) > 0),
      kind text not null check (kind in ('open', 'shared-phone', 'one-time')),
      created_at text not null check (length(created_at) = 24),
      ended_at text check (length(ended_at) = 24),
      primary key (institution_id, id),
      foreign key (institution_id, wave_id) references wave (institution_id, id)
    )`,
    'create unique index survey_link_slug on survey_link (slug)',
    'create index survey_link_wave on survey_link (institution_id, wave_id)',
    `create table survey_ticket (
      institution_id text not null,
      id text not null check (length(id) = 36),
      link_id text not null,
      token_hash text not null check (length(token_hash) = 64),
      response_id text check (length(response_id) = 36),
      created_at text not null check (length(created_at) = 24),
      primary key (institution_id, id),
      foreign key (institution_id, link_id) references survey_link (institution_id, id)
    )`,
    'create unique index survey_ticket_token on survey_ticket (institution_id, token_hash)',
    `create table survey_start (
      institution_id text not null,
      link_id text not null,
      day text not null check (length(day) = 10),
      count integer not null check (count > 0),
      primary key (institution_id, link_id, day),
      foreign key (institution_id, link_id) references survey_link (institution_id, id)
    )`,
    `create table response (
      institution_id text not null,
      id text not null check (length(id) = 36),
      wave_id text not null,
      version_id text not null,
      link_id text not null,
      language text not null check (language in ('id', 'en')),
      answers text not null,
      page_durations text not null,
      consent_hash text not null check (length(consent_hash) = 64),
      consented_at text not null check (length(consented_at) = 24),
      submitted_at text not null check (length(submitted_at) = 24),
      day text not null check (length(day) = 10),
      receipt_hash text not null check (length(receipt_hash) = 64),
      excluded_at text check (length(excluded_at) = 24),
      excluded_by text check (length(excluded_by) = 36),
      exclusion_reason text,
      primary key (institution_id, id),
      foreign key (institution_id, wave_id, version_id) references wave (institution_id, id, version_id),
      foreign key (institution_id, link_id) references survey_link (institution_id, id)
    )`,
    // Holds all that answers are counted and found by, so that neither reads an answer.
    `create index response_wave on response
      (institution_id, wave_id, id, link_id, day, language, excluded_at)`,
    'create unique index response_receipt on response (receipt_hash)',
    `create table withdrawal (
      institution_id text not null references institution (id),
      response_id text not null check (length(response_id) = 36),
      wave_id text not null check (length(wave_id) = 36),
      at text not null check (length(at) = 24),
      primary key (institution_id, response_id)
    )`,
    'create index withdrawal_wave on withdrawal (institution_id, wave_id)',
  ],
  // An answer that was taken back does not come again, whoever inserts it: a late resend, a restore.
  sqlite: [
    `create trigger response_not_withdrawn before insert on response
      when exists (select 1 from withdrawal where institution_id = new.institution_id and response_id = new.id)
      begin select raise(ignore); end`,
  ],
  postgres: [
    `create function leave_out_withdrawn() returns trigger language plpgsql as $$ begin
      if exists (select 1 from withdrawal where institution_id = new.institution_id and response_id = new.id) then
        return null;
      end if;
      return new;
    end $$`,
    `create trigger response_not_withdrawn before insert on response
      for each row execute function leave_out_withdrawn()`,
    // An insert that waited for a withdrawal to commit saw none before; after it, it does.
    `create function refuse_withdrawn() returns trigger language plpgsql as $$ begin
      if exists (select 1 from withdrawal where institution_id = new.institution_id and response_id = new.id) then
        raise exception 'response was withdrawn meanwhile';
      end if;
      return null;
    end $$`,
    `create trigger response_not_withdrawn_meanwhile after insert on response
      for each row execute function refuse_withdrawn()`,
  ],
};
