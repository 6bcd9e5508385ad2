import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { studyResultSchema } from '@minat/study';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './fixtures/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'minat-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const example = 'examples/rantauprapat/answers.csv';
const bin = 'apps/cli/bin.js';

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const tiny = file(
  'tiny.yaml',
  `instrument: tiny
version: "1"
title: Tiny
answers: { from: 1, to: 5, labels: { 1: STS, 2: Tidak Setuju, 3: Netral, 4: Setuju, 5: Sangat Setuju } }
scales:
  - { id: x, name: X, role: predictor }
  - { id: y, name: Y, role: outcome }
items:
  - { id: x1, scale: x, text: First }
  - { id: x2, scale: x, text: Second }
  - { id: y1, scale: y, text: Third }
  - { id: y2, scale: y, text: Fourth }
`,
);
const rows = ['5,4,5,5', '4,4,4,3', '3,2,3,3', '2,2,1,2', '1,2,2,1', '4,5,4,4'];
const csv = (...lines: readonly string[]) => `${lines.join('\n')}\n`;
const answers = file('answers.csv', csv('x1,x2,y1,y2', ...rows));

describe('minat analyze', () => {
  it('prints the report of the example, in Indonesian unless asked otherwise', async () => {
    const { code, stdout } = await run(['analyze', example, '--instrument', 'smma']);
    expect(code).toBe(0);
    for (const figure of ['0,748', '0,829', '1,484', '70,8', '88,1', '91,1', '1,069']) expect(stdout).toContain(figure);
    const english = await run(['analyze', example, '--instrument', 'smma', '--lang', 'en']);
    for (const figure of ['.748', '.829', '1.484', '70.8%', '88.1%', '91.1%', '1.069'])
      expect(english.stdout).toContain(figure);
  });

  it('prints the result alone with --json, and everything else on stderr', async () => {
    const { code, stdout, stderr } = await run(['analyze', answers, '-i', tiny, '--json', '--lang', 'en']);
    expect(code).toBe(0);
    expect(studyResultSchema.parse(JSON.parse(stdout)).sample).toMatchObject({ rows: 6, used: 6 });
    expect(stderr).toContain('4 columns recognised');
  });

  it('writes the files that were asked for, and says where', async () => {
    const out = join(folder, 'out', 'deep');
    const { code, stderr } = await run(['analyze', answers, '-i', tiny, '--out', out]);
    expect(code).toBe(0);
    for (const name of ['report.html', 'report.md', 'result.json']) {
      expect(stderr).toContain(join(out, name));
      expect(readFileSync(join(out, name), 'utf8').length).toBeGreaterThan(1000);
    }
    expect(stderr).not.toContain('menggantikan');
    const again = await run(['analyze', answers, '-i', tiny, '--out', out, '--format', 'md,json']);
    for (const name of ['report.md', 'result.json']) expect(again.stderr).toContain(`${join(out, name)} (menggantikan`);
    const one = join(folder, 'one');
    expect((await run(['analyze', answers, '-i', tiny, '--out', one, '--format', 'md'])).code).toBe(0);
    expect(existsSync(join(one, 'report.md'))).toBe(true);
    expect(existsSync(join(one, 'report.html'))).toBe(false);
  });

  it('prints the syntax in a report that is a file, not on the screen', async () => {
    const out = join(folder, 'syntax');
    const { stdout } = await run(['analyze', answers, '-i', tiny, '--out', out, '--format', 'md']);
    const written = readFileSync(join(out, 'report.md'), 'utf8');
    expect(written).toContain('```r\n');
    expect(written).toContain('study-tiny_data.csv');
    expect(written).toContain(`Node ${process.versions.node}`);
    expect(stdout).toContain('Sintaks R dan SPSS');
    expect(stdout).not.toContain('study-tiny_data.csv');
  });

  it('lists every answer to look at by row and column, and the rows lost, before the result', async () => {
    const path = file('doubtful.csv', csv('x1,x2,y1,y2', ...rows, '9,4,3,3', '4,,3,3', '4,abc,3,3', '5,4,5,5'));
    const { code, stderr, stdout } = await run(['analyze', path, '-i', tiny, '--lang', 'en', '--json']);
    expect(code).toBe(0);
    expect(stderr).toMatch(/row 8.*x1.*9/);
    expect(stderr).toMatch(/row 9.*x2/);
    expect(stderr).toMatch(/row 10.*x2.*abc/);
    expect(stderr).toContain('7 of 10 rows are used');
    const result = studyResultSchema.parse(JSON.parse(stdout));
    expect(result.sample).toMatchObject({ rows: 10, used: 7, excludedRows: [8, 9, 10] });
    expect(result.data.problems.map(({ code: problem }) => problem)).toEqual([
      'out-of-range',
      'empty',
      'not-a-number',
      'duplicate-row',
    ]);
  });

  it('keeps rows with half of their answers when told to', async () => {
    const path = file('half.csv', csv('x1,x2,y1,y2', ...rows, '4,,3,3'));
    const used = async (...more: string[]) =>
      studyResultSchema.parse(JSON.parse((await run(['analyze', path, '-i', tiny, '--json', ...more])).stdout)).sample
        .used;
    expect(await used()).toBe(6);
    expect(await used('--missing', 'half')).toBe(7);
  });

  it('takes columns by a mapping file', async () => {
    const path = file('named.csv', csv('Q1,Q2,Q3,Q4', ...rows));
    const columns = file('columns.yaml', 'x1: Q1\nx2: Q2\ny1: Q3\ny2: Q4\n');
    expect((await run(['analyze', path, '-i', tiny])).code).toBe(1);
    expect((await run(['analyze', path, '-i', tiny, '--columns', columns])).code).toBe(0);
  });
});

