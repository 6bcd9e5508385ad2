import { open } from 'node:fs/promises';

/** Returns when it is on the disk which files a folder holds: a new name, or one that was taken away. */
export async function syncFolder(folder: string): Promise<void> {
  // Windows opens no folder, and needs this not.
  if (process.platform === 'win32') return;
  const opened = await open(folder, 'r');
  try {
    await opened.sync();
  } finally {
    await opened.close();
  }
}
