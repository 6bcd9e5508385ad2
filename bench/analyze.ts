/**
 * `minat analyze` as a whole process of the built command, beside R and PSPP where they are installed: wall seconds and
 * peak memory, the median of several runs; the report in the terminal, and at last every format as files. Run by `node --conditions=minat bench/analyze.ts`, after `npm run build`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchInstrument, psppSyntax, writeSurvey } from './survey-file.ts';

interface Run {
  readonly seconds: number;
  /** The most that the process held at once, in MiB; null where the system does not say. */
  readonly peak: number | null;
}

/** One run to its end, its memory looked at all the while. */
async function run(command: string, args: readonly string[]): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'ignore'] });
  let peak: number | null = null;
  const look = setInterval(() => {
    peak = peakOf(child.pid) ?? peak;
  }, 5);
  const status = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  clearInterval(look);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
  return { seconds: (performance.now() - start) / 1000, peak };
}

function peakOf(pid: number | undefined): number | null {
  try {
    const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}

async function measure(command: string, args: readonly string[], repetitions: number): Promise<Run> {
  const runs: Run[] = [];
  for (let at = 0; at < repetitions; at++) runs.push(await run(command, args));
  const middle = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;
  const peaks = runs.flatMap(({ peak }) => (peak === null ? [] : [peak]));
  return { seconds: middle(runs.map(({ seconds }) => seconds)), peak: peaks.length === 0 ? null : Math.max(...peaks) };
}

const has = (command: string, args: readonly string[]) => spawnSync(command, args, { stdio: 'ignore' }).status === 0;
const hasLean = has('Rscript', ['-e', 'library(data.table)']);
const hasPspp = has('pspp', ['--version']);
const folder = mkdtempSync(join(tmpdir(), 'minat-bench-'));
const instrument = join(folder, 'bench.yaml');
writeFileSync(instrument, benchInstrument());
const command = join(import.meta.dirname, '..', 'apps', 'cli', 'dist', 'minat.js');

const say = (cells: readonly string[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
};
const shown = (found: Run | null) =>
  found === null ? ['', ''] : [found.seconds.toFixed(2), found.peak === null ? '' : found.peak.toFixed(0)];
const ratio = (found: Run | null, ours: Run) => (found === null ? '' : (found.seconds / ours.seconds).toFixed(1));

say(['answers of 25 items', 'Minat (s)', 'MiB', 'lean R (s)', 'MiB', 'R / Minat', 'PSPP (s)', 'MiB', 'PSPP / Minat']);
say(['---', ...Array.from({ length: 8 }, () => '---:')]);
const bare = await measure(process.execPath, ['-e', '0'], 5);
say(['node that does nothing', ...shown(bare), '', '', '', '', '', '']);
for (const { rows, repetitions } of [
  { rows: 101, repetitions: 7 },
  { rows: 10_000, repetitions: 5 },
  { rows: 1_000_000, repetitions: 5 },
  { rows: 5_000_000, repetitions: 3 },
]) {
  const file = join(folder, 'answers.csv');
  writeSurvey(file, rows);
  const ours = await measure(process.execPath, [command, 'analyze', file, '--instrument', instrument], repetitions);
  const lean = hasLean
    ? await measure('Rscript', [join(import.meta.dirname, 'lean.R'), file], Math.min(3, repetitions))
    : null;
  const syntax = join(folder, 'bench.sps');
  writeFileSync(syntax, psppSyntax(file));
  // A million rows keep PSPP busy for two minutes.
  const pspp = hasPspp && rows <= 10_000 ? await measure('pspp', [syntax], 3) : null;
  say([
    rows.toLocaleString('en'),
    ...shown(ours),
    ...shown(lean),
    ratio(lean, ours),
    ...shown(pspp),
    ratio(pspp, ours),
  ]);
  rmSync(file);
}

const small = join(folder, 'answers.csv');
writeSurvey(small, 101);
const asked = ['--out', join(folder, 'report'), '--format', 'html,md,json,docx,pdf'];
const all = await measure(process.execPath, [command, 'analyze', small, '--instrument', instrument, ...asked], 5);
say(['101, in every format', ...shown(all), '', '', '', '', '', '']);
rmSync(folder, { recursive: true });
