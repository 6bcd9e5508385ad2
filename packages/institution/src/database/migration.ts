import type { Dialect } from './open-database.ts';

/**
 * One step of the tables' history, as SQL. `both` runs first, on either database, and keeps to portable columns: text,
 * integer, bigint (rupiah), ids and ISO times as text, truth as 0 and 1, JSON as text. What the dialects say differently
 * (triggers) stands side by side. A step that any database may have taken is never changed: the next one corrects it.
 */
export interface Migration {
  /** Its place in the order and what it makes: `001-institution`. */
  readonly name: string;
  readonly both: readonly string[];
  readonly sqlite: readonly string[];
  readonly postgres: readonly string[];
}

/** The statements of a step on one database, in their order. */
export function statementsOf(migration: Migration, dialect: Dialect): readonly string[] {
  return [...migration.both, ...migration[dialect]];
}
