import type { Migration } from '../migration.ts';

/** Institutions, and the audit trail, which both databases refuse to change. */
export const institution: Migration = {
  name: '001-institution',
  both: [
    `create table institution (
      id text not null primary key check (length(id) = 36),
      name text not null check (length(name) > 0),
      slug text not null unique check (length(slug) > 0),
      time_zone text not null,
      demonstration integer not null default 0 check (demonstration in (0, 1)),
      created_at text not null check (length(created_at) = 24)
    )`,
    `create table audit_entry (
      institution_id text not null references institution (id),
      id text not null check (length(id) = 36),
      actor_id text check (length(actor_id) = 36),
      action text not null,
      subject_kind text not null,
      subject_id text not null check (length(subject_id) = 36),
      at text not null check (length(at) = 24),
      primary key (institution_id, id)
    )`,
    'create index audit_entry_at on audit_entry (institution_id, at, id)',
    'create index audit_entry_subject on audit_entry (institution_id, subject_kind, subject_id)',
  ],
  sqlite: [
    `create trigger audit_entry_not_changed before update on audit_entry
      begin select raise(abort, 'audit_entry is append-only'); end`,
    `create trigger audit_entry_not_deleted before delete on audit_entry
      begin select raise(abort, 'audit_entry is append-only'); end`,
    // "insert or replace" asks the delete trigger only on a connection with recursive_triggers; this one asks always.
    `create trigger audit_entry_not_replaced before insert on audit_entry
      when exists (select 1 from audit_entry where institution_id = new.institution_id and id = new.id)
      begin select raise(abort, 'audit_entry is append-only'); end`,
  ],
  postgres: [
    `create function refuse_change() returns trigger language plpgsql as
      $$ begin raise exception '% is append-only', tg_table_name; end $$`,
    `create trigger audit_entry_not_changed before update or delete on audit_entry
      for each row execute function refuse_change()`,
    `create trigger audit_entry_not_emptied before truncate on audit_entry
      for each statement execute function refuse_change()`,
  ],
};
