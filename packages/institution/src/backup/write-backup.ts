import { createHash, type Hash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { type Clock, createStamp, type Database, type WholeDatabase } from '../database/index.ts';
import { type BackupHead, type BackupLine, format } from './backup-line.ts';
import { readCatalog } from './catalog.ts';
import { streamRows } from './stream-rows.ts';

/** What is good for a while only: who is signed in, and links that let somebody in. A backup must not bring it back. */
const passing: ReadonlySet<string> = new Set(['session', 'verification', 'rateLimit', 'entry_link']);

export interface WrittenBackup {
  readonly tables: number;
  readonly rows: number;
}

/**
 * Writes every table, as it is at one moment, to a file: lines of JSON in gzip (`BackupLine`), the last with the
 * SHA-256 of those before. The database is used meanwhile as always. Memory does not grow with the database. The file
 * gets its name, from one that may have it, when it is whole and on the disk, and is readable by its owner alone: it holds personal data.
 *
 * Errors: RangeError for a database without tables of ours; what the disk refuses throws as it is thrown.
 */
export async function writeBackup(database: Database, clock: Clock, file: string): Promise<WrittenBackup> {
  const counted = { tables: 0, rows: 0 };
  const partial = `${file}.partial`;
  try {
    await database.whole
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute(async (trx) => {
        const lines = backupLines(trx, database, clock, counted);
        const disk = createWriteStream(partial, { mode: 0o600, flush: true });
        await pipeline(Readable.from(lines), createGzip(), disk);
      });
    await rename(partial, file);
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  }
  return counted;
}

async function* backupLines(
  trx: WholeDatabase,
  { dialect }: Database,
  clock: Clock,
  counted: { tables: number; rows: number },
): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const head: BackupHead = {
    minat: 'backup',
    format,
    made: createStamp(clock).time(),
    dialect,
    steps: await readSteps(trx),
  };
  yield print(head, hash);
  for (const table of (await readCatalog(trx, dialect)).filter(({ name }) => !passing.has(name))) {
    counted.tables += 1;
    yield print({ table: table.name, columns: table.columns }, hash);
    for await (const rows of streamRows(trx, dialect, table)) {
      counted.rows += rows.length;
      yield rows.map((row) => print(row, hash)).join('');
    }
  }
  yield `${JSON.stringify({ rows: counted.rows, sha256: hash.digest('hex') } satisfies BackupLine)}\n`;
}

function print(line: BackupLine, hash: Hash): string {
  const text = `${JSON.stringify(line)}\n`;
  hash.update(text);
  return text;
}

async function readSteps(trx: WholeDatabase): Promise<string[]> {
  const { rows } = await sql<{ readonly name: string }>`select name from migration order by name`.execute(trx);
  if (rows.length === 0) throw new RangeError('writeBackup needs a database with tables, got an empty one');
  return rows.map(({ name }) => name);
}
