import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The program's name and version, as `--version` prints and reports record. */
export function version(): string {
  const own = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return `minat ${own.version}`;
}
