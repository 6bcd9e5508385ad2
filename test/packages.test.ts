import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build, packageFolders } from '../packaging/build.ts';

/*
 * What `npm pack` would publish, built into a folder of its own. That it installs and works is proved by
 * `npm run prove:package`.
 */

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

const place = mkdtempSync(join(tmpdir(), 'minat-pack-'));
const manifests = packageFolders.map(
  (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest,
);
let packed: readonly (readonly string[])[] = [];
const staged = (folder: string) => join(place, basename(folder));

beforeAll(async () => {
  for (const folder of packageFolders) {
    cpSync(folder, staged(folder), { recursive: true, filter: (path) => !/[\\/](?:dist|node_modules)$/.test(path) });
  }
  await build((name) => join(place, name, 'dist'));
  packed = packedFiles(packageFolders);
}, 60_000);

afterAll(() => rmSync(place, { recursive: true, force: true }));

function packedFiles(folders: readonly string[]): readonly (readonly string[])[] {
  const words = ['pack', '--dry-run', '--json', '--ignore-scripts', ...folders.map(staged)];
  const said = execFileSync('npm', words, { cwd: place, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return (JSON.parse(said) as { files: { path: string }[] }[]).map(({ files }) => files.map(({ path }) => path));
}

describe.each(packageFolders.map((folder, index) => ({ folder, index, manifest: manifests[index]! })))(
  '$folder',
  ({ folder, index, manifest }) => {
    it('packs what was built, its source, its data, and nothing else', () => {
      const files = packed[index]!;
      const rest = files.filter((path) => !/^(?:dist|src)\//.test(path)).sort();
      const data =
        basename(folder) === 'study'
          ? [
              'instruments/smma.completed.json',
              'instruments/smma.yaml',
              'schema/instrument.schema.json',
              'schema/study-result.schema.json',
            ]
          : [];
      const door = basename(folder) === 'cli' ? ['bin.js'] : [];
      expect(rest).toEqual(['LICENSE', 'README.md', 'package.json', ...data, ...door].sort());
      expect(files.filter((path) => /\.test\.|\/fixtures\/|\/example\//.test(path))).toEqual([]);
      const source = basename(folder) === 'cli' ? [] : files.filter((path) => path.startsWith('src/'));
      for (const path of source) {
        const built = path.replace(/^src/, 'dist').replace(/\.ts$/, '');
        expect(files, path).toContain(`${built}.js`);
        expect(files, path).toContain(`${built}.d.ts`);
      }
    });

    it('exports only files that are there', () => {
      for (const [door, targets] of Object.entries(manifest.exports ?? {})) {
        for (const target of typeof targets === 'string' ? [targets] : Object.values(targets)) {
          expect(globSync(join(staged(folder), target)), `${door} → ${target}`).not.toEqual([]);
        }
      }
    });

    it('imports in its types no source, and asks for the other packages by their version', () => {
      for (const file of globSync(join(staged(folder), 'dist', '**', '*.d.ts'))) {
        expect(readFileSync(file, 'utf8')).not.toMatch(/(?:from |import\()['"]\.[^'"]*\.ts['"]/);
      }
      const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
      for (const [name, version] of asked.filter(([one]) => one.startsWith('@minat/'))) {
        expect(manifests.find((other) => other.name === name)?.version).toBe(version);
      }
      expect(manifest.private).toBeUndefined();
      expect(readFileSync(join(folder, 'LICENSE'), 'utf8')).toBe(readFileSync('LICENSE', 'utf8'));
    });
  },
);

it('the built command answers, and finds its version and its instruments', () => {
  const bin = join(staged('cli'), 'bin.js');
  rmSync(join(staged('cli'), 'src'), { recursive: true });
  const run = (...words: string[]) =>
    execFileSync(process.execPath, [bin, ...words], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  expect(run('--version')).toBe(`minat ${manifests.at(-1)!.version}\n`);
  expect(existsSync(join(staged('cli'), 'dist', 'LICENSES.txt'))).toBe(true);
  const { items } = JSON.parse(
    run('analyze', 'examples/rantauprapat/answers.csv', '--instrument', 'smma', '--json', '--lang', 'en'),
  ) as { items: unknown[] };
  expect(items).toHaveLength(30);
});
