import { sql } from 'kysely';
import type { Dialect, WholeDatabase } from '../database/index.ts';

/** A table as the database itself describes it. */
export interface CatalogTable {
  readonly name: string;
  readonly columns: readonly string[];
}

interface Column {
  readonly name: string;
  readonly column: string;
}

interface Reference {
  readonly name: string;
  readonly target: string;
}

/**
 * Every table that is there but the history of its making, each after those that its rows point to: in this order rows may
 * be put in. Asked of the database and not of our types, so that tables of other makers (sign-in) are never forgotten.
 *
 * Errors: RangeError where tables point to each other in a circle.
 */
export async function readCatalog(whole: WholeDatabase, dialect: Dialect): Promise<readonly CatalogTable[]> {
  const [columns, references] = dialect === 'sqlite' ? await askSqlite(whole) : await askPostgres(whole);
  const names = new Set(columns.map(({ name }) => name).filter((name) => name !== 'migration'));
  const ordered: CatalogTable[] = [];
  const waiting = [...names].sort();
  while (waiting.length > 0) {
    const pointsToWaiting = (name: string): boolean =>
      references.some((one) => one.name === name && one.target !== name && waiting.includes(one.target));
    const next = waiting.findIndex((name) => !pointsToWaiting(name));
    if (next === -1) throw new RangeError(`readCatalog needs tables without a circle, got ${waiting.join(', ')}`);
    const [name] = waiting.splice(next, 1);
    ordered.push({
      name: name!,
      columns: columns.filter((one) => one.name === name).map(({ column }) => column),
    });
  }
  return ordered;
}

type Answers = readonly [readonly Column[], readonly Reference[]];

async function askSqlite(whole: WholeDatabase): Promise<Answers> {
  const columns = await sql<Column>`
    select t.name as name, c.name as "column" from sqlite_schema as t, pragma_table_info(t.name) as c
    where t.type = 'table' and t.name not like 'sqlite\\_%' escape '\\' order by t.name, c.cid`.execute(whole);
  const references = await sql<Reference>`
    select t.name as name, r."table" as target from sqlite_schema as t, pragma_foreign_key_list(t.name) as r
    where t.type = 'table'`.execute(whole);
  return [columns.rows, references.rows];
}

async function askPostgres(whole: WholeDatabase): Promise<Answers> {
  const columns = await sql<Column>`
    select c.table_name as name, c.column_name as "column"
    from information_schema.columns as c join information_schema.tables as t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE'
    order by c.table_name, c.ordinal_position`.execute(whole);
  const references = await sql<Reference>`
    select source.relname as name, target.relname as target
    from pg_constraint as r
    join pg_class as source on source.oid = r.conrelid
    join pg_class as target on target.oid = r.confrelid
    join pg_namespace as n on n.oid = source.relnamespace
    where r.contype = 'f' and n.nspname = current_schema()`.execute(whole);
  return [columns.rows, references.rows];
}
