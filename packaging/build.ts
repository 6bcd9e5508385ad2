import { join } from 'node:path';
import { buildCommand } from './build-command.ts';
import { buildLibrary, type DistFolder, libraries } from './build-library.ts';

/** All that is published, ready for `npm pack`, in this order: each stands on those before it. */
export async function build(dist: DistFolder): Promise<void> {
  for (const name of libraries) buildLibrary(name, dist);
  await buildCommand(dist);
}

/** Beside the source, where package.json says it is. */
export const inPlace: DistFolder = (name) => join(name === 'cli' ? 'apps' : 'packages', name, 'dist');

/** The folders of all that is published. */
export const packageFolders: readonly string[] = [
  ...libraries.map((name) => join('packages', name)),
  join('apps', 'cli'),
];
