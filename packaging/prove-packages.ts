import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { build, inPlace, packageFolders } from './build.ts';
import { differingLeaf } from './differing-leaf.ts';

/*
 * Proves what others will install: packs the packages, installs them into an empty project, compiles a strict TypeScript
 * program against them, and runs library and command on every Node that is promised. Figures must be those of the source.
 */

const nodes = ['22', '24', '26'];
const root = join(import.meta.dirname, '..');
const answers = join(root, 'examples', 'rantauprapat', 'answers.csv');
const asked = ['analyze', answers, '--instrument', 'smma'];

process.chdir(root);
const place = mkdtempSync(join(tmpdir(), 'minat-packages-'));
try {
  await prove();
} finally {
  rmSync(place, { recursive: true, force: true });
}

async function prove(): Promise<void> {
  await build(inPlace);
  for (const folder of packageFolders) {
    const { messages, pkg } = await publint({ pkgDir: folder, strict: true });
    hold(`${folder}: publint`, messages.map((one) => formatMessage(one, pkg) ?? one.code).join('\n'), '');
  }
  const consumer = install();
  run(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), '--project', consumer], consumer);
  tell('a strict TypeScript program compiles');
  const expected: unknown = JSON.parse(
    run(process.execPath, [join('apps', 'cli', 'bin.js'), ...asked, '--json'], root),
  );
  for (const version of nodes) proveOn(version, consumer, expected);
}

/** The packed packages in a project that has nothing else. */
function install(): string {
  const consumer = join(place, 'consumer');
  cpSync(join(import.meta.dirname, 'consumer'), consumer, { recursive: true });
  writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n');
  for (const folder of packageFolders) {
    run('npm', ['pack', '--ignore-scripts', '--pack-destination', place], join(root, folder));
  }
  const packed = readdirSync(place).filter((name) => name.endsWith('.tgz'));
  run(
    'npm',
    ['install', '--prefer-offline', '--no-audit', '--no-fund', ...packed.map((name) => join(place, name))],
    consumer,
  );
  tell(`installed: ${packed.join(', ')}`);
  return consumer;
}

function proveOn(version: string, consumer: string, expected: unknown): void {
  const node = nodeOf(version);
  const own = run(node, ['--version'], consumer).trim();
  // The same Node must give the same figures to the last bit.
  const tolerance = own === process.version ? 0 : 1e-12;
  const bin = join(consumer, 'node_modules', '@minat', 'cli', 'bin.js');
  const command: unknown = JSON.parse(run(node, [bin, ...asked, '--json'], consumer));
  hold(`${own}: the figures of the command`, differingLeaf(command, expected, tolerance), undefined);
  const made = JSON.parse(run(node, ['library.js', answers], consumer)) as Record<string, unknown>;
  hold(`${own}: the figures of the library`, differingLeaf(made.figures, expected, tolerance), undefined);
  const { html, word, pdf, slope } = made;
  hold(`${own}: what the library writes`, JSON.stringify([html, word, pdf, slope]), '[true,"PK","%PDF",2.2]');
  const files = join(place, `report-${version}`);
  run(node, [bin, ...asked, '--out', files, '--format', 'html,md,docx,pdf,json'], consumer);
  hold(
    `${own}: the files of the command`,
    readdirSync(files).sort().join(),
    'report.docx,report.html,report.md,report.pdf,result.json',
  );
}

/** The binary of the npm package `node`: whatever is on this machine is not asked. */
function nodeOf(version: string): string {
  const folder = join(place, `node-${version}`);
  mkdirSync(folder);
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "allowScripts": { "node": true } }\n');
  run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `node@${version}`], folder);
  return join(folder, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
}

function run(program: string, words: readonly string[], cwd: string): string {
  return execFileSync(program, words, { cwd, encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'pipe'] });
}

function hold(what: string, found: string | undefined, expected: string | undefined): void {
  if (found !== expected) throw new Error(`${what}: ${found}`);
  tell(`${what}: as it should be`);
}

function tell(line: string): void {
  process.stdout.write(`${line}\n`);
}
