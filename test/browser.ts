import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real browser out of an npm package. It is unpacked to the temporary folder, where any other version that lies there
 * would be taken instead: hence a folder of our own.
 */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: await unpackBrowser(), args: ['--no-sandbox'] });
}

/** Test files run side by side: the first of them unpacks, the others wait, so that none starts half a browser. */
async function unpackBrowser(): Promise<string> {
  const unpacked = join(tmpdir(), `minat-chromium-153-${userInfo().username}`);
  const ready = join(unpacked, 'ready');
  mkdirSync(unpacked, { recursive: true });
  const first = isFirst(join(unpacked, 'unpacking'));
  // Whoever was first may have been killed: after a minute somebody else unpacks over what lies there.
  for (let waited = 0; !first && !existsSync(ready) && waited < 60_000; waited += 100) await pause(100);
  const before = process.env.TMPDIR;
  process.env.TMPDIR = unpacked;
  const { default: Chromium } = await import('@sparticuz/chromium');
  const path = await Chromium.executablePath();
  if (before === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = before;
  writeFileSync(ready, '');
  return path;
}

function isFirst(mark: string): boolean {
  try {
    mkdirSync(mark);
    return true;
  } catch {
    return false;
  }
}
