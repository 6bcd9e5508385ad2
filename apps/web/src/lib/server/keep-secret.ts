import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/**
 * The secret that signs tokens and receipts: `MINAT_SECRET`, or a file that the first start makes and only its owner can
 * read. On a PostgreSQL several instances share it, so there it has to be given. Makes the data folder.
 */
export async function keepSecret(settings: Pick<Settings, 'secret' | 'databaseUrl' | 'dataFolder'>): Promise<string> {
  await mkdir(settings.dataFolder, { recursive: true, mode: 0o700 });
  if (settings.secret !== null) return settings.secret;
  if (settings.databaseUrl !== null) {
    throw new Error('DATABASE_URL needs MINAT_SECRET beside it, the same for every instance (at least 32 characters)');
  }
  const file = join(settings.dataFolder, 'secret');
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
  return (await readFile(file, 'utf8')).trim();
}