describe('minat screen and minat compare', () => {
  it('screen names careless rows and gives the result with and without them', async () => {
    // Two signs of different kinds: one answer all along, and half of the questions left open.
    const careless = Array.from({ length: 3 }, () =>
      Array.from({ length: 30 }, (_, at) => (at < 15 ? '3' : '')).join(','),
    );
    const lines = readFileSync(example, 'utf8').trim().split('\n');
    const path = file('careless.csv', csv(...lines, ...careless.map((row, at) => `C${at},${row}`)));
    const { code, stdout } = await run(['screen', path, '-i', 'smma', '--json', '--code', 'respondent']);
    expect(code).toBe(0);
    const { screening, all, without } = JSON.parse(stdout);
    expect(screening.flagged).toEqual(expect.arrayContaining([103, 104, 105]));
    expect(studyResultSchema.parse(all).sample).toMatchObject({ rows: 104, used: 101 });
    expect(studyResultSchema.parse(without).sample.rows).toBe(104 - screening.flagged.length);
    expect((await run(['screen', path, '-i', 'smma', '--lang', 'en'])).stdout).toContain('103');
  });

  it('compare says what changed between two waves, paired by a code', async () => {
    const named = (shift: number) =>
      rows.map(
        (row, at) =>
          `r${at},${row
            .split(',')
            .map((value) => Math.min(5, Number(value) + shift))
            .join(',')}`,
      );
    const first = file('wave1.csv', csv('code,x1,x2,y1,y2', ...named(0)));
    const second = file('wave2.csv', csv('code,x1,x2,y1,y2', ...named(1)));
    const { code, stdout } = await run(['compare', first, second, '-i', tiny, '--json', '--code', 'code']);
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('"matched":6');
    for (const lang of ['id', 'en'])
      expect((await run(['compare', first, second, '-i', tiny, '--lang', lang])).code).toBe(0);
    expect((await run(['compare', first, '-i', tiny])).code).toBe(2);
    expect((await run(['compare', first, second, '-i', tiny, '--code', 'nobody'])).code).toBe(2);
  });
});

describe('minat export and minat verify', () => {
  it('write one archive that verifies, and say what was changed in one that does not', async () => {
    const zip = join(folder, 'study.zip');
    expect((await run(['export', answers, '-i', tiny, '--out', zip])).code).toBe(0);
    const again = await run(['export', answers, '-i', tiny, '--out', zip, '--lang', 'en']);
    expect(again.stderr).toContain(`${zip} (replaced`);
    const good = await run(['verify', zip, '--lang', 'en']);
    expect(good.stderr).toBe('');
    expect(good.code).toBe(0);
    expect(good.stdout).toMatch(/\d+ files match their checksums, and \d{3,} figures/);
    const bytes = readFileSync(zip);
    const broken = await run(['verify', file('cut.zip', bytes.subarray(0, bytes.length - 100)), '--lang', 'en']);
    expect(broken.code).toBe(1);
    expect(broken.stderr).toContain('cut.zip');
    expect((await run(['verify', answers])).code).toBe(1);
  });
});

