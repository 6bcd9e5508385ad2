import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { wrongUse } from './stop.ts';
import { type Surroundings, say } from './surroundings.ts';
import type { Words } from './words/index.ts';

export async function readBytes(file: string, words: Words): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw wrongUse(words.unreadableFile({ file, reason: reasonOf(error, words) }));
  }
}

/** At a time, so that a large file is never held. */
const chunkBytes = 2 ** 18;

/** A file that is read piece by piece, each piece only until the next is asked for. */
export interface ReadInPieces {
  readonly bytes: number;
  readonly chunks: Iterable<Uint8Array>;
}

/** Null where it is no file that can be read twice. `onRead` is told the share that is read. */
export function readChunks(file: string, onRead: (share: number) => void): ReadInPieces | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isFile() !== true) return null;
  return { bytes: found.size, chunks: chunksOf(file, (bytes) => onRead(bytes / found.size)) };
}

function* chunksOf(file: string, onRead: (bytes: number) => void): Iterable<Uint8Array> {
  const opened = openSync(file, 'r');
  const buffer = new Uint8Array(chunkBytes);
  let bytes = 0;
  try {
    for (;;) {
      const length = readSync(opened, buffer);
      if (length === 0) return;
      bytes += length;
      onRead(bytes);
      yield buffer.subarray(0, length);
    }
  } finally {
    closeSync(opened);
  }
}

export async function readText(file: string, words: Words): Promise<string> {
  return new TextDecoder().decode(await readBytes(file, words));
}

/** A file that was written, and whether there was one before it. */
export interface WrittenFile {
  readonly path: string;
  readonly replaced: boolean;
}

/** Writes the file, with the folders on the way to it. */
export async function writeOut(file: string, content: string | Uint8Array, words: Words): Promise<WrittenFile> {
  try {
    await makeFolder(dirname(file));
    const replaced = statSync(file, { throwIfNoEntry: false })?.isFile() === true;
    await writeFile(file, content);
    return { path: file, replaced };
  } catch (error) {
    throw wrongUse(words.unwritableFile({ file, reason: reasonOf(error, words) }));
  }
}

/** Folder by folder: `mkdir` with `recursive` never ends where a file system refuses a folder that it does not have. */
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      if ((await stat(folder)).isDirectory()) return;
      throw Object.assign(new Error(folder), { code: 'ENOTDIR' });
    }
    if (code !== 'ENOENT' || dirname(folder) === folder) throw error;
    await access(dirname(folder)).then(
      () => {
        throw error;
      },
      () => makeFolder(dirname(folder)),
    );
    await mkdir(folder);
  }
}

export function nameOf(file: string): string {
  return basename(file);
}

/** Tells which files were written, and which of them took the place of another. */
export function sayWritten(written: readonly WrittenFile[], words: Words, { stderr }: Surroundings): void {
  say(stderr, words.filesWritten);
  for (const { path, replaced } of written) say(stderr, `  ${replaced ? words.fileReplaced({ path }) : path}`);
}

/** Why the system refuses a file, in words; an error that is not the system's is a bug, and thrown. */
export function reasonOf(error: unknown, { fileReasons }: Words): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code in fileReasons ? fileReasons[code as keyof typeof fileReasons] : message;
}
