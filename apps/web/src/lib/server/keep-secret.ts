import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Settings } from './settings.ts';

/**
 * The secret that signs tokens and receipts: `MINAT_SECRET`, or a file that the first start makes and only its owner can
 * read. Makes the data folder.
 */
export async function keepSecret({ secret, dataFolder }: Pick<Settings, 'secret' | 'dataFolder'>): Promise<string> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  if (secret !== null) return secret;
  const file = join(dataFolder, 'secret');
  try {
    await writeFile(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  }
  return (await readFile(file, 'utf8')).trim();
}
