import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { studyResultSchema } from '@minat/study';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from './fixtures/run.ts';

const folder = mkdtempSync(join(tmpdir(), 'minat-demand-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const tiny = file(
  'tiny.yaml',
  `instrument: tiny
version: "1"
title: Tiny
answers: { from: 1, to: 5 }
scales:
  - { id: x, name: X, role: predictor }
  - { id: y, name: Y, role: outcome }
items:
  - { id: x1, scale: x, text: First }
  - { id: x2, scale: x, text: Second }
  - { id: y1, scale: y, text: Third }
  - { id: y2, scale: y, text: Fourth }
profile:
  - { id: sex, text: Sex, choices: [L, P] }
  - { id: age, text: Age, choices: [young, middle, old] }
`,
);
const lines = Array.from({ length: 24 }, (_, row) => {
  const answer = (at: number) => 1 + ((row * (at + 2) + ((row * row) % 7)) % 5);
  return [answer(0), answer(1), answer(2), answer(3), row % 2 === 0 ? 'L' : 'P', ['young', 'middle', 'old'][row % 3]];
});
const answers = file('answers.csv', `x1,x2,y1,y2,sex,age\n${lines.map((line) => line.join()).join('\n')}\n`);

describe('rank tests', () => {
  it.each([
    ['id', 'Rata-rata peringkat'],
    ['en', 'Mean rank'],
  ])('stand beside Welch’s t and ANOVA only where they are asked for (%s)', async (lang, head) => {
    const words = ['analyze', answers, '-i', tiny, '--lang', lang];
    const without = (await run(words)).stdout;
    expect(without).not.toMatch(/Mann-Whitney|Kruskal-Wallis/);
    const { code, stdout } = await run([...words, '--rank-tests']);
    expect(code).toBe(0);
    for (const part of [head, 'Mann-Whitney', 'Kruskal-Wallis', 'Welch', 'Epsilon²']) expect(stdout).toContain(part);
  });

  it('are figures of the result, in the archive and its syntax', async () => {
    const { stdout } = await run(['analyze', answers, '-i', tiny, '--rank-tests', '--json']);
    const { groups, settings } = studyResultSchema.parse(JSON.parse(stdout));
    expect(settings.rankTests).toBe(true);
    expect(groups.map(({ ranks }) => ranks?.test)).toEqual([
      'mann-whitney',
      'mann-whitney',
      'kruskal-wallis',
      'kruskal-wallis',
    ]);
    const out = join(folder, 'study.zip');
    expect((await run(['export', answers, '-i', tiny, '--rank-tests', '--out', out])).code).toBe(0);
    expect((await run(['verify', out])).code).toBe(0);
    const report = join(folder, 'report');
    await run(['analyze', answers, '-i', tiny, '--rank-tests', '--out', report, '--format', 'md']);
    const syntax = readFileSync(join(report, 'report.md'), 'utf8');
    expect(syntax).toContain('NPAR TESTS /MANN-WHITNEY=x BY sex(1, 2).');
    expect(syntax).toContain('NPAR TESTS /KRUSKAL-WALLIS=y BY age(1, 3).');
    expect(syntax).toContain('compare_ranks("groups[0].ranks"');
  });
});

describe('the smallest group', () => {
  it('leaves smaller ones out of the comparison, says so, and is kept in the archive', async () => {
    const asked = ['--smallest-group', '9'];
    const { stdout } = await run(['analyze', answers, '-i', tiny, ...asked, '--json']);
    const { groups, settings } = studyResultSchema.parse(JSON.parse(stdout));
    expect(settings.smallestGroup).toBe(9);
    expect(groups.map(({ question }) => question)).toEqual(['sex', 'sex']);
    const five = file(
      'five.csv',
      `x1,x2,y1,y2,sex,age\n${[...lines, ...lines.slice(0, 4)].map((line, row) => [...line.slice(0, 5), row < 8 ? (row % 2 === 0 ? 'old' : 'oldest') : row % 2 === 0 ? 'young' : 'middle'].join()).join('\n')}\n`,
    );
    const said = await run(['analyze', five, '-i', tiny, '--smallest-group', '5', '--lang', 'en']);
    expect(said.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'chosen by fewer than 5 respondents are not shown as a group: 2.',
    );
    const out = join(folder, 'groups.zip');
    expect((await run(['export', five, '-i', tiny, '--smallest-group', '5', '--out', out])).code).toBe(0);
    expect((await run(['verify', out])).code).toBe(0);
  });

  it.each(['1', '0', '-3', '2.5', 'two', '1001'])('is a whole number from 2 on: %s is refused', async (size) => {
    expect((await run(['analyze', answers, '-i', tiny, `--smallest-group=${size}`])).code).toBe(2);
  });
});

describe('Durbin-Watson', () => {
  it.each(['id', 'en'])('is shown with its remark only where it is asked for; the JSON has it (%s)', async (lang) => {
    const words = ['analyze', answers, '-i', tiny, '--lang', lang];
    expect((await run(words)).stdout).not.toContain('Durbin');
    const { stdout } = await run([...words, '--autocorrelation']);
    expect(stdout).toMatch(/Durbin-\s*Watson/);
    expect(stdout).toMatch(lang === 'id' ? /responden\s+survei\s+biasanya\s+tidak/ : /usually\s+have\s+none/);
    const { models } = studyResultSchema.parse(JSON.parse((await run([...words, '--json'])).stdout));
    expect(models[0]!.regression!.durbinWatson).toBeGreaterThan(0);
  });
});
