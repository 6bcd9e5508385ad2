import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './fixtures/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'minat-columns-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

interface NistData {
  readonly name: string;
  readonly b: readonly number[];
  readonly se: readonly number[];
  readonly y: readonly number[];
  readonly x: readonly (readonly number[])[];
}

const nist = JSON.parse(readFileSync('packages/statistics/reference/fixtures/nist.json', 'utf8')) as NistData[];
const set = (name: string): NistData => nist.find((one) => one.name === name)!;
const asCsv = ({ y, x }: NistData, comma: string, delimiter: string): string =>
  [['y', ...x.map((_, i) => (x.length === 1 ? 'x' : `x ${i + 1}`))].join(delimiter)]
    .concat(
      y.map((value, row) =>
        [value, ...x.map((column) => column[row]!)].map((one) => String(one).replace('.', comma)).join(delimiter),
      ),
    )
    .join('\n');

test('regress reaches the certified digits of Filip through a formula, from the text of a file', async () => {
  const path = file('filip.csv', asCsv(set('Filip'), '.', ','));
  const powers = Array.from({ length: 9 }, (_, i) => `I(x^${i + 2})`).join(' + ');
  const { code, stdout, stderr } = await run(['regress', path, `y ~ x + ${powers}`, '--json']);
  expect([code, stderr]).toEqual([0, '']);
  const { regression, n, dropped, formula } = JSON.parse(stdout);
  expect([n, dropped, formula]).toEqual([82, 0, `y ~ x + ${powers}`]);
  expect(regression.coefficients[0].term).toBe('(Intercept)');
  expect(regression.coefficients[10].term).toBe('I(x^10)');
  for (const [i, b] of set('Filip').b.entries()) {
    expect(Math.abs(regression.coefficients[i].b / b - 1)).toBeLessThan(2e-14);
    expect(Math.abs(regression.coefficients[i].se / set('Filip').se[i]! - 1)).toBeLessThan(2e-14);
  }
});

test('regress prints what the contract says, and the tables of SPSS in both languages', async () => {
  const path = file('longley.csv', `${asCsv(set('Longley'), ',', ';')}\n;83,0;1;2;3;4;1963\n`);
  const asked = ['regress', path, 'y ~ . - `x 6` + `x 6`'];
  const json = await run([...asked, '--json']);
  const result = JSON.parse(json.stdout);
  expect(Object.keys(result.regression.coefficients[1])).toEqual([
    'term',
    'b',
    'se',
    'beta',
    't',
    'p',
    'ciLower',
    'ciUpper',
    'tolerance',
    'vif',
  ]);
  for (const figure of ['r', 'rSquared', 'adjustedRSquared', 'standardError', 'f', 'df1', 'df2', 'p', 'durbinWatson']) {
    expect(result.regression[figure], figure).toBeTypeOf('number');
  }
  expect([result.rows, result.n, result.dropped, result.regression.rSquaredIs]).toEqual([17, 16, 1, 'centred']);
  expect(json.stderr).toBe('16 dari 17 baris dipakai; 1 dikeluarkan karena ada bilangan yang kosong.\n');
  const id = await run(asked);
  expect(id.stdout).toContain('−3.482.258,635');
  expect(id.stdout).toContain('Ringkasan model');
  expect(id.stdout).toContain('304,854');
  const en = await run([...asked, '--lang', 'en']);
  expect(en.stdout).toContain('−3,482,258.635');
  expect(en.stdout).toContain('Model summary');
  expect(en.stdout).toContain('330.285');
});

test('without an intercept the report says about what R squared is', async () => {
  const path = file('origin.csv', 'y,x\n1,1\n2,2\n4,3\n');
  const { stdout } = await run(['regress', path, 'y ~ 0 + x', '--json']);
  expect(JSON.parse(stdout).regression).toMatchObject({ rSquaredIs: 'uncentred', df1: 1, df2: 2 });
  expect((await run(['regress', path, 'y ~ x - 1'])).stdout).toContain('terhadap nol');
});

test('describe: figures, missing cells, columns left out', async () => {
  const path = file('numbers.csv', 'a;b;nama\n1,5;10;Ani\n2,5;NA;Budi\n4;30;Citra\n8;1e2;Dedi\n');
  const { code, stdout, stderr } = await run(['describe', path, '--json', '--lang', 'en']);
  expect(code).toBe(0);
  const [a, b, ...more] = JSON.parse(stdout);
  expect(more).toEqual([]);
  expect(a).toMatchObject({ variable: 'a', n: 4, missing: 0, mean: 4, min: 1.5, max: 8, median: 3.25 });
  expect(a.sd).toBeCloseTo(2.857738033247041, 14);
  expect(b).toMatchObject({ variable: 'b', n: 3, missing: 1, median: 30, max: 100, kurtosis: null });
  expect(stderr).toBe('Column “nama” is left out: row 2 holds “Ani”, which is no number.\n');
  expect((await run(['describe', path])).stdout).toContain('Simpangan baku');
});

test('describe counts decimals as they are written: NumAcc4 of NIST', async () => {
  const rows = Array.from({ length: 500 }, () => '10000000.1\n10000000.3\n').join('');
  const { stdout } = await run(['describe', file('numacc4.csv', `v\n10000000.2\n${rows}`), '--json']);
  const [{ mean, sd }] = JSON.parse(stdout);
  expect(mean).toBe(10000000.2);
  expect(Math.abs(sd / 0.1 - 1)).toBeLessThan(1e-13);
});

test('what cannot be done is said with place, found and remedy; wrong use is 2, data are 1', async () => {
  const path = file('bad.csv', 'y,x,z,k,w\n1,2,a,5,0\n2,3,4,5,1\n3,5,b,5,2\n5,6,1,5,3\n');
  for (const [words, code, said] of [
    [['regress'], 2, 'Berkas belum disebut'],
    [['regress', path], 2, 'Rumus belum disebut'],
    [['regress', path, 'y', '~', 'x'], 2, 'tanda kutip'],
    [['regress', path, 'y ~ x^2'], 2, 'Huruf ke-6 (“^”)'],
    [['regress', path, 'y ~ x1', '--lang', 'en'], 2, 'The file has no column “x1”'],
    [['regress', 'nowhere.csv', 'y ~ x'], 2, 'nowhere.csv'],
    [
      ['regress', path, 'y ~ z', '--lang', 'en'],
      1,
      'bad.csv, row 2, column “z”: Holds “a”, which is no number; 2 cells',
    ],
    [['regress', path, 'y ~ k'], 1, 'Semua nilai “k” sama'],
    [['regress', path, 'y ~ x + I(2 * x)', '--lang', 'en'], 1, '“I(2 * x)” follows from the terms before it'],
    [['regress', path, 'y ~ I(1/w)', '--lang', 'en'], 1, 'bad.csv, row 2: “I(1/w)” has no value'],
    [['regress', path, 'y ~ x + w + x:w'], 1, 'sekurang-kurangnya 5'],
    [['describe', file('words.csv', 'a,b\nx,y\nz,w\n')], 1, 'Tidak ada satu kolom pun'],
    [['describe'], 2, 'Berkas belum disebut'],
  ] as const) {
    const { code: actual, stderr, stdout } = await run(words);
    expect([actual, stdout], words.join(' ')).toEqual([code, '']);
    expect(stderr, words.join(' ')).toContain(said);
  }
});
