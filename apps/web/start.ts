import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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
  process.stdout.write('Membangun aplikasi … / Building the application …\n');
  const built = spawnSync('npm', ['run', 'build', '--silent'], { cwd: here, stdio: ['ignore', 'ignore', 'inherit'] });
  if (built.status !== 0) process.exit(built.status ?? 1);
}
await import('./serve.ts');
