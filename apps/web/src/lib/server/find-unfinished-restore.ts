import { readdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Settings } from './settings.ts';
import type { StartFault } from './start-fault.ts';

/**
 * Where the database's file is missing, but what a restore makes beside it is there: a start must not make an empty one
 * then, and have everybody believe that all is lost. Null where a start may go on.
 */
export async function findUnfinishedRestore({
  databaseFile,
  databaseUrl,
}: Pick<Settings, 'databaseFile' | 'databaseUrl'>): Promise<StartFault | null> {
  if (databaseUrl !== null) return null;
  const [folder, name] = [dirname(databaseFile), basename(databaseFile)];
  const there = await readdir(folder);
  if (there.includes(name)) return null;
  const beside = there.filter((other) => other.startsWith(`${name}.`));
  const kept = beside
    .filter((other) => /\.replaced-[0-9t]+$/.test(other))
    .toSorted()
    .at(-1);
  if (kept === undefined && !beside.includes(`${name}.restoring`)) return null;
  return { code: 'restore-unfinished', file: databaseFile, kept: kept === undefined ? null : join(folder, kept) };
}