describe('words in the file of answers', () => {
  const words = ['STS', 'Tidak Setuju', 'Netral', 'Setuju', 'Sangat Setuju'];
  const inWords = rows.map((row) =>
    row
      .split(',')
      .map((value) => words[Number(value) - 1])
      .join(','),
  );
  const path = file('words.csv', csv('x1,x2,y1,y2', ...inWords));
  const map = 'STS=1; Tidak Setuju=2; Netral=3; Setuju=4; Sangat Setuju=5';

  it('are not taken without a mapping; the refusal shows one to paste', async () => {
    const { code, stderr, stdout } = await run(['analyze', path, '-i', tiny, '--lang', 'en']);
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('--map');
    expect(stderr).toContain('Tidak Setuju=2');
  });

  it('become numbers by --map, as words or as a file, and the mapping is shown', async () => {
    const numbers = await run(['analyze', answers, '-i', tiny, '--json']);
    for (const given of [map, file('map.yaml', map.replaceAll('; ', '\n').replaceAll('=', ': '))]) {
      const { code, stdout, stderr } = await run(['analyze', path, '-i', tiny, '--json', '--map', given]);
      expect(code).toBe(0);
      expect(stderr).toContain('Tidak Setuju');
      expect(JSON.parse(stdout).models).toEqual(JSON.parse(numbers.stdout).models);
    }
  });

  it('are asked for at a terminal, and nothing is taken unconfirmed', async () => {
    const agreed = await run(['analyze', path, '-i', tiny, '--json', '--lang', 'en'], ['y']);
    expect(agreed.stderr).toContain('Use this mapping?');
    expect(agreed.code).toBe(0);
    const declined = await run(['analyze', path, '-i', tiny, '--json', '--lang', 'en'], ['n', '', '', '', '', '']);
    expect(declined.code).toBe(1);
    const typed = await run(
      ['analyze', path, '-i', tiny, '--json', '--lang', 'en'],
      ['n', '7', '5', '4', '3', '2', '1'],
    );
    expect(typed.stderr).toContain('Please type a number');
  });
});

describe('wrong use', () => {
  it.each([
    [[], /./],
    [['analyse', example], /analyse/],
    [['analyze'], /minat analyze/],
    [['analyze', example], /--instrument/],
    [['analyze', example, '-i', 'nothing'], /nothing.*smma/],
    [['analyze', example, '-i', './nothing.yaml'], /nothing\.yaml/],
    [['analyze', join(folder, 'absent.csv'), '-i', 'smma'], /absent\.csv/],
    [['analyze', folder, '-i', 'smma'], /./],
    [['analyze', example, example, '-i', 'smma'], /./],
    [['analyze', example, '-i', 'smma', '--lang', 'fr'], /fr.*id, en/],
    [['analyze', example, '-i', 'smma', '--format', 'rtf'], /rtf.*html, md, docx, pdf, json/],
    [['analyze', example, '-i', 'smma', '--missing', 'mean'], /mean.*listwise, half/],
    [['analyze', example, '-i', 'smma', '--colour'], /--colour/],
    [['analyze', example, '-i'], /-i/],
    [['analyze', example, '-i', 'smma', '--map', join(folder, 'absent.map')], /absent\.map/],
    [['instrument', 'make'], /make.*new, check, draft, print/],
    [['instrument', 'draft'], /./],
  ])('%j exits with 2 and says what may stand there', async (words, said) => {
    const { code, stdout, stderr } = await run([...words]);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toMatch(said);
    expect(stderr).toContain('minat --help');
  });
});

