import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '@minat/institution/backup';
import { type Settings, shortestSecret } from './settings.ts';
import type { StartFault } from './start-fault.ts';

export type KeptSecret =
  | { readonly ok: true; readonly secret: string }
  | { readonly ok: false; readonly fault: StartFault & { readonly code: 'secret-too-short' } };

/**
 * The secret that signs tokens and receipts: `MINAT_SECRET`, or a file that the first start makes and only its owner can
 * read. Makes the data folder. Refused where the file holds no secret: cut short by a copy, or by a full disk.
 */
export async function keepSecret({ secret, dataFolder }: Pick<Settings, 'secret' | 'dataFolder'>): Promise<KeptSecret> {
  await mkdir(dataFolder, { recursive: true, mode: 0o700 });
  if (secret !== null) return { ok: true, secret };
  const file = join(dataFolder, 'secret');
  const kept = await readOrMake(file, dataFolder);
  return kept.length < shortestSecret
    ? { ok: false, fault: { code: 'secret-too-short', file } }
    : { ok: true, secret: kept };
}

async function readOrMake(file: string, folder: string): Promise<string> {
  try {
    return (await readFile(file, 'utf8')).trim();
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'ENOENT') throw fault;
  }
  await make(file, folder);
  return (await readFile(file, 'utf8')).trim();
}

/** Written whole under another name first: whoever finds the file, also after a kill, finds all of it. */
async function make(file: string, folder: string): Promise<void> {
  const partial = `${file}.${randomUUID()}`;
  try {
    const opened = await open(partial, 'wx', 0o600);
    try {
      await opened.writeFile(randomBytes(32).toString('hex'));
      await opened.sync();
    } finally {
      await opened.close();
    }
    await link(partial, file).catch((fault: NodeJS.ErrnoException) => {
      // Another start was quicker; its secret is everybody's.
      if (fault.code !== 'EEXIST') throw fault;
    });
  } finally {
    await rm(partial, { force: true });
  }
  await syncFolder(folder);
}
