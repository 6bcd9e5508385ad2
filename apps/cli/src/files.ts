import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { Words } from './words/index.ts';

/** A file could not be opened or written: wrong use, told in a sentence. */
export class FileTrouble extends Error {
  override readonly name = 'FileTrouble';
}

export async function readBytes(file: string, words: Words): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new FileTrouble(words.unreadableFile({ file, reason: reasonOf(error, words) }));
  }
}

export async function readText(file: string, words: Words): Promise<string> {
  return new TextDecoder().decode(await readBytes(file, words));
}

/** Writes the file, with the folders on the way to it. */
export async function writeText(file: string, text: string, words: Words): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch (error) {
    throw new FileTrouble(words.unwritableFile({ file, reason: reasonOf(error, words) }));
  }
}

export function nameOf(file: string): string {
  return basename(file);
}

function reasonOf(error: unknown, { fileReasons }: Words): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === undefined) throw error;
  return code in fileReasons ? fileReasons[code as keyof typeof fileReasons] : message;
}