describe('files that cannot be analysed', () => {
  const wide = Array.from({ length: 100_000 }, (_, at) => `column ${at}`).join(',');
  const bad: Record<string, string | Uint8Array> = {
    'empty.csv': '',
    'blank.csv': ' \n\n \n',
    'header.csv': 'x1,x2,y1,y2\n',
    'one-row.csv': csv('x1,x2,y1,y2', '1,2,3,4'),
    'two-rows.csv': csv('x1,x2,y1,y2', '1,2,3,4', '2,2,3,4'),
    'wide.csv': csv(wide, '1', '2'),
    'binary.csv': Uint8Array.from({ length: 4096 }, (_, at) => (at * 73 + (at >> 3)) % 256),
    'picture.csv': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
    'ragged.csv': csv('x1,x2,y1,y2', '1,2,3,4', '1,2,3', '1,2,3,4,5'),
    'twice.csv': csv('x1,x2,y1,y2,x1', '1,2,3,4,5', '2,2,3,4,5', '3,2,3,4,5'),
    'huge.csv': csv('x1,x2,y1,y2', '1e308,2,3,4', '99999999999999999999,2,3,4', '1e400,3,3,4'),
    'wrong-encoding.csv': Uint8Array.of(...Buffer.from('x1,x2,y1,y2\n1,2,3,'), 0x81, 0x8d, 0x0a),
    'absent.csv': csv('a,b,c,d', ...rows),
    'broken.json': '[{"x1": 1,',
    'broken.xlsx': Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3, 4),
  };

  it.each(Object.keys(bad))('%s: exit 1, the file named, no result', async (name) => {
    const path = file(name, bad[name]!);
    for (const lang of ['id', 'en']) {
      const { code, stdout, stderr } = await run(['analyze', path, '-i', tiny, '--lang', lang, '--json']);
      expect(code).toBe(1);
      expect(stdout).toBe('');
      expect(stderr).toContain(name);
      expect(stderr).not.toMatch(/undefined|\[object|at .*\.ts:\d+/);
      expect(stderr.length).toBeLessThan(2000);
    }
  });

  it('names line and mend where the instrument is wrong', async () => {
    const path = file(
      'wrong.yaml',
      readFileSync(tiny, 'utf8').replace('scale: y, text: Third', 'scale: z, text: Third'),
    );
    for (const words of [
      ['analyze', answers, '-i', path],
      ['instrument', 'check', path],
    ]) {
      const { code, stderr } = await run([...words, '--lang', 'en']);
      expect(code).toBe(1);
      expect(stderr).toMatch(/wrong\.yaml.*line 11/);
    }
  });
});

describe('minat instrument', () => {
  it('new prints an instrument that check accepts', async () => {
    for (const lang of ['id', 'en']) {
      const { code, stdout } = await run(['instrument', 'new', '--lang', lang]);
      expect(code).toBe(0);
      const checked = await run(['instrument', 'check', file(`new-${lang}.yaml`, stdout), '--lang', lang]);
      expect(checked.code).toBe(0);
    }
  });

  it('draft makes an instrument with which the same file can be analysed', async () => {
    const { code, stdout } = await run(['instrument', 'draft', answers]);
    expect(code).toBe(0);
    const drafted = await run(['analyze', answers, '-i', file('draft.yaml', stdout), '--json']);
    expect(drafted.code).toBe(0);
    expect(studyResultSchema.parse(JSON.parse(drafted.stdout)).models).toHaveLength(1);
  });

  it('print shows the blueprint, as text, Markdown, HTML or JSON', async () => {
    const shown = await run(['instrument', 'print', 'smma', '--lang', 'en']);
    expect(shown.code).toBe(0);
    for (const word of ['Entertainment', 'Explorative', 'pi20', 'Doubt about quality'])
      expect(shown.stdout).toContain(word);
    expect((await run(['instrument', 'print', 'smma', '--format', 'md'])).stdout).toContain('| pi20 |');
    expect((await run(['instrument', 'print', 'smma', '--format', 'html'])).stdout).toContain('<!doctype html>');
    expect(JSON.parse((await run(['instrument', 'print', 'smma', '--format', 'json'])).stdout).items).toHaveLength(38);
  });
});

describe('the program itself', () => {
  it('runs by its bin, from any folder, with a usual exit code', () => {
    const ran = spawnSync(process.execPath, [join(process.cwd(), bin), 'analyze', answers, '-i', tiny, '--json'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(ran.status).toBe(0);
    expect(JSON.parse(ran.stdout).sample.used).toBe(6);
    expect(spawnSync(process.execPath, [bin, 'nonsense']).status).toBe(2);
  });

  it('prints help with examples and its version', async () => {
    expect((await run(['--help'])).stdout).toMatch(/Contoh\n {2}minat analyze/);
    expect((await run(['--help', '--lang', 'en'])).stdout).toMatch(/Examples\n {2}minat analyze/);
    expect((await run(['--version'])).stdout).toMatch(/^minat \d+\.\d+\.\d+\n$/);
  });

  it('ends quietly when its reader has seen enough', async () => {
    const child = spawn(process.execPath, [bin, 'analyze', example, '-i', 'smma'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let stderr = '';
    child.stderr.on('data', (part) => {
      stderr += String(part);
    });
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(stderr).not.toContain('EPIPE');
  });
});
