/**
 * The bootstrap beside R's boot: 5,000 draws of a slope, of alpha of 20 items, and of a regression on five predictors.
 * Run by `node --conditions=minat bench/resampling.ts`. The time of a row is the median of five; R's is measured inside R,
 * without its start, on the same data, where Rscript and boot are there, and once where it takes two seconds. R's
 * statistics are the fast ones: closed forms and .lm.fit, not lm.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bootstrapAlpha,
  bootstrapCoefficients,
  bootstrapSums,
  drawMoments,
  momentsOf,
  permuteDifference,
  regress,
  seededRandom,
} from '@minat/statistics';

const draws = 5000;
const repetitions = 5;

/** Answers of one to five to items that share a factor, a column each. */
function answers(rows: number, items: number): readonly Float64Array[] {
  const random = seededRandom(1);
  const columns = Array.from({ length: items }, () => new Float64Array(rows));
  for (let row = 0; row < rows; row++) {
    const factor = 4 * random();
    for (const column of columns) column[row] = Math.max(1, Math.min(5, Math.round(factor + 2 * random())));
  }
  return columns;
}

interface Task {
  readonly name: string;
  readonly columns: readonly Float64Array[];
  readonly run: () => unknown;
  /** R's statistic of a draw: of the matrix d and the row numbers i. */
  readonly inR?: string;
}

function slopeTask(rows: number): Task {
  const columns = answers(rows, 20);
  const total = (from: number, to: number): Float64Array =>
    columns[0]!.map((_, row) => columns.slice(from, to).reduce((sum, column) => sum + column[row]!, 0));
  const [y, x] = [total(0, 5), total(5, 20)];
  const sums = [x, y, x.map((value) => value * value), x.map((value, row) => value * y[row]!)];
  return {
    name: `slope, n = ${rows}`,
    columns: [y, x],
    run: () =>
      bootstrapSums(sums, draws, 1, ([sx, sy, xx, xy], n) => (xy! - (sx! * sy!) / n) / (xx! - (sx! * sx!) / n)),
    inR: 'x <- d[i, 2]; y <- d[i, 1]; m <- mean(x); sum((x - m) * y) / sum((x - m)^2)',
  };
}

function alphaTask(rows: number): Task {
  const columns = answers(rows, 20);
  return {
    name: `alpha of 20 items, n = ${rows}`,
    columns,
    run: () => bootstrapAlpha(columns, draws, 1),
    inR: 'v <- cov(d[i, ]); 20 / 19 * (1 - sum(diag(v)) / sum(v))',
  };
}

function regressionTask(rows: number): Task {
  const columns = answers(rows, 6);
  const fitted = regress(momentsOf(columns), 0, [1, 2, 3, 4, 5]);
  if ('refused' in fitted) throw new Error(fitted.refused);
  return {
    name: `regression on 5, n = ${rows}`,
    columns,
    run: () => bootstrapCoefficients(fitted, drawMoments([...columns.slice(1), columns[0]!], draws, 1)),
    inR: '.lm.fit(cbind(1, d[i, -1]), d[i, 1])$coefficients',
  };
}

function permutationTask(rows: number): Task {
  const [first, second] = answers(rows / 2, 2);
  return {
    name: `permuted difference, n = ${rows}`,
    columns: [],
    run: () => permuteDifference(first!, second!, draws, 1),
  };
}

function manyRowsTask(rows: number): Task {
  const { columns: _, inR: __, ...task } = slopeTask(rows);
  return { ...task, columns: [] };
}

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!;

function time(run: () => unknown): number {
  const times = Array.from({ length: repetitions }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return median(times);
}

/** The milliseconds of boot, or null where there is no R. */
function timeInR({ columns, inR }: Task, folder: string): number | null {
  if (inR === undefined) return null;
  const data = join(folder, 'data.csv');
  writeFileSync(
    data,
    columns[0]!.reduce((text, __, row) => `${text}${columns.map((one) => one[row]!).join()}\n`, ''),
  );
  const script = `library(boot); d <- as.matrix(read.csv("${data}", header = FALSE)); f <- function(d, i) { ${inR} }
    once <- function() system.time(boot(d, f, ${draws}))[["elapsed"]]
    t <- once(); if (t < 2) t <- median(c(t, replicate(${repetitions - 1}, once()))); cat(t)`;
  const { status, stdout } = spawnSync('Rscript', ['-e', script], { encoding: 'utf8' });
  return status === 0 ? 1000 * Number(stdout) : null;
}

const folder = mkdtempSync(join(tmpdir(), 'minat-bench-'));
const tasks = [
  slopeTask(101),
  slopeTask(5000),
  alphaTask(101),
  alphaTask(5000),
  regressionTask(101),
  regressionTask(5000),
  permutationTask(200),
  manyRowsTask(1_000_000),
];
const write = (cells: readonly string[]): void => {
  process.stdout.write(`| ${cells.join(' | ')} |\n`);
};
write([`${draws} draws`, 'Minat (ms)', 'R boot (ms)', 'R / Minat']);
write(['---', '---:', '---:', '---:']);
for (const task of tasks) {
  const ours = time(task.run);
  const theirs = timeInR(task, folder);
  write([
    task.name,
    ours.toFixed(0),
    theirs === null ? '' : theirs.toFixed(0),
    theirs === null ? '' : (theirs / ours).toFixed(1),
  ]);
}
rmSync(folder, { recursive: true });
