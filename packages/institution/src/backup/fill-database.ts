import { type Clock, type Database, migrate, migrations, type WholeDatabase } from '../database/index.ts';
import { readCatalog } from './catalog.ts';
import { insertRows, rowsAtOnce } from './insert-rows.ts';
import { BackupFault, readBackup } from './read-backup.ts';
import type { Cell } from './stream-rows.ts';

export interface FilledDatabase {
  readonly tables: number;
  readonly rows: number;
  /** When the backup was made: an ISO time in UTC. */
  readonly made: string;
}

/**
 * Fills an empty database with a backup: makes the tables as they were when it was made, puts the rows in, and brings the
 * tables up to date. Whatever is wrong with the file throws a `BackupFault`, and the database is then of no use.
 */
export async function fillDatabase(database: Database, clock: Clock, file: string): Promise<FilledDatabase> {
  const { head, lines } = await readBackup(file);
  const known = migrations.filter(({ name }) => head.steps.includes(name));
  if (known.length < head.steps.length) throw new BackupFault('newer');
  await migrateOrThrow(database, clock, known);
  const filled = await database.whole.transaction().execute(async (trx) => {
    const catalog = await readCatalog(trx, database.dialect);
    const count = { tables: 0, rows: 0 };
    let insert: Insert | undefined;
    for await (const line of lines) {
      if ('table' in line) {
        await insert?.finish();
        const there = catalog.find(({ name }) => name === line.table)?.columns;
        if (!line.columns.every((column) => there?.includes(column))) throw new BackupFault('broken');
        insert = openInsert(trx, line.table, line.columns);
        count.tables += 1;
      } else if (Array.isArray(line)) {
        if (insert === undefined) throw new BackupFault('broken');
        await insert.add(line);
        count.rows += 1;
      }
    }
    await insert?.finish();
    return count;
  });
  await migrateOrThrow(database, clock, migrations);
  return { ...filled, made: head.made };
}

async function migrateOrThrow(database: Database, clock: Clock, steps: typeof migrations): Promise<void> {
  const outcome = await migrate(database, clock, steps);
  if (!outcome.ok) throw new Error(`an empty database was not taken: ${outcome.code}`);
}

interface Insert {
  readonly add: (row: readonly Cell[]) => Promise<void>;
  readonly finish: () => Promise<void>;
}

function openInsert(trx: WholeDatabase, table: string, columns: readonly string[]): Insert {
  let rows: (readonly Cell[])[] = [];
  const finish = async (): Promise<void> => {
    await insertRows(trx, table, { columns, rows });
    rows = [];
  };
  const add = async (row: readonly Cell[]): Promise<void> => {
    if (row.length !== columns.length) throw new BackupFault('broken');
    rows.push(row);
    if (rows.length === rowsAtOnce) await finish();
  };
  return { add, finish };
}
