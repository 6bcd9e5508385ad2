import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '@minat/institution/backup';
import type { KeepWithdrawal } from '@minat/institution/survey';

/**
 * Writes each withdrawal as one line of JSON at the end of `withdrawals.jsonl` in the data folder, and returns when it is
 * on the disk: a database that is restored from an older backup then withdraws again what it had forgotten. A line that
 * was not finished before the machine stopped is closed first, so that it does not swallow this one.
 */
export function createWithdrawalJournal(dataFolder: string): KeepWithdrawal {
  return async ({ institutionId, responseId, waveId, at }) => {
    const file = await open(join(dataFolder, 'withdrawals.jsonl'), 'a+', 0o600);
    try {
      const line = `${JSON.stringify({ institutionId, responseId, waveId, at })}\n`;
      await file.appendFile((await endsWithin(file)) ? `\n${line}` : line);
      await file.sync();
    } finally {
      await file.close();
    }
    // The first line also makes the file.
    await syncFolder(dataFolder);
  };
}

/** Whether the last line was begun but not finished. */
async function endsWithin(file: FileHandle): Promise<boolean> {
  const { size } = await file.stat();
  if (size === 0) return false;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
  return buffer.toString() !== '\n';
}
