import { mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * A real browser out of an npm package. It is unpacked to the temporary folder, where any other version that lies there
 * would be taken instead: hence a folder of our own.
 */
export async function openBrowser(): Promise<Browser> {
  const unpacked = join(tmpdir(), `minat-chromium-153-${userInfo().username}`);
  mkdirSync(unpacked, { recursive: true });
  process.env.TMPDIR = unpacked;
  const { default: Chromium } = await import('@sparticuz/chromium');
  return chromium.launch({ executablePath: await Chromium.executablePath(), args: ['--no-sandbox'] });
}
