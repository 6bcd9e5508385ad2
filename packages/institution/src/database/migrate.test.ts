import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { sql } from 'kysely';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { dialects, makeTestDatabase, prepareServer } from '../../../../test/make-test-database.ts';
import { type MigrateOutcome, migrate } from './migrate.ts';
import type { Migration } from './migration.ts';
import { migrations } from './migrations/migrations.ts';
import { type Database, type Dialect, openDatabase } from './open-database.ts';
import { ownerColumns, ownerlessTables } from './tables.ts';

const clock = () => Date.UTC(2026, 0, 1);
const step = (name: string, ...both: string[]): Migration => ({ name, both, sqlite: [], postgres: [] });

async function openTwice(dialect: Dialect): Promise<[Database, Database]> {
  const { where, remove } = await makeTestDatabase(dialect);
  const both: [Database, Database] = [await openDatabase(where), await openDatabase(where)];
  onTestFinished(async () => {
    for (const database of both) await database.close();
    await remove();
  });
  return both;
}

/** The tables there are, with their columns: `name` → whether it may be null. */
async function tablesOf({ whole }: Database): Promise<Map<string, Map<string, boolean>>> {
  const tables = await whole.introspection.getTables();
  return new Map(
    tables.map(({ name, columns }) => [name, new Map(columns.map((column) => [column.name, column.isNullable]))]),
  );
}

describe.each(dialects)('migrate on %s', (dialect) => {
  beforeAll(() => prepareServer(dialect));

  it('takes every step once', async () => {
    const [first, second] = await openTwice(dialect);
    const names = migrations.map(({ name }) => name);
    expect(await migrate(first, clock)).toEqual({ ok: true, taken: names });
    expect(await migrate(first, clock)).toEqual({ ok: true, taken: [] });
    expect(await migrate(second, clock)).toEqual({ ok: true, taken: [] });
    const { rows } = await sql`select name, at from migration`.execute(first.whole);
    expect(rows).toEqual(names.map((name) => ({ name, at: '2026-01-01T00:00:00.000Z' })));
  });

  it('makes the tables that the types and the binding know, each with its owner or known to have none', async () => {
    const [database] = await openTwice(dialect);
    await migrate(database, clock);
    const tables = await tablesOf(database);
    tables.delete('migration');
    expect([...tables.keys()].toSorted()).toEqual([...Object.keys(ownerColumns), ...ownerlessTables].toSorted());
    for (const [table, column] of Object.entries(ownerColumns)) expect(tables.get(table)!.get(column)).toBe(false);
    const { institution, ...others } = ownerColumns;
    expect(institution).toBe('id');
    expect(Object.values(others).every((column) => column === 'institution_id')).toBe(true);
  });

  it('lets one of two processes that start at once do the work', async () => {
    const { where, remove } = await makeTestDatabase(dialect);
    onTestFinished(remove);
    const script = `
      import { migrate, openDatabase } from ${JSON.stringify(new URL('./index.ts', import.meta.url).href)};
      const database = await openDatabase(${JSON.stringify(where)});
      process.stdout.write(JSON.stringify(await migrate(database, Date.now)));
      await database.close();`;
    const run = async () => {
      const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
      return JSON.parse(stdout) as MigrateOutcome;
    };
    const outcomes = await Promise.all([run(), run()]);
    const taken = outcomes.map((outcome) => (outcome.ok ? outcome.taken.length : -1));
    expect(taken.toSorted()).toEqual([0, migrations.length]);
  });

  it('takes all missing steps or none', async () => {
    const [database] = await openTwice(dialect);
    await migrate(database, clock);
    const broken = [
      ...migrations,
      step('900-good', 'create table good (n integer)'),
      step('901-bad', 'create tabel bad'),
    ];
    await expect(migrate(database, clock, broken)).rejects.toThrow();
    expect((await tablesOf(database)).has('good')).toBe(false);
    expect(await migrate(database, clock)).toEqual({ ok: true, taken: [] });
  });

  it('refuses a database that is newer than the program', async () => {
    const [database] = await openTwice(dialect);
    await migrate(database, clock, [...migrations, step('900-later', 'create table later (n integer)')]);
    const older = [...migrations, step('901-other', 'create table other (n integer)')];
    expect(await migrate(database, clock, older)).toEqual({ ok: false, code: 'newer', steps: ['900-later'] });
    expect((await tablesOf(database)).has('other')).toBe(false);
  });

  it('refuses a step whose SQL is not what was taken', async () => {
    const [database] = await openTwice(dialect);
    await migrate(database, clock, [step('001-first', 'create table t (n integer)')]);
    const other = [step('001-first', 'create table t (n bigint)'), step('002-second', 'create table u (n integer)')];
    expect(await migrate(database, clock, other)).toEqual({ ok: false, code: 'changed', steps: ['001-first'] });
    expect((await tablesOf(database)).has('u')).toBe(false);
  });
});

describe('the migrations', () => {
  it('stand in the order of their names', () => {
    const names = migrations.map(({ name }) => name);
    expect(names.toSorted()).toEqual(names);
    expect(new Set(names).size).toBe(names.length);
    expect(names.every((name) => /^\d{3}-[a-z-]+$/.test(name))).toBe(true);
  });

  it('guard as many tables on one database as on the other', () => {
    for (const { sqlite, postgres } of migrations) {
      const guarded = (statements: readonly string[]) =>
        new Set(statements.flatMap((statement) => /create trigger [\s\S]*? on (\w+)/.exec(statement)?.[1] ?? []));
      expect(guarded(sqlite)).toEqual(guarded(postgres));
    }
  });
});
