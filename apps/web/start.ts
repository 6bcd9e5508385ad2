import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { readSettings } from './src/lib/server/settings.ts';
import { startWords } from './src/lib/words/start.ts';
import { listen } from './src/process/listen.ts';
import { endWith, tell } from './src/process/tell.ts';

/** Builds when a source is newer than the build, then serves. What `npm start` runs. */
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const sources = ['apps/web/src/**/*', 'apps/web/vite.config.ts', 'packages/*/src/**/*', 'package-lock.json'];

function isBuilt(): boolean {
  const built = `${here}build/index.js`;
  if (!existsSync(built)) return false;
  const { mtimeMs } = statSync(built);
  return globSync(sources, { cwd: root }).every((source) => statSync(`${root}${source}`).mtimeMs <= mtimeMs);
}

if (!isBuilt()) {
  // Said before the build is made anew: a server that runs already is serving from it.
  const read = readSettings(process.env);
  if (!read.ok) endWith(read.fault);
  const probe = createServer();
  const refused = await listen(probe, read.settings);
  if (refused !== null) endWith(refused);
  probe.close();
  tell(startWords, ({ building }) => building);
  const built = spawnSync('npm', ['run', 'build', '--silent'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
await import('./serve.ts');
