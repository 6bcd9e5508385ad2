import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeBackup } from '@minat/institution/backup';
import { openDatabase } from '@minat/institution/database';
import { backupWords } from './src/lib/words/backup.ts';
import { doOrEnd, openSettings } from './src/process/open-settings.ts';
import { tell } from './src/process/tell.ts';

/** `npm run backup [FILE]`: writes the whole database to a new file, while servers run. Prints its name on standard output. */
const settings = openSettings();
const { databaseUrl, databaseFile, dataFolder } = settings;
if (databaseUrl === null && !existsSync(databaseFile)) {
  tell(backupWords, ({ noDatabase }) => noDatabase(databaseFile));
  process.exit(1);
}
const moment = new Date().toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
const folder = join(dataFolder, 'backups');
const file = process.argv[2] === undefined ? join(folder, `minat-${moment}Z.jsonl.gz`) : resolve(process.argv[2]);
const { rows } = await doOrEnd(settings, async () => {
  if (process.argv[2] === undefined) await mkdir(folder, { recursive: true, mode: 0o700 });
  const database = await openDatabase(databaseUrl ?? databaseFile);
  return writeBackup(database, Date.now, file).finally(database.close);
});
tell(backupWords, ({ written, secret }) => `${written(rows, file)}\n${secret}`);
process.stdout.write(`${file}\n`);
