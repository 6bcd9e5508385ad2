#!/usr/bin/env node
// The door of the command. Plain JavaScript that old versions of Node can read. Installed from npm it runs what was
// built; in the project it runs the TypeScript source as it is, on the Node that the project brings along.
import { existsSync } from 'node:fs';
import module from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const isSource = existsSync(join(here, 'src', 'minat.ts'));
const major = Number(process.versions.node.split('.')[0]);
const needed = isSource ? 24 : 22;

if (major >= needed) {
  module.enableCompileCache?.();
  if (isSource) {
    // Our own packages run from source: see "exports" in their package.json.
    module.registerHooks({
      resolve: (specifier, context, next) =>
        next(
          specifier,
          specifier.startsWith('@minat/') ? { ...context, conditions: ['minat', ...context.conditions] } : context,
        ),
    });
    await import('./src/minat.ts');
  } else {
    await import('./dist/minat.js');
  }
} else {
  const own = nodeBroughtAlong(here);
  if (own === undefined) {
    const remedy = isSource ? ' Run "npm ci" in the project\'s folder first.' : '';
    process.stderr.write(`minat needs Node ${needed} or newer; this is ${process.version}.${remedy}\n`);
    process.exit(2);
  }
  const { spawnSync } = await import('node:child_process');
  const run = spawnSync(own, [fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: 'inherit' });
  if (run.error) throw run.error;
  process.exit(run.status ?? 1);
}

/** The binary of the npm package `node`, looked for upwards as Node looks for packages. */
function nodeBroughtAlong(folder) {
  for (let at = folder; ; at = dirname(at)) {
    const found = join(at, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
    if (existsSync(found)) return found;
    if (dirname(at) === at) return undefined;
  }
}
