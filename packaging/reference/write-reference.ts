import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { publicExports } from './public-exports.ts';
import { referencePages } from './reference-pages.ts';
import { undocumented } from './undocumented.ts';

// `npm run docs`: the reference in docs/reference. `--check` only looks whether every public function can be told of.
process.chdir(join(import.meta.dirname, '..', '..'));
const all = publicExports();
const lacking = undocumented(all);
for (const line of lacking) process.stderr.write(`${line}\n`);
if (lacking.length > 0) process.exitCode = 1;
if (!process.argv.includes('--check')) {
  const folder = join('docs', 'reference');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pages = referencePages(all);
  for (const [name, text] of pages) writeFileSync(join(folder, name), text);
  process.stdout.write(`${pages.size} pages in ${folder}\n`);
}
