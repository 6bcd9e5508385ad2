import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseJournal, restoreBackup } from '@minat/institution/backup';
import { backupWords } from './src/lib/words/backup.ts';
import { doOrEnd, openSettings } from './src/process/open-settings.ts';
import { tell } from './src/process/tell.ts';

/** `npm run restore FILE`: puts a backup in the place of the database, which no server may have open. */
const given = process.argv[2];
if (given === undefined) {
  tell(backupWords, ({ fileNeeded }) => fileNeeded);
  process.exit(2);
}
const settings = openSettings();
const { databaseUrl, databaseFile, dataFolder } = settings;
const file = resolve(given);
const outcome = await doOrEnd(settings, async () => {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  const journal = await readJournal(join(dataFolder, 'withdrawals.jsonl'));
  return restoreBackup({
    where: databaseUrl ?? databaseFile,
    file,
    journal: parseJournal(journal),
    clock: Date.now,
  });
});
tell(backupWords, ({ refused, restored }) => (outcome.ok ? restored(outcome) : refused[outcome.code](file)));
if (!outcome.ok) process.exitCode = 1;

/** None was withdrawn where there is no journal; one that cannot be read is not passed over. */
async function readJournal(path: string): Promise<string> {
  return readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}
