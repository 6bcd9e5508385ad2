import { cpSync, existsSync, globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { type Plugin, rolldown } from 'rolldown';
import type { DistFolder } from './build-library.ts';

const command = join('apps', 'cli');

/**
 * The command as few files: a start reads three or four of them instead of four hundred, and what a command or a format
 * needs stays in a file of its own until it is asked for. Parts written in JavaScript are taken in; what is dependencies
 * in the command's package.json (machine code, the font) stays outside.
 */
export async function buildCommand(dist: DistFolder): Promise<void> {
  const folder = dist('cli');
  rmSync(folder, { recursive: true, force: true });
  const { dependencies } = readJson(join(command, 'package.json'));
  const outside = Object.keys(dependencies ?? {});
  const bundle = await rolldown({
    input: {
      minat: join(command, 'src', 'minat.ts'),
      // A thread's file is found by its name, not by an import.
      'typst-worker': join('packages', 'document', 'src', 'pdf', 'typst-worker.ts'),
    },
    platform: 'node',
    resolve: { conditionNames: ['minat', 'import', 'node', 'default'] },
    external: (name) => outside.some((one) => name === one || name.startsWith(`${one}/`)),
    plugins: [ownFolders()],
    onLog: (level, log, print) => {
      if (level === 'warn') throw new Error(log.message);
      print(level, log);
    },
  });
  const { output } = await bundle.write({
    dir: folder,
    format: 'esm',
    comments: { legal: true, annotation: false, jsdoc: false },
    chunkFileNames: '[name]-[hash].js',
    // What nearly every command needs, in two files instead of a dozen.
    codeSplitting: {
      groups: [
        { name: 'print', test: /packages[\\/]document[\\/]src[\\/](?:model|format)[\\/]/ },
        { name: 'speak', test: /apps[\\/]cli[\\/]src[\\/](?:surroundings|stop|version|files|deliver)\.ts$/ },
      ],
    },
  });
  await bundle.close();
  const files = output.flatMap((one) => (one.type === 'chunk' ? Object.keys(one.modules) : []));
  writeFileSync(join(folder, 'LICENSES.txt'), licencesOf(files));
  for (const file of globSync('packages/study/instruments/*.{yaml,json}')) {
    cpSync(file, join(folder, 'instruments', basename(file)));
  }
}

/**
 * A source file that looks for its package's files starts from its own folder; bundled, it lies in `dist`. What it finds
 * from there is the command's own package, and for the others `dist`, where their files are copied to.
 */
function ownFolders(): Plugin {
  const root = process.cwd();
  return {
    name: 'own-folders',
    transform(code, id) {
      if (!code.includes('import.meta.dirname') || id.includes(`${sep}node_modules${sep}`)) return null;
      const [, kind, name, inside] = /^(packages|apps)[\\/]([^\\/]+)[\\/](.*)$/.exec(relative(root, dirname(id))) ?? [];
      if (inside === undefined) throw new Error(`${id} belongs to no package`);
      const place = `${kind === 'apps' && name === 'cli' ? '/../' : '/'}${inside.replaceAll('\\', '/')}`;
      return code.replaceAll('import.meta.dirname', `(import.meta.dirname + ${JSON.stringify(place)})`);
    },
  };
}

/** The licences of the packages that were taken in, as they ask for. */
function licencesOf(files: readonly string[]): string {
  const folders = new Set(
    files.flatMap((file) => /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(file) ?? []),
  );
  const said = [...folders].sort().map((folder) => {
    const { name, version, license, author } = readJson(join(folder, 'package.json'));
    const by = typeof author === 'string' ? author : author?.name;
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'LICENCE', 'license', 'LICENSE-MIT.txt', 'LICENSE-MIT']
      .map((one) => join(folder, one))
      .find(existsSync);
    if (file === undefined && license === undefined) throw new Error(`${name} has no licence`);
    const text =
      file === undefined ? `${license}${by === undefined ? '' : `, ${by}`}` : readFileSync(file, 'utf8').trim();
    return `${name} ${version}\n\n${text}\n`;
  });
  return `The command holds parts of these packages.\n\n${said.join(`\n${'-'.repeat(80)}\n\n`)}`;
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

function readJson(file: string): Manifest {
  return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
}
