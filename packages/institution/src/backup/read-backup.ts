import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip, type Gunzip } from 'node:zlib';
import { type BackupHead, type BackupLine, format, parseBackupLine } from './backup-line.ts';

/** Why a file cannot be restored: it is not there, is none of ours, of a newer program, or not whole. */
export type BackupFaultCode = 'no-file' | 'not-a-backup' | 'newer' | 'broken';

/** Ends the reading, wherever it stands; `restoreBackup` makes a value of it. */
export class BackupFault extends Error {
  readonly code: BackupFaultCode;

  constructor(code: BackupFaultCode) {
    super(code);
    this.code = code;
  }
}

type Head = { readonly head: BackupHead; readonly lines: AsyncGenerator<Exclude<BackupLine, BackupHead>> };

/** A line holds one row; no answer is as long as this, in characters. */
const longestLine = 64 * 1024 * 1024;

/**
 * Opens a backup: its first line, and the others as they come. The last `next` of `lines` throws where the file ends
 * early or differs from its checksum: what was read until then is to be thrown away.
 */
export async function readBackup(file: string): Promise<Head> {
  const gunzip = createGunzip();
  // A fault of either stream comes out where the lines are read.
  pipeline(createReadStream(file), gunzip).catch(() => undefined);
  const texts = readTexts(gunzip);
  const first = await texts.next();
  const head = first.done ? null : parseBackupLine(first.value);
  if (head === null || !('minat' in head)) throw new BackupFault('not-a-backup');
  if (head.format > format) throw new BackupFault('newer');
  return { head, lines: checkLines(`${first.value}\n`, texts) };
}

async function* checkLines(first: string, texts: AsyncGenerator<string>): Head['lines'] {
  const hash = createHash('sha256').update(first);
  let rows = 0;
  for await (const text of texts) {
    const line = parseBackupLine(text);
    if (line === null || 'minat' in line) throw new BackupFault('broken');
    if ('sha256' in line) {
      // To the end of the file: gzip holds its own checksum there.
      const last = (await texts.next()).done ?? false;
      if (!last || line.sha256 !== hash.digest('hex') || line.rows !== rows) throw new BackupFault('broken');
      return;
    }
    hash.update(`${text}\n`);
    if (Array.isArray(line)) rows += 1;
    yield line;
  }
  throw new BackupFault('broken');
}

/** Lines as JSON knows them: it lets U+2028 stand in a text, which `readline` would take for the end of a line. */
async function* readTexts(gunzip: Gunzip): AsyncGenerator<string> {
  let rest = '';
  let any = false;
  try {
    for await (const piece of gunzip.setEncoding('utf8') as AsyncIterable<string>) {
      any = true;
      const texts = `${rest}${piece}`.split('\n');
      rest = texts.pop()!;
      if (rest.length > longestLine) throw new BackupFault('broken');
      yield* texts;
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (code === 'ENOENT' || code === 'EISDIR') throw new BackupFault('no-file');
    if (code.startsWith('Z_')) throw new BackupFault(any ? 'broken' : 'not-a-backup');
    throw error;
  }
  if (rest !== '') throw new BackupFault('broken');
}
